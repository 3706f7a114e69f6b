import { expect, test } from 'vitest';
import type { TalentFacts } from './schema.ts';
import { codeOf, passes } from './shelf.ts';

const talent: TalentFacts = {
  id: '0190a5f2-1111-7000-8000-0123456789ab',
  headline: {},
  city: 'Agadir',
  regionCode: 'MA-09',
  availableFrom: '2026-12-01',
  remote: null,
  contracts: ['job'],
  languages: ['french'],
  years: 3,
  visibility: 'anonymous',
};

test('an anonymous talent has one short code, the same each time', () => {
  expect(codeOf(talent.id)).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}$/);
  expect(codeOf(talent.id)).toBe(codeOf(talent.id));
  expect(codeOf(talent.id)).not.toBe(codeOf('0190a5f2-1111-7000-8000-0123456789ac'));
});

test('a filter refuses what a talent said, never what a talent left unsaid', () => {
  expect(passes(talent, { region: 'MA-09' })).toBe(true);
  expect(passes(talent, { region: 'MA-06' })).toBe(false);
  expect(passes({ ...talent, regionCode: null }, { region: 'MA-06' })).toBe(true);
  expect(passes({ ...talent, remote: true }, { region: 'MA-06' })).toBe(true);
  expect(passes(talent, { remote: true })).toBe(true);
  expect(passes({ ...talent, remote: false }, { remote: true })).toBe(false);
  expect(passes(talent, { contract: 'internship' })).toBe(false);
  expect(passes({ ...talent, contracts: [] }, { contract: 'internship' })).toBe(true);
  expect(passes(talent, { availableOn: '2026-11-30' })).toBe(false);
  expect(passes(talent, { availableOn: '2026-12-01' })).toBe(true);
  expect(passes(talent, { language: 'arabic' })).toBe(false);
});
