/** Turns short texts into vectors: the nearer the meanings, the nearer their cosine is to 1. */
export interface Encoder {
  /** Which model, in which version: stored beside what was derived from it. */
  readonly name: string;
  readonly dimensions: number;
  /** Vectors of length 1, one after another in the order of the texts; a text without any word gives zeros. */
  encode(texts: readonly string[]): Promise<Float32Array>;
  /** Where the encoder knows it: how often texts mean this very label, ln(1 + times). */
  prior?(label: string): number;
}
