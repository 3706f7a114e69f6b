import { describe, expect, it } from 'vitest';
import { createRanker } from '../ranker.ts';
import type { RankFilters, TalentAttributes } from './attributes.ts';

const noLinks = { skill: () => undefined, narrower: () => [], impliedBy: () => [], related: () => [] };

const people: Record<string, TalentAttributes> = {
  amal: {
    region: 'MA-09',
    site: 'agadir',
    school: 'ensa',
    availableFrom: '2026-12-01',
    remote: false,
    contracts: ['job', 'mission'],
    languages: [{ language: 'fr', level: 'advanced' }, { language: 'ar' }],
    years: 3.5,
  },
  badr: {
    region: 'MA-06',
    remote: true,
    contracts: ['internship'],
    languages: [{ language: 'en', level: 'beginner' }],
  },
  chaimae: {},
};

function admitted(filters: RankFilters): string[] {
  const ranker = createRanker(noLinks);
  for (const [id, attributes] of Object.entries(people)) ranker.set(id, [{ skillId: 'php' }], attributes);
  const need = [{ skillId: 'php', importance: 'required' as const, weight: 1 }];
  return ranker.rank(need, { top: 9, filters }).results.map(({ talentId }) => talentId);
}

describe('filters', () => {
  it.each<[string, RankFilters, string[], string[]]>([
    [
      'a region, or anywhere for who works remotely',
      { regions: ['MA-09'] },
      ['amal', 'badr', 'chaimae'],
      ['amal', 'badr'],
    ],
    ['another region', { regions: ['MA-06'] }, ['badr', 'chaimae'], ['badr']],
    ['one of several sites', { sites: ['rabat', 'agadir'] }, ['amal', 'badr', 'chaimae'], ['amal']],
    ['a school that nobody has named', { schools: ['emi'] }, ['badr', 'chaimae'], []],
    ['a day on which one is free', { availableOn: '2026-12-01' }, ['amal', 'badr', 'chaimae'], ['amal']],
    ['the day before', { availableOn: '2026-11-30' }, ['badr', 'chaimae'], []],
    ['working remotely', { remote: true }, ['badr', 'chaimae'], ['badr']],
    ['not asking for it', { remote: false }, ['amal', 'badr', 'chaimae'], ['amal', 'badr', 'chaimae']],
    ['a kind of contract', { contracts: ['mission'] }, ['amal', 'chaimae'], ['amal']],
    ['a tongue', { languages: [{ language: 'en' }] }, ['badr', 'chaimae'], ['badr']],
    ['a tongue well spoken', { languages: [{ language: 'en', level: 'advanced' }] }, ['chaimae'], []],
    ['a level that was not stated', { languages: [{ language: 'ar', level: 'expert' }] }, ['amal', 'chaimae'], []],
    ['two tongues', { languages: [{ language: 'fr' }, { language: 'ar' }] }, ['amal', 'chaimae'], ['amal']],
    ['years', { years: 3 }, ['amal', 'badr', 'chaimae'], ['amal']],
    ['more years', { years: 4 }, ['badr', 'chaimae'], []],
    ['no region at all', { regions: [] }, ['badr', 'chaimae'], ['badr']],
  ])('%s: an unknown is no no, unless it is asked to be', (_, filters, open, strict) => {
    expect(admitted(filters)).toEqual(open);
    expect(admitted({ ...filters, strict: true })).toEqual(strict);
  });

  it('all hold together', () => {
    expect(admitted({ regions: ['MA-09'], remote: true })).toEqual(['badr', 'chaimae']);
    expect(admitted({})).toEqual(['amal', 'badr', 'chaimae']);
  });

  it('refuse a day that is none, on either side, and then nothing has changed', () => {
    expect(() => admitted({ availableOn: 'soon' })).toThrow(RangeError);
    const ranker = createRanker(noLinks);
    expect(() => ranker.set('amal', [{ skillId: 'php' }], { availableFrom: '2026-02-30' })).toThrow(RangeError);
    expect(ranker.size).toBe(0);
  });
});
