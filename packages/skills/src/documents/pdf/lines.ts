import { type Cell, cellsOf, findStops, type Stops } from './cells.ts';
import type { Block } from './columns.ts';
import { toLogicalOrder } from './logicalOrder.ts';
import type { Row } from './rows.ts';
import { BULLETS, countLetters, type Direction, isBullet } from './script.ts';

/** One line of a column as it is read, with what tells whether the next one continues it. */
export type Line = {
  text: string;
  direction: Direction;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  /** The letter it begins with is bold, and the one it ends with. */
  bold: boolean;
  boldEnd: boolean;
  cells: number;
  /** Where its last cell begins in reading order: left edge, or right edge of one that reads from the right. */
  lastStart: number;
  /** White space before its last cell, in points; 0 where it has one cell. */
  lastGap: number;
  /** Width of the word the line begins with, in reading order. */
  firstWord: number;
};

/** The lines of a block in reading order; cells of a row are parted by a tab. */
export function linesOf(block: Block): Line[] {
  const texts = block.rows.map(roughTextOf);
  const total = countLetters(texts.join(' '));
  const column: Direction = total.rtl > total.ltr ? 'rtl' : 'ltr';
  const stops = findStops(block.rows);
  return block.rows.map((row, index) => lineOf(row, directionOf(texts[index] ?? '', column), stops));
}

/** A bullet set so close to its item that no space shows. */
const TIGHT_BULLET = new RegExp(`^([${BULLETS}])(?=\\S)`);

function lineOf(row: Row, direction: Direction, stops: Stops): Line {
  const cells = cellsOf(row, stops);
  const ordered = direction === 'rtl' ? [...cells].reverse() : cells;
  const first = ordered[0];
  const last = ordered.at(-1);
  return {
    text: ordered
      .map((cell) => toLogicalOrder(cell.units, direction))
      .join('\t')
      .replace(TIGHT_BULLET, '$1 '),
    direction,
    left: row.left,
    right: row.right,
    base: row.base,
    size: Math.max(...cells.map((cell) => cell.size)),
    font: first?.font ?? '',
    bold: isBold(first?.edgeFonts[direction === 'rtl' ? 1 : 0] ?? ''),
    boldEnd: isBold(last?.edgeFonts[direction === 'rtl' ? 0 : 1] ?? ''),
    cells: cells.length,
    lastGap: cells.length > 1 ? gapBetween(ordered.at(-2), last) : 0,
    lastStart: (direction === 'rtl' ? last?.right : last?.left) ?? 0,
    firstWord: (direction === 'rtl' ? first?.lastWord : first?.firstWord) ?? 0,
  };
}

function gapBetween(before: Cell | undefined, after: Cell | undefined): number {
  return before && after ? Math.max(after.left - before.right, before.left - after.right) : 0;
}

/**
 * Told by the font's name, as its weight is nowhere else: « Arial-BoldMT », « CMBX10 » and « SFBX1000 » of TeX,
 * « LMRoman10-Bold », « SourceSansPro-Semibold ».
 */
function isBold(font: string): boolean {
  return /bold|black|heavy|demi(?!an)|(?:^|[+-])(?:cm|sf|ec|la|lm)(?:ss)?b(?:x|sr|\d)/i.test(font);
}

/** A line of one script reads its own way; a mixed one like the column it stands in. */
function directionOf(text: string, column: Direction): Direction {
  const { rtl, ltr } = countLetters(text);
  if (rtl === 0 && ltr > 0) return column === 'rtl' && isBullet(text.at(-1) ?? '') ? 'rtl' : 'ltr';
  return ltr === 0 && rtl > 0 ? 'rtl' : column;
}

function roughTextOf(row: Row): string {
  return row.chunks.map((chunk) => chunk.glyphs.map((glyph) => glyph.text).join('')).join(' ');
}
