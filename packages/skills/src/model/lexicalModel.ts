import { readModel, writeModel } from './model.ts';

/** A model that was never trained: texts are as near as the letters and words they share. For tests. */
export function lexicalModel(counts: ReadonlyMap<string, number> = new Map()) {
  const header = { name: 'lexical', dimensions: 64, buckets: 2048 };
  const table = new Float32Array(header.dimensions * header.buckets);
  let state = 1;
  for (let i = 0; i < table.length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    table[i] = state / 2 ** 31 - 1;
  }
  return readModel(writeModel(header, table, counts));
}
