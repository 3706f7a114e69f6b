import { describe, expect, it } from 'vitest';
import { dayNumber } from './attributes/attributes.ts';
import { writeAttributes } from './attributes/record.ts';
import { createByteWriter } from './bytes.ts';
import type { Holders } from './postings.ts';
import { createTalentStore, type TalentStore } from './store.ts';

/** Everything that the store knows, read back. */
function contents({ heap, ids, holdings, attributes, postings, vocabulary }: TalentStore) {
  const holders: Holders = { dense: false, locals: 0, codes: 0, count: 0 };
  const lists = vocabulary.words.map((_, skill) => {
    if (!postings.find(0, skill, holders)) return [];
    const { locals, codes, count } = holders;
    return Array.from({ length: count }, (_, i) => [heap.u16[(locals >> 1) + i], heap.u8[codes + i]]);
  });
  const known = (talent: number) => {
    const writer = createByteWriter();
    writeAttributes(writer, attributes, talent);
    return [...writer.bytes.subarray(0, writer.length)];
  };
  const talents = Array.from({ length: ids.capacity }, (_, talent) => [
    ids.idOf(talent),
    holdings.of(talent),
    known(talent),
  ]);
  return { lists, talents };
}

describe.each(['wasm', 'plain'] as const)('the store (%s)', { timeout: 30_000 }, (kind) => {
  it('says the same after its blocks were put side by side, and takes less', () => {
    const store = createTalentStore(kind, () => {});
    for (let i = 0; i < 600; i++) {
      const skills = Array.from({ length: 1 + (i % 9) }, (_, j) => ({ skillId: `s${(i * j) % 50}`, score: 0.5 }));
      store.set(`t${i}`, skills, { region: `r${i % 12}`, years: i % 40, contracts: ['job'] });
    }
    for (let i = 0; i < 600; i += 3) store.delete(`t${i}`);
    const before = contents(store);
    const { idle, used } = store.heap;
    expect(idle).toBeGreaterThan(0);
    store.compact();
    expect(contents(store)).toEqual(before);
    expect(store.heap.idle).toBe(0);
    expect(store.heap.used).toBe(used);
  });

  it('keeps what was stated of a skill, and forgets what is replaced', () => {
    const store = createTalentStore(kind, () => {});
    store.set('amal', [{ skillId: 'php', level: 'expert', years: 2.5, evidence: 'PHP, مطورة' }], {
      availableFrom: '2026-01-31',
    });
    expect(store.holdings.of(0)).toEqual([
      { skill: 0, code: 203, level: 'expert', years: 2.5, evidence: 'PHP, مطورة' },
    ]);
    expect(store.attributes.availableFrom.get(0)).toBe(dayNumber('2026-01-31'));
    store.set('amal', [], {});
    expect(store.holdings.of(0)).toEqual([]);
    expect(store.attributes.availableFrom.get(0)).toBe(0);
  });
});
