import type { Encoder } from '../encoders/encoder.ts';

/** Vectors of length 1 for a list of texts, one after another. */
export interface Vectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Texts given to an encoder at a time: enough for one that works in parallel, little for one far away. */
const AT_A_TIME = 256;

export async function encodeAll(encoder: Encoder, texts: readonly string[]): Promise<Vectors> {
  const { dimensions } = encoder;
  const values = new Float32Array(texts.length * dimensions);
  for (let from = 0; from < texts.length; from += AT_A_TIME) {
    values.set(await encoder.encode(texts.slice(from, from + AT_A_TIME)), from * dimensions);
  }
  return { dimensions, values };
}

/** The cosine of one vector of a list with one of another list of as many dimensions. */
export function cosine(a: Vectors, i: number, b: Vectors, j: number): number {
  const { dimensions } = a;
  const left = a.values;
  const right = b.values;
  const from = i * dimensions;
  const to = j * dimensions;
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += (left[from + d] ?? 0) * (right[to + d] ?? 0);
  return sum;
}
