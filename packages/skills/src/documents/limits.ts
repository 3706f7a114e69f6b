/** What one document may cost. */
export type ReadLimits = {
  /** size of the file, in bytes */
  bytes: number;
  /** pages of a PDF */
  pages: number;
  /** time inside the parser, in milliseconds; waiting for one's turn is not counted */
  milliseconds: number;
  /** heap of the parser's thread, in megabytes; what it holds outside the heap may reach twice as much again */
  megabytes: number;
  /** text that comes out, in UTF-16 units */
  characters: number;
};

/** Generous for a CV, small for a server: a fifty-page CV of ten megabytes passes, a bomb does not. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 10 * 1024 * 1024,
  pages: 60,
  milliseconds: 10_000,
  megabytes: 256,
  characters: 400_000,
};
