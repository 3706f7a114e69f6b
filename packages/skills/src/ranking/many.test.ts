import { describe, expect, it } from 'vitest';
import type { AskedSkill, TalentSkill } from '../types.ts';
import type { RankFilters, TalentAttributes } from './attributes/attributes.ts';
import { createRanker } from './ranker.ts';

/** More than a range of 65,536, so that lists become dense, are looked up for few, and lie in two ranges. */
const SIZE = 70_000;
const noLinks = { skill: () => undefined, narrower: () => [], impliedBy: () => [], related: () => ['near'] };

const idOf = (i: number) => `t${String(i).padStart(5, '0')}`;
/** Steps of 1/50, hundreds of different ones over the talents. */
const sure = (i: number, step: number) => (1 + ((i * step) % 50)) / 50;

function skillsOf(i: number): TalentSkill[] {
  return [
    { skillId: 'common', score: sure(i, 7) },
    ...(i % 2 === 0 ? [{ skillId: 'half', score: sure(i, 11) }] : []),
    ...(i % 10 === 0 ? [{ skillId: 'tenth', score: sure(i, 13) }] : []),
    ...(i % 3 === 0 ? [{ skillId: 'near', score: sure(i, 17) }] : []),
  ];
}

const attributesOf = (i: number): TalentAttributes => ({ region: `r${i % 20}`, years: i % 30 });

const need: AskedSkill[] = [
  { skillId: 'common', importance: 'required', weight: 1 },
  { skillId: 'half', importance: 'required', weight: 0.7 },
  { skillId: 'tenth', importance: 'desired', weight: 0.9 },
];

/** Units as in the README: here every share is that of its weight, and near counts 0.3 for each. */
function slowly(isIn: (i: number) => boolean, top: number) {
  const shares = [0.5, 0.35, 0.45 / 2].map((weight) => (weight / (0.5 + 0.35 + 0.45 / 2)) * 2 ** 20).map(Math.floor);
  const rest = 2 ** 20 - shares.reduce((a, b) => a + b, 0);
  expect(rest).toBeLessThan(3);
  const exact = [1, 0.7, 0.45].map((weight) => (weight / 2.15) * 2 ** 20);
  const byRemainder = exact.map((value, i) => [value % 1, i] as const).sort((a, b) => b[0] - a[0]);
  for (const [, i] of byRemainder.slice(0, rest)) shares[i] = (shares[i] ?? 0) + 1;
  const scored = Array.from({ length: SIZE }, (_, i) => i)
    .filter(isIn)
    .map((i) => {
      const held = new Map(skillsOf(i).map(({ skillId, score = 1 }) => [skillId, Math.round(score * 50) / 50]));
      const units = need.map(({ skillId }, j) =>
        Math.round((shares[j] ?? 0) * Math.max(held.get(skillId) ?? 0, 0.3 * (held.get('near') ?? 0))),
      );
      return { talentId: idOf(i), score: units.reduce((a, b) => a + b, 0) / 2 ** 20 };
    });
  scored.sort((a, b) => b.score - a.score || (a.talentId < b.talentId ? -1 : 1));
  return { total: scored.length, results: scored.slice(0, top) };
}

describe.each(['wasm', 'plain'] as const)(
  'more talents than fit one range (%s)',
  (kernel) => {
    const ranker = createRanker(noLinks, { kernel });
    for (let i = 0; i < SIZE; i++) ranker.set(idOf(i), skillsOf(i), attributesOf(i));
    const ask = (filters: RankFilters) => {
      const { total, results } = ranker.rank(need, { top: 30, filters });
      return { total, results: results.map(({ talentId, score }) => ({ talentId, score })) };
    };

    it('are ranked exactly, all, many and few of them', () => {
      expect(ask({})).toEqual(slowly(() => true, 30));
      expect(ask({ years: 5 })).toEqual(slowly((i) => i % 30 >= 5, 30));
      expect(ask({ regions: ['r3', 'r4'] })).toEqual(slowly((i) => i % 20 === 3 || i % 20 === 4, 30));
      expect(ask({ regions: ['r3'], years: 29 })).toEqual(slowly((i) => i % 20 === 3 && i % 30 >= 29, 30));
    });

    it('are ranked exactly once most have left, and once they are back', () => {
      for (let i = 0; i < SIZE; i++) if (i % 7 > 0) ranker.delete(idOf(i));
      expect(ranker.size).toBe(10_000);
      expect(ask({})).toEqual(slowly((i) => i % 7 === 0, 30));
      expect(ask({ regions: ['r3'] })).toEqual(slowly((i) => i % 7 === 0 && i % 20 === 3, 30));
      for (let i = SIZE - 1; i >= 0; i--) if (i % 7 > 0) ranker.set(idOf(i), skillsOf(i), attributesOf(i));
      expect(ask({})).toEqual(slowly(() => true, 30));
      expect(ranker.rankOf(slowly(() => true, 500).results[499]?.talentId ?? '', need)).toBe(500);
    });

    it('take at most 200 bytes each', () => {
      expect(ranker.bytes / SIZE).toBeLessThan(200);
    });
  },
  120_000,
);
