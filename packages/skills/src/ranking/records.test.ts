import { expect, test } from 'vitest';
import { createByteReader } from './bytes.ts';
import { createRecords } from './records.ts';

/** A record whose bytes tell whose it is. */
const record = (talent: number, length: number) => new Uint8Array(length).fill(talent % 251);

test('records of any length come back, also after thousands were replaced and the holes closed', () => {
  const records = createRecords();
  const reader = createByteReader();
  const lengths = new Map<number, number>();
  for (let round = 0; round < 20; round++) {
    for (let talent = 0; talent < 300; talent++) {
      const length = (talent * 37 + round * 101) % 400;
      records.set(talent, record(talent, length), length);
      lengths.set(talent, length);
    }
    records.remove(round);
    lengths.delete(round);
  }
  // Longer than a chunk.
  records.set(7, record(7, 300_000), 300_000);
  lengths.set(7, 300_000);
  for (let talent = 0; talent < 300; talent++) {
    records.open(talent, reader);
    expect(records.has(talent)).toBe(lengths.has(talent));
    const bytes = reader.raw(reader.end - reader.at);
    expect(Buffer.compare(bytes, record(talent, lengths.get(talent) ?? 0))).toBe(0);
  }
  // 60 KB in records of the last round, one of 300 KB, and holes of at most a chunk or a quarter.
  expect(records.bytes).toBeLessThan(1_200_000);
});
