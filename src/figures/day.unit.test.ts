import { expect, test } from 'vitest';
import { readDay, yearBefore, yearEnds } from './day.ts';

const today = '2026-11-22';

test('without a day, figures are of today', () => {
  expect(readDay(null, today)).toEqual({ ok: true, day: today });
  expect(readDay('', today)).toEqual({ ok: true, day: today });
  expect(readDay('2022-11-04', today)).toEqual({ ok: true, day: '2022-11-04' });
  expect(readDay(today, today)).toEqual({ ok: true, day: today });
});

test.each([
  ['2022-02-30', 'not_a_day'],
  ['2023-02-29', 'not_a_day'],
  ['04/11/2022', 'not_a_day'],
  ['99999', 'not_a_day'],
  ['99999-01-01', 'not_a_day'],
  ['2022-11-04T00:00', 'not_a_day'],
  ["2022-11-04' or 1=1", 'not_a_day'],
  ['0000-01-01', 'too_early'],
  ['1949-12-31', 'too_early'],
  ['2026-11-23', 'after_today'],
  ['9999-12-31', 'after_today'],
])('%s is refused: %s', (text, why) => {
  expect(readDay(text, today)).toEqual({ ok: false, why });
});

test('a year before 29 February is 28 February', () => {
  expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  expect(yearBefore('2022-11-04')).toBe('2021-11-04');
});

test('the ends of the years before the day, from the first year with facts', () => {
  expect(yearEnds('2019-05-01', '2022-11-04')).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
  expect(yearEnds('2022-01-01', '2022-12-31')).toEqual(['2022-12-31']);
  expect(yearEnds('2022-01-01', '2022-11-04')).toEqual([]);
  expect(yearEnds('2001-10-01', '2022-11-04')).toHaveLength(12);
  expect(yearEnds('2030-01-01', '2022-11-04')).toEqual([]);
});
