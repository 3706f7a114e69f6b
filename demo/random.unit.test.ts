import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, seededIds } from './random.ts';

describe('seeded chance', () => {
  it('draws the same from the same seed and name, and something else from another', () => {
    const draws = (seed: number, name: string) => Array.from({ length: 5 }, chance(seed, name).number);
    expect(draws(1, 'a')).toEqual(draws(1, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(2, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(1, 'b'));
  });

  it('keeps branches apart: drawing from one leaves the others as they were', () => {
    const one = chance(7);
    one.branch('people').number();
    const other = chance(7);
    expect(one.branch('sites').number()).toBe(other.branch('sites').number());
  });

  it('stays within bounds, and loses and doubles nothing in shuffling', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), (seed, list) => {
        const source = chance(seed);
        const number = source.number();
        expect(number >= 0 && number < 1).toBe(true);
        expect(list).toContain(source.pick(list));
        expect(source.shuffled(list).sort()).toEqual([...list].sort());
        const whole = source.whole(3, 5);
        expect(whole >= 3 && whole <= 5).toBe(true);
      }),
    );
  });

  it('weighs: a weight of nothing is never drawn, three times the weight about three times as often', () => {
    const source = chance(11);
    const drawn = Array.from({ length: 4000 }, () => source.weighted({ never: 0, rare: 1, often: 3 }));
    const often = drawn.filter((key) => key === 'often').length;
    expect(drawn).not.toContain('never');
    expect(often).toBeGreaterThan(2850);
    expect(often).toBeLessThan(3150);
  });
});

it('seeded ids are different UUIDs of version 7 form, in order', () => {
  const ids = seededIds(chance(3));
  const made = Array.from({ length: 500 }, () => ids.next());
  expect(new Set(made).size).toBe(500);
  expect([...made].sort()).toEqual(made);
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
