import type { CvLine } from './cvLines.ts';
import { trimEdges } from './entryLines.ts';
import { plain } from './plain.ts';
import type { SpokenLanguage } from './profile.ts';
import { isTongue } from './tongues.ts';

const DRAWN = /[★☆⭐●○◯◉■□▮▯✦✩]{2,}|\b\d{1,3}\s?%/gu;
/** Words about the level, none of it: « niveau », “level”. */
const ABOUT = /^(?:niveau|level|مستوى|المستوى)\s*[:：]?\s*/iu;

/**
 * The languages a section names, each with what it says of the level, as written: « Anglais (C1) », « Fluent in
 * Spanish », « العربية: اللغة الأم ». What names no language is left out.
 */
export function readLanguages(lines: readonly CvLine[]): SpokenLanguage[] {
  const found: { language: string; fluency?: string }[] = [];
  for (const line of lines) {
    for (const piece of piecesOf(line.text)) {
      const tongue = tongueIn(piece);
      if (tongue) found.push(tongue);
      else {
        const level = cleanLevel(piece);
        const last = found.at(-1);
        // « Arabe ⇥ langue maternelle », and the level on the line below.
        if (last && last.fluency === undefined && level !== '' && level.length <= 40) last.fluency = level;
      }
    }
  }
  return found;
}

/** Cut at commas, bars, tabs and so on outside brackets, but not between a language and its level in brackets. */
function piecesOf(text: string): string[] {
  const pieces = text.replace(DRAWN, ' ').split(/([,;،؛|•·\t/()]|\s[-–—]\s|\.\s+(?=\p{Lu}))/u);
  const whole: string[] = [];
  let depth = 0;
  let item = '';
  for (const piece of pieces) {
    if (piece === '(') depth++;
    const parts = depth === 0 && /^(?:[,;،؛|•·\t/]|\s[-–—]\s|\.\s+)$/u.test(piece);
    if (piece === ')') depth = Math.max(0, depth - 1);
    if (parts) {
      whole.push(item);
      item = '';
    } else item += piece;
  }
  whole.push(item);
  return whole.flatMap(cutAtAnd).filter((piece) => piece !== '');
}

/** « Français et anglais », « الفرنسية والإنجليزية »: each language alone. */
function cutAtAnd(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/\s(?:(?:et|and|&)\s+|و ?)([\p{L}\p{M}]+)/giu)) {
    if (match.index <= start || !isTongue(plain(match[1] ?? ''))) continue;
    pieces.push(text.slice(start, match.index).trim());
    start = match.index + match[0].length - (match[1] ?? '').length;
  }
  return [...pieces, text.slice(start).trim()];
}

function tongueIn(piece: string): { language: string; fluency?: string } | undefined {
  if (piece.length > 120) return undefined;
  const words = [...piece.matchAll(/[\p{L}\p{M}]+/gu)];
  const word = words.find((match) => isTongue(plain(match[0])));
  if (!word) return undefined;
  const language = word[0].startsWith('و') && !isTongue(plain(word[0].slice(1))) ? word[0] : withoutAnd(word[0]);
  const before = piece
    .slice(0, word.index)
    .replace(/(?:^|\s)(?:la langue|langue|in|en|of|de|d['’]|اللغة|et|and|و)\s*$/iu, '');
  const after = piece.slice(word.index + word[0].length);
  const fluency = cleanLevel([before, after].map(cleanLevel).filter(Boolean).join(' '));
  return { language, ...(fluency === '' ? {} : { fluency }) };
}

function withoutAnd(word: string): string {
  return /^وال/.test(word) ? word.slice(1) : word;
}

function cleanLevel(text: string): string {
  const level = trimEdges(text.replace(/^\s*[:：(]+\s*/u, '').trim())
    .replace(/\.$/, '')
    .replace(/^(?:langue|اللغة)$/iu, '');
  const open = (level.match(/\(/g) ?? []).length;
  const closed = (level.match(/\)/g) ?? []).length;
  const balanced = open > closed ? `${level})` : open < closed ? level.replace(/\)$/, '') : level;
  return balanced
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(ABOUT, '')
    .trim();
}
