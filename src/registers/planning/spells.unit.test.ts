import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce, type Spell, takeEffect } from './spells.ts';

const spell = (id: string, value: string, from: string | null, until: string | null = null): Spell<string> => ({
  id,
  value,
  from,
  until,
});

describe('a value takes effect on a day', () => {
  it('and holds from then on where nothing was known', () => {
    expect(takeEffect([], 'open', '2022-11-04')).toEqual([
      { act: 'begin', from: '2022-11-04', until: null, value: 'open' },
    ]);
  });

  it('and ends what was in force', () => {
    expect(takeEffect([spell('a', 'works', '2020-01-01')], 'open', '2022-11-04')).toEqual([
      { act: 'end', id: 'a', from: '2020-01-01', until: '2022-11-04' },
      { act: 'begin', from: '2022-11-04', until: null, value: 'open' },
    ]);
  });

  it('and does nothing where it is in force already, whenever it began', () => {
    expect(takeEffect([spell('a', 'open', '2020-01-01')], 'open', '2022-11-04')).toEqual([]);
    expect(takeEffect([spell('a', 'open', '2020-01-01')], 'open', '2020-01-01')).toEqual([]);
    expect(takeEffect([spell('a', 'open', null)], 'open', '2022-11-04')).toEqual([]);
  });

  it('and corrects a spell that began on that very day', () => {
    expect(takeEffect([spell('a', 'works', '2022-11-04')], 'open', '2022-11-04')).toEqual([
      { act: 'become', id: 'a', value: 'open' },
    ]);
  });

  it('and leaves later changes as they are known', () => {
    const history = [spell('a', 'incubation', '2019-01-01', '2021-01-01'), spell('b', 'alumni', '2021-01-01')];
    expect(takeEffect(history, 'acceleration', '2020-01-01')).toEqual([
      { act: 'end', id: 'a', from: '2019-01-01', until: '2020-01-01' },
      { act: 'begin', from: '2020-01-01', until: '2021-01-01', value: 'acceleration' },
    ]);
  });

  it('and begins the next spell sooner where it has the same value', () => {
    const history = [spell('a', 'incubation', '2019-01-01', '2021-01-01'), spell('b', 'alumni', '2021-01-01')];
    expect(takeEffect(history, 'alumni', '2020-01-01')).toEqual([
      { act: 'end', id: 'a', from: '2019-01-01', until: '2020-01-01' },
      { act: 'stretch', id: 'b', from: '2020-01-01', until: null },
    ]);
    expect(takeEffect([spell('b', 'alumni', '2021-01-01')], 'alumni', '2018-01-01')).toEqual([
      { act: 'stretch', id: 'b', from: '2018-01-01', until: null },
    ]);
  });
});

/** What the database would hold after the steps. */
function after(history: readonly Spell<string>[], steps: ReturnType<typeof takeEffect<string>>): Spell<string>[] {
  let spells = [...history];
  for (const step of steps) {
    if (step.act === 'begin') spells.push(spell('new', step.value, step.from, step.until));
    else {
      spells = spells.map((one) => {
        if (one.id !== step.id) return one;
        return step.act === 'become' ? { ...one, value: step.value } : { ...one, from: step.from, until: step.until };
      });
    }
  }
  return spells;
}

const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

/** Spells one after another, with gaps or without, the last one open or not. */
const histories = fc
  .tuple(
    fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 3 }),
        length: fc.integer({ min: 1, max: 5 }),
        value: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 5 },
    ),
    fc.boolean(),
  )
  .map(([parts, open]) => {
    let at = 10;
    return parts.map(({ gap, length, value }, index) => {
      const from = at + gap;
      at = from + length;
      return spell(String(index), value, day(from), open && index === parts.length - 1 ? null : day(at));
    });
  });

it('whatever the history: the value is in force that day, no two spells overlap, other days before are untouched, and doing it again does nothing', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('a', 'b'), fc.integer({ min: 5, max: 50 }), (history, value, number) => {
      const result = after(history, takeEffect(history, value, day(number)));
      expect(inForce(result, day(number))?.value).toBe(value);
      for (let other = 0; other < 60; other++) {
        const there = result.filter((one) => inForce([one], day(other)));
        expect(there.length).toBeLessThanOrEqual(1);
        if (other < number) expect(there[0]?.value).toBe(inForce(history, day(other))?.value);
      }
      expect(result.every(({ from, until }) => until === null || from === null || from < until)).toBe(true);
      expect(takeEffect(result, value, day(number))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
