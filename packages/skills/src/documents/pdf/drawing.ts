import type { Matrix } from './geometry.ts';

/** What the reader needs to know of a font. */
export type Font = {
  name: string;
  /** From glyph units to text units, mostly thousandths. */
  matrix: Matrix;
  /** Height of a line in units of the font size; 1 but for fonts drawn by procedures (Type 3). */
  height: number;
  /** Its letters are drawings or pictures (Type 3), as TeX makes them where it has no outlines. */
  isDrawn: boolean;
  /** Whether the font says what character a code stands for; pieces of joined letters may stand for none. */
  names(code: number): boolean;
};

/** One drawing operator, by pdf.js's name, with its arguments. */
export type Step = { name: string; operands: readonly unknown[] };

/** A page as its list of drawing operators, with the means to look things up. */
export type Drawing = {
  steps: Iterable<Step>;
  /** From the page's units to points with the origin at the top left. */
  toPage: Matrix;
  width: number;
  height: number;
  fontNamed(id: string): Font;
  /** Whether an optional layer is shown. */
  showsLayer(layer: unknown): boolean;
};
