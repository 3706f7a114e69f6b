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
    if (above && last && !apart && continuesFirstCell(above, line))
      last.text = last.text.replace(/(?=\t[^\t]*$)/, ` ${line.text}`);
    else if (above && last && !apart && continues(above, line, edges, isWrapped))
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

/** A heading that had no room beside its date goes on below, in the same type. */
function continuesFirstCell(above: Line, line: Line): boolean {
  if (above.cells !== 2 || line.cells > 1 || above.direction !== line.direction || BULLET.test(line.text)) return false;
  if (Math.abs(startOf(above) - startOf(line)) > 1.5 || line.base - above.base > WIDEST_LEADING * line.size)
    return false;
  const date = above.text.slice(above.text.lastIndexOf('\t') + 1);
  if (date.length > 34 || !/\d/.test(date) || /\d{4}/.test(line.text)) return false;
  return above.font === line.font && above.lastGap < line.firstWord + line.size;
}

/** Where a line begins to be read: its left edge, or its right edge where it reads from the right. */
export function startOf(line: Line): number {
  return line.direction === 'rtl' ? line.right : line.left;
}

const BULLET = /^(?:[•◦▪▫●○■□‣⁃·*➢➤✓✔–—-]\s|[\dIVXivx]{1,3}[.)]\s)/;
const ENDED = /[.!?:;؟؛]["'»”)]?$/;

/** An address of mail or web. */
const ADDRESS = /^(?:\S+@\S+\.|https?:|www\.|[\w.-]+\.\p{L}{2,}\/\S)/u;
/** Beginnings of what is no running text: a number to call, a date, a label. */
const BEGINS_NEW =
  /^(?:[+(]?\d[\d ().-]{7,}|(?:\p{L}+\.? )?(?:[0-3]?\d\/)?(?:19|20)\d\d\b|[^\s:]+(?: [^\s:]+){0,2} ?: )/u;
/** Ends of the same. */
const ENDS_WHOLE = /(?:\S@\S+\.\p{L}+|\b(?:19|20)\d\d\)?|\d[\d .-]{7,}\d)$/u;
/** Lines of one paragraph are not set further apart than this many font sizes. */
const WIDEST_LEADING = 2.2;

/** The next word would not have fitted, the type is the same, and nothing says that something new begins. */
function continues(above: Line, line: Line, edges: Edges, isWrapped: boolean): boolean {
  if (line.cells > 1 || above.direction !== line.direction) return false;
  if (above.cells > 1 && Math.abs(startOf(line) - above.lastStart) > 1.5) return false;
  if (Math.abs(above.size - line.size) > 0.08 * line.size || BULLET.test(line.text)) return false;
  if (line.base - above.base > WIDEST_LEADING * line.size || (above.cells === 1 && above.boldEnd !== line.bold))
    return false;
  if (/@\S+\.\p{L}+$/u.test(above.text) || ADDRESS.test(line.text)) return false;
  if (roomAfter(above, edges) > line.firstWord + 0.3 * line.size) return false;
  if (/[\p{L}][-‐]$/u.test(above.text) && /^\p{Ll}/u.test(line.text)) return true;
  // « … de », « … à la » cannot end anything.
  if (/\s(?:de|du|des|la|le|les|à|au|aux|of|the)$/u.test(above.text)) return true;
  if (/^\p{Ll}/u.test(line.text) || /[,،]$/.test(above.text)) return isWrapped || above.text.length > 30;
  if (above.cells > 1) return !BEGINS_NEW.test(line.text);
  if (BEGINS_NEW.test(line.text) || ENDS_WHOLE.test(above.text)) return false;
  if (ENDED.test(above.text) || above.font !== line.font) return false;
  // A capital may begin something new; Arabic has none, so the length alone must tell.
  return above.text.length > (/^\p{Lo}/u.test(line.text) ? (isWrapped ? 30 : 60) : isWrapped ? 45 : Infinity);
}

/** First parts that keep their hyphen: "front-end", "e-mail", "micro-services". */
const COMPOUNDING =
  /(?:^|[\s('’])(?:front|back|full|e|real|open|end|low|high|self|non|multi|micro|auto|pré|post|peut|c'est|vice|mi|demi|semi|co|sous|avant|après|auto-entre)[-‐]$/iu;

function joinLines(text: string, next: string, knows: (word: string) => boolean): string {
  // The hyphen of an address is its own.
  if (/\.\p{L}+\/\S*-$/u.test(text)) return text + next;
  if (!/\p{L}[-‐]$/u.test(text)) return `${text} ${next}`;
  const head = /[\p{L}\p{M}'’]+(?=[-‐]$)/u.exec(text)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  const whole = text.slice(0, -1) + next;
  if (knows(`${head}-${tail}`)) return text + next;
  if (!/^\p{Ll}/u.test(next)) return text + next;
  return knows(head + tail) || !COMPOUNDING.test(text) ? whole : text + next;
}
