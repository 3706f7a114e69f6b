import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, wholeYears } from './attributes.ts';

describe('days as numbers', () => {
  it('count from 2000-01-01, and come back', () => {
    expect(dayNumber('2000-01-01')).toBe(1);
    expect(dayNumber('2000-03-01')).toBe(61);
    expect(dayOf(dayNumber('2026-11-04'))).toBe('2026-11-04');
    expect(dayOf(dayNumber('2100-03-01') - 1)).toBe('2100-02-28');
  });

  it('are the first and the last that are told apart, beyond these', () => {
    expect(dayNumber('1960-05-06')).toBe(1);
    expect(dayOf(dayNumber('9999-12-31'))).toBe('2179-06-05');
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
