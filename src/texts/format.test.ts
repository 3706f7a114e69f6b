import { expect, test } from 'vitest';
import { formatDay, formatDirhams, formatMoment, formatNumber, formatShare } from './format.ts';
import { inLanguage, languageOf } from './translated.ts';

test('numbers are grouped without a mark that another reader would take for a decimal point', () => {
  expect(formatNumber('fr', 1234567.5)).toBe('1\u202f234\u202f567,5');
  expect(formatNumber('ar', 1234567.5)).toBe('1\u202f234\u202f567,5');
  expect(formatNumber('en', 1234567.5)).toBe('1,234,567.5');
});

test('shares and amounts keep their unit beside them', () => {
  expect(formatShare('fr', 0.9375)).toBe('93,75\u202f%');
  expect(formatShare('en', 0.9375)).toBe('93.75%');
  expect(formatShare('ar', 0.3)).toMatch(/^30\u00a0%$/);
  expect(formatDirhams('fr', 1500)).toBe('1\u202f500\u00a0DH');
});

test('days are written as Moroccans write them, with Latin digits in Arabic', () => {
  expect(formatDay('fr', '2022-11-04')).toBe('4 novembre 2022');
  expect(formatDay('en', '2022-11-04')).toBe('4 November 2022');
  expect(formatDay('ar', '2022-11-04')).toMatch(/4 .*2022/);
});

test('short months stay apart', () => {
  expect(formatDay('fr', '2025-06-15', 'medium')).toBe('15 juin 2025');
  expect(formatDay('fr', '2025-07-15', 'medium')).toBe('15 juil. 2025');
});

test('an Arabic date names its month wherever it stands', () => {
  expect(formatDay('ar', '2026-11-22', 'medium')).toBe('22 نونبر 2026');
  expect(formatMoment('ar', new Date('2022-11-22T09:00:00Z'))).toBe('22 نونبر 2022 في 10:00');
});

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('fr', '2026-03-01')).toBe('1er mars 2026');
  expect(formatDay('fr', '2026-11-01', 'medium')).toBe('1er nov. 2026');
  expect(formatDay('fr', '2026-11-21')).toBe('21 novembre 2026');
  expect(formatDay('en', '2026-03-01')).toBe('1 March 2026');
});

test('moments are told in Morocco’s time, also during Ramadan', () => {
  // In 2022, a year that every version of the time zone data tells alike: UTC+1 all the year but during Ramadan, when Morocco is at UTC+0: 27 March to 8 May 2022.
  expect(formatMoment('en', new Date('2022-11-22T09:00:00Z'))).toContain('10:00');
  expect(formatMoment('en', new Date('2022-04-10T09:00:00Z'))).toContain('09:00');
});

test('data falls back to a language it exists in, and says which', () => {
  expect(inLanguage({ fr: 'Logiciel', en: 'Software' }, 'ar')).toBe('Logiciel');
  expect(languageOf({ en: 'Software' }, 'ar')).toBe('en');
  expect(inLanguage({}, 'fr')).toBe('');
  expect(languageOf({}, 'fr')).toBeUndefined();
});
