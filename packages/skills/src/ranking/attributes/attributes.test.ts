import { describe, expect, it } from 'vitest';
import { dayNumber, wholeYears } from './attributes.ts';

describe('days as numbers', () => {
  it('count from 2000-01-01', () => {
    const days = (day: string) => (Date.parse(day) - Date.parse('2000-01-01')) / 86_400_000 + 1;
    for (const day of [
      '2000-01-01',
      '2000-02-29',
      '2000-03-01',
      '2026-11-04',
      '2100-02-28',
      '2100-03-01',
      '2179-06-05',
    ]) {
      expect(dayNumber(day)).toBe(days(day));
    }
  });

  it('are the first and the last that are told apart, beyond these', () => {
    expect(dayNumber('1960-05-06')).toBe(1);
    expect(dayNumber('9999-12-31')).toBe(65_535);
  });

  it.each(['', 'today', '2026-2-1', '2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '2026-01-01T00:00:00Z'])(
    'refuse what is none: %j',
    (day) => {
      expect(() => dayNumber(day)).toThrow(RangeError);
    },
  );
});

describe('years of experience', () => {
  it('are whole, and at most 61', () => {
    expect([0, 0.9, 1, 2.99, 61, 80, -3, Number.NaN].map(wholeYears)).toEqual([0, 0, 1, 2, 61, 61, 0, 0]);
  });
});
