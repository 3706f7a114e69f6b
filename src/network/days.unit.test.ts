import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, lastDay, monthStart, yearStart } from './days.ts';

test('days later and earlier, over months, years and leap days', () => {
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2022-11-04', 12)).toBe('2023-11-04');
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
});

test('the beginning of the month and of the year', () => {
  expect(monthStart('2022-11-04')).toBe('2022-11-01');
  expect(yearStart('2022-11-04')).toBe('2022-01-01');
});

test('an agreement until 1 January runs to 31 December; one without end has no last day', () => {
  expect(lastDay('2023-01-01')).toBe('2022-12-31');
  expect(lastDay(null)).toBeNull();
});

test('only real days are days', () => {
  expect(isDay('2022-11-04')).toBe(true);
  expect(isDay('2022-02-30')).toBe(false);
  expect(isDay('04/11/2022')).toBe(false);
});

test('adding days and counting them back agree', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const start = date.toISOString().slice(0, 10);
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
  );
});
