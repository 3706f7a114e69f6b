import { expect, test } from 'vitest';
import { lineNumbers, readExports } from './exports-form.ts';

test('a country and an amount a line; empty lines are passed over', () => {
  const typed = {
    'country-1': 'FR',
    'amount-1': '240 000,50',
    'country-2': '',
    'amount-2': '',
    'country-3': 'SN',
    'amount-3': '80000',
  };
  expect(readExports(typed)).toEqual({
    ok: true,
    exports: [
      { country: 'FR', continent: 'europe', amount: 240_000.5 },
      { country: 'SN', continent: 'africa', amount: 80_000 },
    ],
  });
});

test('each fault is named by its field', () => {
  const typed = {
    'country-1': 'FR',
    'amount-1': '',
    'country-2': '',
    'amount-2': '10',
    'country-3': 'FR',
    'amount-3': '10',
    'country-4': 'MA',
    'amount-4': '10',
    'country-5': 'ES',
    'amount-5': '-3',
  };
  expect(readExports(typed)).toEqual({
    ok: false,
    faults: {
      'amount-1': 'amount-missing',
      'country-2': 'country-missing',
      'country-3': 'country-twice',
      'country-4': 'country-unknown',
      'amount-5': 'amount-wrong',
    },
  });
});

test('lines are found by their numbers, forged names are not', () => {
  expect(lineNumbers({ 'country-10': '', 'amount-2': '', 'amount-9999999': '', jobs: '3' })).toEqual([2, 10]);
});
