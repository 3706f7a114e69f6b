import { isMark } from './chunks.ts';
import type { Glyph } from './glyphs.ts';
import type { Row } from './rows.ts';
import { BULLETS, isRightToLeft } from './script.ts';

/** What is written in one stretch of a row, in the order of the eye: left to right, whatever the script. */
export type Cell = {
  units: string[];
  left: number;
  right: number;
  firstWord: number;
  lastWord: number;
  size: number;
  font: string;
  /** Fonts of its first and last letter, from left to right. */
  edgeFonts: readonly [string, string];
};

/** A gap of this many font sizes parts words where the producer draws no spaces: tight justified text has 0.12. */
const WORD_GAP = 0.1;
/** Where it draws spaces, only a gap like this parts words without one. */
const BARE_GAP = 0.16;
/** Between Arabic letters: kerning after a letter that does not join leaves more than tight Latin words have. */
const ARABIC_GAP = 0.16;
/** A gap of this many font sizes is a jump to another cell: a date at the margin, the next field of a table. */
const CELL_GAP = 1.6;
/** So is one of this many, where the edge after (or before) it is shared by so many rows: a column of labels. */
const STOP_GAP = 0.75;
const STOP_ROWS = 3;

/** Edges that several rows of a block share, rounded to points: where cells of a table begin or end. */
export type Stops = ReadonlySet<number>;

/** Finds the edges beside gaps that rows above each other share; the edges of whole rows count with them. */
export function findStops(rows: readonly Row[]): Stops {
  const counts = new Map<number, number>();
  const inside = new Set<number>();
  for (const row of rows) {
    const edges = new Set([row.left, row.right].map(Math.round));
    let end = -Infinity;
    for (const unit of unitsOf(row.chunks.flatMap((chunk) => chunk.glyphs))) {
      if (unit.left - end >= STOP_GAP * unit.size && end > -Infinity) {
        for (const edge of [unit.left, end].map(Math.round)) {
          inside.add(edge);
          edges.add(edge);
        }
      }
      end = Math.max(end, unit.right);
    }
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return new Set([...inside].filter((edge) => (counts.get(edge) ?? 0) >= STOP_ROWS));
}

type Unit = {
  text: string;
  left: number;
  right: number;
  size: number;
  font: string;
  blankBefore: boolean;
  letters: boolean;
  arabic: boolean;
  /** Follows the sign that begins an item. */
  apart?: boolean;
};

/** What begins the item of a list belongs to it, however far away it stands. */
const SIGN = new RegExp(`^[${BULLETS}*–—-]$`);

/** Cuts a row at its wide gaps and finds the spaces between words. */
export function cellsOf(row: Row, stops: Stops): Cell[] {
  const units = unitsOf(row.chunks.flatMap((chunk) => chunk.glyphs));
  const cells: Unit[][] = [];
  let end = -Infinity;
  for (const unit of units) {
    const cell = cells.at(-1);
    const gap = (unit.left - end) / unit.size;
    const stopped = gap >= STOP_GAP && (stops.has(Math.round(unit.left)) || stops.has(Math.round(end)));
    // To the left of its item, or to the right of an Arabic one.
    const isSign =
      (cell?.length === 1 && SIGN.test(cell[0]?.text ?? '')) || (unit === units.at(-1) && BULLETS.includes(unit.text));
    if (cell && isSign) cell.push({ ...unit, apart: true });
    else if (cell && gap < CELL_GAP && !stopped) cell.push(unit);
    else cells.push([unit]);
    end = Math.max(end, unit.right);
  }
  return cells.map(spaceOut);
}

/** Letters with their marks, left to right. */
function unitsOf(glyphs: readonly Glyph[]): Unit[] {
  const bases = glyphs.filter((glyph) => !isMark(glyph));
  const sorted = [...bases].sort((a, b) => a.left + a.right - (b.left + b.right));
  const units: Unit[] = [];
  const unitOf = new Map<Glyph, Unit>();
  let blank = false;
  for (const glyph of sorted) {
    if (glyph.blank) {
      blank = true;
      continue;
    }
    const { text, left, right, size, font } = glyph;
    const unit = {
      text,
      left,
      right,
      size,
      font,
      blankBefore: blank,
      letters: /\p{L}/u.test(text),
      arabic: isRightToLeft(text),
    };
    blank = false;
    units.push(unit);
    unitOf.set(glyph, unit);
  }
  attachMarks(glyphs, units, unitOf);
  return units;
}

/** A mark goes to the letter it stands over, else to the letter drawn before it. */
function attachMarks(glyphs: readonly Glyph[], units: readonly Unit[], unitOf: Map<Glyph, Unit>): void {
  let last: Unit | undefined;
  for (const glyph of glyphs) {
    if (!isMark(glyph)) {
      last = unitOf.get(glyph) ?? last;
      continue;
    }
    const middle = (glyph.left + glyph.right) / 2;
    const slack = 0.02 * glyph.size;
    const under = units.find((unit) => unit.letters && middle >= unit.left - slack && middle < unit.right - slack);
    const letter = under ?? last;
    if (letter) letter.text += glyph.text;
  }
}

function spaceOut(units: readonly Unit[]): Cell {
  const gap =
    letterSpacing(units) + (units.some((unit) => unit.blankBefore) ? BARE_GAP : WORD_GAP) * (units[0]?.size ?? 0);
  const texts: string[] = [];
  const words: [number, number][] = [];
  let end = Infinity;
  let before: Unit | undefined;
  for (const unit of units) {
    const space = unit.left - end;
    const tight = Math.max(gap, unit.arabic && before?.arabic ? ARABIC_GAP * unit.size : 0);
    const parted = unit.apart || unit.blankBefore ? space > -0.2 * unit.size : space > tight;
    before = unit;
    if (texts.length > 0 && parted) texts.push(' ');
    if (texts.length === 0 || parted) words.push([unit.left, unit.right]);
    else (words.at(-1) as [number, number])[1] = unit.right;
    texts.push(unit.text);
    end = unit.right;
  }
  const width = (word: [number, number] | undefined) => (word ? word[1] - word[0] : 0);
  return {
    units: texts,
    left: Math.min(...units.map((unit) => unit.left)),
    right: Math.max(...units.map((unit) => unit.right)),
    firstWord: width(words[0]),
    lastWord: width(words.at(-1)),
    size: Math.max(...units.map((unit) => unit.size)),
    font: commonest(units.map((unit) => unit.font)),
    edgeFonts: edgeFontsOf(units),
  };
}

function edgeFontsOf(units: readonly Unit[]): [string, string] {
  const letters = units.filter((unit) => unit.letters);
  return [letters[0]?.font ?? '', letters.at(-1)?.font ?? ''];
}

/** The usual gap between letters of spaced-out headings; zero for ordinary text. */
function letterSpacing(units: readonly Unit[]): number {
  if (units.length < 4) return 0;
  const gaps = units.slice(1).map((unit, index) => unit.left - (units[index]?.right ?? unit.left));
  return Math.max(0, gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
