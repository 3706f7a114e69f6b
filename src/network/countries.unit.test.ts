import { expect, test } from 'vitest';
import { continentOf, countries } from './countries.ts';

test('a country lies on one continent', () => {
  expect(['SN', 'CA', 'AE', 'FR', 'AU'].map(continentOf)).toEqual(['africa', 'america', 'asia', 'europe', 'oceania']);
  expect(new Set(countries).size).toBe(countries.length);
});

test('Morocco and unknown codes are no destination of exports', () => {
  expect(continentOf('MA')).toBeUndefined();
  expect(continentOf('XX')).toBeUndefined();
});

test('every country has a name in the three languages', () => {
  for (const locale of ['fr', 'ar', 'en']) {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    expect(countries.filter((code) => names.of(code) === code)).toEqual([]);
  }
});
