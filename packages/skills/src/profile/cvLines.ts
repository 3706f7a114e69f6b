import type { TextLine } from '../documents/textLine.ts';
import { westernFigures } from './dates.ts';
import { MONTH, PRESENT } from './dateWords.ts';
import type { Profile } from './profile.ts';

/** What `readProfile` reads, as `readDocument` gives it: a text, with its lines on the page or its data where it has them. */
export type CvSource = { readonly text: string; readonly lines?: readonly TextLine[]; readonly profile?: Profile };

/** A line of a CV, with what tells a heading from a sentence. */
export type CvLine = {
  /** Without the sign of a list that it begins with. */
  readonly text: string;
  /** Parted by tabs. */
  readonly cells: readonly string[];
  /** It begins with the sign of a list. */
  readonly bullet: boolean;
  /** Space above it. */
  readonly apart: boolean;
  /** Look of its first words: equal for lines set alike; empty where the document does not say. */
  readonly style: string;
  readonly bold: boolean;
  /** Font size in points, 0 where unknown. */
  readonly size: number;
  readonly page: number;
  /** Column of the page, and the height at which the line stands in it, in points. */
  readonly block: number;
  readonly y: number;
  /** Edge it begins at, in points. */
  readonly x: number;
};

/** More lines than any CV has; the rest is left unread. */
const MAX_LINES = 4000;
/** Longer lines are no lines of a CV; they are read up to here, in UTF-16 units. */
const MAX_LENGTH = 2000;

const BULLET = /^(?:[•●▪■◦○‣⁃➢➤✓✔►▶▸➔→»❖◆◊♦⮚\uF0B7]|[-–—*+](?=\s)|o(?=\s+\p{Lu}))\s*/u;

/** The lines of a document without what returns on every page, and without what only leads to its links. */
export function cvLines(source: CvSource): CvLine[] {
  const lines = source.lines && source.lines.length > 0 ? fromLayout(source.lines) : fromText(source.text);
  return joinBrokenNames(joinBrokenDates(lines));
}

const DATE_GOES_ON = new RegExp(`(?:19|20)\\d\\d.{0,12}(?:[-–—→]|à|au|to|إلى|${MONTH})\\s*$`, 'iu');
const DATE_ENDS = new RegExp(`^(?:${MONTH}\\s)?(?:19|20)\\d\\d$|^${PRESENT}$`, 'iu');

/** In a narrow column a span may break: « août 2017 – juillet ⇥ … », and « 2020 » on the next line. */
function joinBrokenDates(lines: readonly CvLine[]): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const open =
      last && last.cells.length > 1 ? last.cells.findIndex((cell) => DATE_GOES_ON.test(westernFigures(cell))) : -1;
    const end = line.cells.findIndex((cell) => DATE_ENDS.test(westernFigures(cell)));
    if (!last || open < 0 || end < 0 || line.cells.length > last.cells.length) {
      joined.push(line);
      continue;
    }
    // What else the line says goes on from the cell beside the date.
    const rest = line.cells.filter((_, index) => index !== end);
    const cells = last.cells.map((cell, index) => {
      const more = index === open ? line.cells[end] : index === (open === 0 ? 1 : open - 1) ? rest.join(' ') : '';
      return more ? `${cell} ${more}` : cell;
    });
    joined[joined.length - 1] = { ...last, cells, text: cells.join('\t') };
  }
  return joined;
}

/** A line cannot end with these; what follows in small letters belongs to it. */
const GOES_ON = /\s(?:de|du|des|la|le|les|et|en|à|au|aux|pour|of|and|in|for|the|d['’]|l['’])$/iu;

/** « Master en management de », and « l’innovation » on the next line; with a date at the margin of the first. */
function joinBrokenNames(lines: readonly CvLine[]): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [head = ''] = last?.cells ?? [];
    const goesOn =
      last &&
      !line.bullet &&
      line.cells.length === 1 &&
      GOES_ON.test(head) &&
      /^\p{L}/u.test(line.text) &&
      head.length < 90;
    if (!last || !goesOn) joined.push(line);
    else {
      const cells = [`${head} ${line.text}`, ...last.cells.slice(1)];
      joined[joined.length - 1] = { ...last, cells, text: cells.join('\t') };
    }
  }
  return joined;
}

function fromLayout(lines: readonly TextLine[]): CvLine[] {
  const furniture = repeatedOnPages(lines);
  return lines
    .filter((line) => !furniture.has(furnitureKey(line.text)))
    .slice(0, MAX_LINES)
    .map((line) => {
      const { page, block, x, y, size, bold, apart } = line;
      const style = `${Math.round(size * 2)}${bold ? 'b' : ''}`;
      return { ...textParts(line.text), page, block, x, y, size, bold, apart, style };
    });
}

function fromText(text: string): CvLine[] {
  const lines: CvLine[] = [];
  let apart = true;
  for (const raw of text.split('\n', MAX_LINES * 2)) {
    const line = raw.slice(0, MAX_LENGTH).trim();
    if (line === '' || /^[-–—_=*·.\s]{3,}$/.test(line)) {
      apart = true;
      continue;
    }
    // Markdown's signs of headings and weight say what a page would show.
    const heading = /^#{1,4}\s+(.*)$/.exec(line);
    const strong = /^\*\*([^*]+)\*\*:?$/.exec(line);
    const bold = Boolean(heading ?? strong);
    const parts = textParts((heading?.[1] ?? strong?.[1] ?? line).replaceAll('**', ''));
    lines.push({ ...parts, apart, style: '', bold, size: 0, page: 1, block: 0, x: 0, y: lines.length });
    apart = false;
    if (lines.length === MAX_LINES) break;
  }
  return lines;
}

function textParts(raw: string): Pick<CvLine, 'text' | 'cells' | 'bullet'> {
  const clipped = raw.slice(0, MAX_LENGTH);
  const sign = BULLET.exec(clipped)?.[0] ?? '';
  const text = clipped.slice(sign.length).trim();
  const cells = text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return { text: cells.join('\t'), cells, bullet: sign !== '' && text !== '' };
}

/** Headers and footers: short lines that return on several pages, their page number aside. */
function repeatedOnPages(lines: readonly TextLine[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    if (line.text.length > 100) continue;
    const key = furnitureKey(line.text);
    const seen = pages.get(key) ?? new Set();
    pages.set(key, seen.add(line.page));
  }
  const repeated = [...pages].filter(([key, seen]) => key.length > 3 && seen.size > 1 && /#|page/i.test(key));
  return new Set(repeated.map(([key]) => key));
}

function furnitureKey(text: string): string {
  return text.length > 100 ? '' : text.replace(/\d+/g, '#').replace(/#$/, '#').trim();
}
