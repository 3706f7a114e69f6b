import { trimEdges } from './entryLines.ts';

/** Signs that part the items of a list: comma, semicolon, bar, bullet, tab, a slash or dash between spaces. */
const SEPARATOR = /[,;،؛|•·●▪\t]|\s[/–—-]\s|\s\/|\/\s/u;
/** Signs of how well something is known, drawn instead of said: ★★★☆☆, ●●●○○, 80 %, 4/5. */
const RATING = /[★☆⭐●○◯◉■□▮▯✦✩]{2,}|\(?\b\d{1,3}\s?%\)?|\(?\b[0-5]\s?\/\s?5\b\)?|(?<=\s)\d\/10\b/gu;

/**
 * The items of a list written on one line, brackets kept whole: « Linux (Debian, Red Hat), C/C++, CI/CD » has three.
 * Its last « et », “and” parts two items only where both are short names.
 */
export function listItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const piece of text.replace(RATING, ' ').split(/([,;،؛|•·●▪\t()]|\s[/–—-]\s|\s\/|\/\s)/u)) {
    if (piece === '(') depth++;
    if (piece === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && piece.length <= 3 && SEPARATOR.test(piece) && piece.trim() !== ')') {
      items.push(item);
      item = '';
    } else item += piece;
  }
  items.push(item);
  const clean = items.map(cleanItem).filter((text) => /[\p{L}\p{N}]/u.test(text));
  return clean.flatMap((text, index) => (index === clean.length - 1 && clean.length > 1 ? splitAnd(text) : [text]));
}

function cleanItem(item: string): string {
  const text = trimEdges(item.trim()).replace(/(?<!\b[A-Z])(?<!\.\p{L}{1,4})\.$/u, '');
  return text.replace(/^(?:et|and|ainsi que|و)\s+(?=\S)/iu, '').trim();
}

function splitAnd(item: string): string[] {
  const parts = item.split(/\s+(?:et|and|&)\s+/iu);
  const areNames =
    parts.length === 2 &&
    parts.every((part) => /^\p{Lu}[^\s]*$/u.test(part) || /^[A-Z][\w+#.]*(?: [A-Z][\w+#.]*)?$/.test(part));
  return areNames ? parts : [item];
}

/** True where a line parts items at all. */
export function isList(text: string): boolean {
  return SEPARATOR.test(text);
}
