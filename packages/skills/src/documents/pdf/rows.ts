import type { Chunk } from './chunks.ts';

/** Chunks that stand on one line of the page, left to right; they may belong to different columns. */
export type Row = { chunks: Chunk[]; base: number; size: number; left: number; right: number };

/** Baselines this close, in font sizes of the smaller text, are one line: leaves room for superscripts. */
const SAME_LINE = 0.6;
/** Two chunks above each other are on one line only if their baselines agree this well. */
const STACKED = 0.12;

/** Groups chunks into rows, top to bottom. */
export function groupRows(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.base - b.base)) {
    const row = nearestRow(rows, chunk);
    if (row) join(row, chunk);
    else rows.push({ chunks: [chunk], base: chunk.base, size: chunk.size, left: chunk.left, right: chunk.right });
  }
  for (const row of rows) row.chunks.sort((a, b) => a.left - b.left);
  return rows.sort((a, b) => a.base - b.base);
}

/** Rows are made from top to bottom, so only the latest can be near enough. */
function nearestRow(rows: readonly Row[], chunk: Chunk): Row | undefined {
  let best: Row | undefined;
  for (const row of rows.slice(-12)) {
    const distance = Math.abs(row.base - chunk.base);
    if (distance > SAME_LINE * Math.min(row.size, chunk.size)) continue;
    if (best && Math.abs(best.base - chunk.base) <= distance) continue;
    if (row.chunks.every((other) => canStandTogether(other, chunk))) best = row;
  }
  return best;
}

function canStandTogether(a: Chunk, b: Chunk): boolean {
  const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const narrower = Math.min(a.right - a.left, b.right - b.left);
  return overlap <= 0.3 * narrower || Math.abs(a.base - b.base) < STACKED * Math.min(a.size, b.size);
}

function join(row: Row, chunk: Chunk): void {
  const longest = row.chunks.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a));
  if (chunk.glyphs.length > longest.glyphs.length) row.base = chunk.base;
  row.chunks.push(chunk);
  row.size = Math.max(row.size, chunk.size);
  row.left = Math.min(row.left, chunk.left);
  row.right = Math.max(row.right, chunk.right);
}
