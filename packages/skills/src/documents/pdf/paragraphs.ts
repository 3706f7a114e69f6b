import type { Line } from './lines.ts';

/** A step down larger than this many usual steps starts a new paragraph after a blank line. */
const PARAGRAPH_STEP = 1.45;

/** A paragraph made whole, with the line it begins with; `apart` where the page leaves space above it. */
export type Paragraph = { text: string; first: Line; apart: boolean };

/**
 * The text of a column: wrapped lines joined into one line a paragraph, words cut at the end of a line made whole.
 * `knows` tells whether a word occurs elsewhere in the document.
 */
export function joinParagraphs(lines: readonly Line[], knows: (word: string) => boolean): Paragraph[] {
  const step = usualStep(lines);
  const edges = {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
  const isWrapped = wrapsText(lines, edges);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const last = paragraphs.at(-1);
    const apart =
      !above || (line.base - above.base > PARAGRAPH_STEP * step && line.base - above.base > 1.6 * line.size);
    if (above && last && !apart && continues(above, line, edges, isWrapped))
      last.text = joinLines(last.text, line.text, knows);
    else paragraphs.push({ text: line.text, first: line, apart });
  });
  return paragraphs;
}

type Edges = { left: number; right: number };

function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? line.base));
  return steps.filter((step) => step > 1).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity;
}

/** True where enough lines reach the far edge to show that text runs on from line to line. */
function wrapsText(lines: readonly Line[], edges: Edges): boolean {
  const width = edges.right - edges.left;
  return lines.filter((line) => line.cells === 1 && roomAfter(line, edges) < 0.12 * width).length >= 3;
}

function roomAfter(line: Line, edges: Edges): number {
  return line.direction === 'rtl' ? line.left - edges.left : edges.right - line.right;
}

const BULLET = /^(?:[•◦▪▫●○■□‣⁃·*➢➤✓✔–—-]\s|[\dIVXivx]{1,3}[.)]\s)/;
const ENDED = /[.!?:;؟؛]["'»”)]?$/;

/** The next word would not have fitted, the type is the same, and nothing says that something new begins. */
function continues(above: Line, line: Line, edges: Edges, isWrapped: boolean): boolean {
  if (above.cells > 1 || line.cells > 1 || above.direction !== line.direction) return false;
  if (Math.abs(above.size - line.size) > 0.08 * line.size || BULLET.test(line.text)) return false;
  if (roomAfter(above, edges) > line.firstWord + 0.3 * line.size) return false;
  if (/[\p{L}][-‐]$/u.test(above.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (/^\p{Ll}/u.test(line.text) || /[,،]$/.test(above.text)) return isWrapped || above.text.length > 30;
  if (ENDED.test(above.text) || above.font !== line.font) return false;
  // A capital may begin something new; Arabic has none, so the length alone must tell.
  return above.text.length > (/^\p{Lo}/u.test(line.text) ? (isWrapped ? 30 : 60) : isWrapped ? 45 : Infinity);
}

/** First parts that keep their hyphen: "front-end", "e-mail", "micro-services". */
const COMPOUNDING =
  /(?:^|[\s('’])(?:front|back|full|e|real|open|end|low|high|self|non|multi|micro|auto|pré|post|peut|c'est|vice|mi|demi|semi|co|sous|avant|après|auto-entre)[-‐]$/iu;

function joinLines(text: string, next: string, knows: (word: string) => boolean): string {
  if (!/\p{L}[-‐]$/u.test(text)) return `${text} ${next}`;
  const head = /[\p{L}\p{M}'’]+(?=[-‐]$)/u.exec(text)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  const whole = text.slice(0, -1) + next;
  if (knows(`${head}-${tail}`)) return text + next;
  if (!/^\p{Ll}/u.test(next)) return text + next;
  return knows(head + tail) || !COMPOUNDING.test(text) ? whole : text + next;
}
