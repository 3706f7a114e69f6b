import { expect, test } from 'vitest';
import { translator } from './translate.ts';

test('a Latin name in an Arabic sentence is isolated, so that the number after it stays behind it', () => {
  const text = translator('ar')('talents.need_by', { company: 'Idara Logiciels', day: '23 نونبر 2026' });
  expect(text).toBe('\u2068Idara Logiciels\u2069، 23 نونبر 2026');
});

test('an Arabic name in a French sentence is isolated; a name of the same direction is not', () => {
  expect(translator('fr')('talents.talent_code', { code: 'سلمى' })).toContain('\u2068سلمى\u2069');
  expect(translator('fr')('talents.talent_code', { code: 'K7F3Q' })).not.toContain('\u2068');
});

test('the number of a plural is grouped like every number', () => {
  expect(translator('fr')('talents.needs_count', { count: 3012 })).toBe('3\u202f012 besoins');
  expect(translator('en')('talents.needs_count', { count: 3012 })).toBe('3,012 needs');
});
