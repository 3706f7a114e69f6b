/** Vectors of one answer, one after another in the order of the texts asked for. */
interface Embeddings {
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

/**
 * The vectors of an answer, put in order by their `index`; all have as many numbers.
 * @param count how many texts were asked for
 * @returns what is wrong, where the answer is not what it should be
 */
export function readEmbeddings(answer: unknown, count: number): Embeddings | string {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) return 'answers without a list of vectors';
  if (data.length !== count) return `answers with ${data.length} vectors for ${count} texts`;
  const ordered: (readonly unknown[] | undefined)[] = new Array(count);
  for (const item of data as readonly ({ index?: unknown; embedding?: unknown } | null)[]) {
    const { index, embedding } = item ?? {};
    if (typeof index !== 'number' || !(index in data) || ordered[index]) return 'numbers its vectors wrongly';
    if (!Array.isArray(embedding) || embedding.length === 0) return 'answers without numbers in a vector';
    ordered[index] = embedding;
  }
  const dimensions = ordered[0]?.length ?? 0;
  const vectors = new Float32Array(count * dimensions);
  for (const [i, embedding] of ordered.entries()) {
    if (embedding?.length !== dimensions) return 'answers with vectors of different lengths';
    if (!embedding.every((value) => typeof value === 'number' && Number.isFinite(Math.fround(value))))
      return 'answers with something that is no number';
    vectors.set(embedding as readonly number[], i * dimensions);
  }
  return { dimensions, vectors };
}
