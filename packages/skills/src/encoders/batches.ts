import { toUnitLength } from '../model/model.ts';
import { pushTo } from '../multimap.ts';

/**
 * Encodes those texts that have a word, each once, the short ones together, so many at a time; zeros for the others.
 * @param encodeBatch vectors of any length, one after another in the order of its texts
 * @returns vectors of length 1, one after another in the order of the texts
 * @throws Error for a vector that is not one of numbers
 */
export async function encodeInBatches(
  texts: readonly string[],
  dimensions: number,
  size: number,
  encodeBatch: (texts: readonly string[]) => Promise<Float32Array>,
): Promise<Float32Array> {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (/[\p{L}\p{N}]/u.test(text)) pushTo(places, text, i);
  });
  const distinct = [...places.keys()].sort((a, b) => a.length - b.length);
  const vectors = new Float32Array(texts.length * dimensions);
  for (let from = 0; from < distinct.length; from += size) {
    const batch = distinct.slice(from, from + size);
    const encoded = await encodeBatch(batch);
    batch.forEach((text, i) => {
      const vector = unitVector(encoded.subarray(i * dimensions, (i + 1) * dimensions));
      for (const place of places.get(text) ?? []) vectors.set(vector, place * dimensions);
    });
  }
  return vectors;
}

/** The vector divided by its length; zeros stay. */
function unitVector(vector: Float32Array): Float32Array {
  const unit = vector.slice();
  if (!Number.isFinite(toUnitLength(unit))) throw new Error('a vector has something in it that is no number');
  return unit;
}
