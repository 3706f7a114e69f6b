import { expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, during, workday } from './days.ts';

it('reckons in whole days and months', () => {
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
  expect(addMonths('2022-11-04', -84)).toBe('2015-11-04');
  expect(addYears('2020-02-29', 1)).toBe('2021-02-28');
  expect(daysBetween('2021-11-04', '2022-11-04')).toBe(365);
});

it('writes ranges as PostgreSQL reads them', () => {
  expect(during('2022-01-01', '2022-07-01')).toBe('[2022-01-01,2022-07-01)');
  expect(during('2022-01-01', null)).toBe('[2022-01-01,)');
});

it('moves week-ends to Monday', () => {
  expect(workday('2022-11-04')).toBe('2022-11-04');
  expect(workday('2022-11-05')).toBe('2022-11-07');
  expect(workday('2022-11-06')).toBe('2022-11-07');
});
