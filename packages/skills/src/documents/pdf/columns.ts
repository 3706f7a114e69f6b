import type { Chunk } from './chunks.ts';
import { groupRows, type Row } from './rows.ts';
import type { Direction } from './script.ts';

/** Rows to be read one after the other, from side to side. */
export type Block = { rows: Row[]; left: number; right: number };

/** White space this wide, in font sizes, may part two columns. */
const GUTTER = 0.8;
/** A column has at least so many lines. */
const COLUMN_LINES = 3;
/** Columns nested deeper than this are not looked for. */
const MAX_DEPTH = 6;

/**
 * Puts the text of a page into reading order: looks for the tallest stretch of lines that a straight white gutter
 * cuts in two columns of running text, reads what is above it, each column, what is below, and looks again in each.
 * Tables and dates set apart at the margin stay as rows.
 */
export function orderBlocks(chunks: readonly Chunk[], direction: Direction, depth = 0): Block[] {
  if (chunks.length === 0) return [];
  const rows = groupRows(chunks);
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const split = depth < MAX_DEPTH ? findColumns(rows) : undefined;
  if (!split) return [{ rows, left, right }];
  const [start, end, gutter] = split;
  const sides = parts(rows.slice(start, end), gutter);
  const columns = direction === 'rtl' ? [sides.right, sides.left] : [sides.left, sides.right];
  const inOrder = [chunksOf(rows.slice(0, start)), ...columns, chunksOf(rows.slice(end))];
  return inOrder.flatMap((part) => orderBlocks(part, direction, depth + 1));
}

/** First row, row after the last, and a place on the gutter. */
type Split = readonly [start: number, end: number, gutter: number];

function findColumns(rows: readonly Row[]): Split | undefined {
  const width = GUTTER * typicalSize(rows);
  let best: Split | undefined;
  let bestScore = 0;
  for (const gutter of gutterCandidates(rows, width)) {
    for (const stretch of clearStretches(rows, gutter, width)) {
      if (stretch[1] - stretch[0] <= bestScore) continue;
      const [start, end] = withoutNeighbours(rows, stretch, gutter);
      if (!areColumns(rows.slice(start, end), gutter)) continue;
      best = [start, end, gutter];
      bestScore = stretch[1] - stretch[0];
    }
  }
  return best;
}

/** Middles of possible gutters: beside every gap inside a row, and beside every edge that several rows share. */
function gutterCandidates(rows: readonly Row[], width: number): number[] {
  const places = new Map<number, number>();
  const propose = (place: number) => places.set(Math.round(place * 2), place);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const row of rows) {
    row.chunks.forEach((chunk, index) => {
      const before = row.chunks[index - 1];
      if (before && chunk.left - before.right >= width) {
        propose(chunk.left - width / 2);
        propose(before.right + width / 2);
      }
      if (!before) count(starts, chunk.left);
      if (index === row.chunks.length - 1) count(ends, chunk.right);
    });
  }
  for (const [edge, times] of starts) if (times >= COLUMN_LINES) propose(edge * 2 - width / 2);
  for (const [edge, times] of ends) if (times >= COLUMN_LINES) propose(edge * 2 + width / 2);
  return [...places.values()];
}

function count(edges: Map<number, number>, place: number): void {
  const key = Math.round(place / 2);
  edges.set(key, (edges.get(key) ?? 0) + 1);
}

/** Longest runs of rows that leave the gutter white. */
function clearStretches(rows: readonly Row[], gutter: number, width: number): [number, number][] {
  const stretches: [number, number][] = [];
  let start = -1;
  rows.forEach((row, index) => {
    const clear = row.chunks.every((c) => c.right <= gutter - width / 2 + 0.5 || c.left >= gutter + width / 2 - 0.5);
    if (clear && start < 0) start = index;
    if (!clear && start >= 0) stretches.push([start, index]);
    if (!clear) start = -1;
  });
  if (start >= 0) stretches.push([start, rows.length]);
  return stretches.filter(([from, to]) => to - from >= COLUMN_LINES);
}

/**
 * Leaves out lines at both ends of a stretch that stand on one side only and belong to full-width text: above, the last
 * short lines of a paragraph that crosses the gutter; below, a heading or a line that had to wait for both columns.
 */
function withoutNeighbours(rows: readonly Row[], [from, to]: [number, number], gutter: number): [number, number] {
  const leading = typicalLeading(rows.slice(from, to));
  const step = (index: number) => (rows[index]?.base ?? Infinity) - (rows[index - 1]?.base ?? -Infinity);
  const side = (index: number) => sideOf(rows[index], gutter);
  let start = from;
  while (start < to && side(start) !== 'both' && step(start) <= 1.35 * leading) start++;

  let end = to;
  while (end > start && side(end - 1) !== 'both' && side(end - 1) === side(to - 1)) end--;
  const own = rows.slice(start, end).filter((row) => ['both', side(to - 1)].includes(sideOf(row, gutter)));
  let above = own.at(-1)?.base ?? -Infinity;
  for (; end < to; end++) {
    const base = rows[end]?.base ?? 0;
    const far = to < rows.length ? step(end) > 1.35 * leading : base - above > 2.5 * leading;
    if (far && base - above > 1.35 * leading) break;
    above = base;
  }
  return [start, withoutDatedEnd(rows, start, end, gutter, leading)];
}

/** A date at the margin of the last row is no end of a column that stands far above it. */
function withoutDatedEnd(rows: readonly Row[], start: number, end: number, gutter: number, leading: number): number {
  let last = end;
  for (; last > start; last--) {
    const row = rows[last - 1];
    const above = rows.slice(start, last - 1).findLast((other) => other.right > gutter);
    const right = row?.chunks.filter((chunk) => chunk.left >= gutter) ?? [];
    if (!row || right.length === 0 || right.length === row.chunks.length || !above) break;
    if (row.base - above.base <= 2.2 * leading || !areDates([textOf(right)])) break;
  }
  return last;
}

function sideOf(row: Row | undefined, gutter: number): 'left' | 'right' | 'both' | 'none' {
  if (!row) return 'none';
  return row.right <= gutter ? 'left' : row.left >= gutter ? 'right' : 'both';
}

/** Judged where both sides have text: what one column has above or below the other says nothing. */
function areColumns(rows: readonly Row[], gutter: number): boolean {
  const sides = parts(rows, gutter);
  const [allLeft, allRight] = [groupRows(sides.left), groupRows(sides.right)];
  const slack = typicalLeading(rows) / 2;
  const top = Math.max(allLeft[0]?.base ?? 0, allRight[0]?.base ?? 0) - slack;
  const bottom = Math.min(allLeft.at(-1)?.base ?? 0, allRight.at(-1)?.base ?? 0) + slack;
  const shared = (row: Row) => row.base >= top && row.base <= bottom;
  const [left, right] = [allLeft.filter(shared), allRight.filter(shared)];
  const fewer = Math.min(left.length, right.length);
  if (fewer < COLUMN_LINES) return false;
  const [leftText, rightText] = [left.map(roughText), right.map(roughText)];
  if ([leftText, rightText].some((lines) => meanLength(lines) < 4 || areDates(lines))) return false;
  const aligned = left.filter((a) => right.some((b) => Math.abs(a.base - b.base) < 1)).length;
  const isShort = Math.min(meanLength(leftText), meanLength(rightText)) < 25;
  const isTable = aligned >= 0.6 * fewer && (isShort || beginWithDates(leftText) || beginWithDates(rightText));
  return !isTable || (isList(leftText) && isList(rightText)) || haveOwnHeadings(left, right);
}

function areDates(lines: readonly string[]): boolean {
  return shareOfDates(lines) >= 0.6;
}

function shareOfDates(lines: readonly string[]): number {
  const dates = lines.filter(
    (line) => line.length <= 34 && /(19|20)\d{2}|[٠-٩]{4}|present|présent|auj|now|actuel/i.test(line),
  );
  return dates.length / Math.max(1, lines.length);
}

/**
 * Headings on both sides, at heights of their own: two columns, however well their lines agree. The head of a table has
 * all its headings in one row.
 */
function haveOwnHeadings(left: readonly Row[], right: readonly Row[]): boolean {
  if (Math.max(shareOfDates(left.map(roughText)), shareOfDates(right.map(roughText))) > 0.3) return false;
  const [own, other] = [headingsOf(left), headingsOf(right)];
  const alone = (row: Row, across: readonly Row[]) => across.every((head) => Math.abs(head.base - row.base) >= 1);
  return (
    own.length > 0 &&
    other.length > 0 &&
    [...own.filter((row) => alone(row, other)), ...other.filter((row) => alone(row, own))].length >= 2
  );
}

/** Lines set larger than most of their side, or in capitals alone. */
function headingsOf(rows: readonly Row[]): Row[] {
  const usual = typicalSize(rows);
  return rows.filter((row) => {
    const text = roughText(row);
    const isUpper = text.length <= 30 && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && !/\d/.test(text);
    return row.size >= 1.12 * usual || isUpper;
  });
}

/** Rows that say when, then what: the lines of a table, however long. */
function beginWithDates(lines: readonly string[]): boolean {
  return lines.filter((line) => /^(?:19|20)\d{2}\b/.test(line)).length >= 0.5 * lines.length;
}

/** Several items, each with its bullet: a list of its own even where another stands beside it line by line. */
function isList(lines: readonly string[]): boolean {
  return lines.filter((line) => /^[•◦▪●○■‣·*➢✓✔–-]/.test(line)).length >= 2;
}

function meanLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0) / Math.max(1, lines.length);
}

function roughText(row: Row): string {
  return textOf(row.chunks);
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map((chunk) => chunk.glyphs.map((glyph) => glyph.text).join('')).join(' ');
}

function parts(rows: readonly Row[], gutter: number): { left: Chunk[]; right: Chunk[] } {
  const chunks = chunksOf(rows);
  return {
    left: chunks.filter((chunk) => chunk.left < gutter),
    right: chunks.filter((chunk) => chunk.left >= gutter),
  };
}

function chunksOf(rows: readonly Row[]): Chunk[] {
  return rows.flatMap((row) => row.chunks);
}

function typicalSize(rows: readonly Row[]): number {
  return median(rows.flatMap((row) => row.chunks.map((chunk) => chunk.size)));
}

/** The usual distance between the baselines of neighbouring rows. */
export function typicalLeading(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.base - (rows[index]?.base ?? row.base));
  return median(steps.filter((step) => step > 1)) || typicalSize(rows) * 1.2;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
