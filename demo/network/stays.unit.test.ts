import { describe, expect, it } from 'vitest';
import { chance, seededIds } from '../random.ts';
import { Rows } from '../rows.ts';
import { makeSites } from './sites.ts';
import { makeStays, staysOn } from './stays.ts';

function network(seed: number, today: string) {
  const sites = makeSites(new Rows(), seededIds(chance(seed)), chance(seed, 'sites'), today);
  return { sites, stays: makeStays(sites, today, chance(seed, 'stays')) };
}

describe.each([1, 2, 20221104])('stays drawn from seed %i', (seed) => {
  const { sites, stays } = network(seed, '2026-11-22');
  const on = (day: string) => stays.filter((stay) => staysOn(stay, day));
  const unitsOn = (day: string) => on(day).flatMap(({ units }) => units.filter((unit) => staysOn(unit, day)));

  it('let 480 units to 450 companies on the article’s day and a year before', () => {
    for (const day of ['2021-11-04', '2022-11-04']) {
      expect(on(day)).toHaveLength(450);
      expect(unitsOn(day)).toHaveLength(480);
    }
    const left = stays.filter(({ until }) => until !== null && until > '2021-11-04' && until <= '2022-11-04');
    expect(left).toHaveLength(135);
  });

  it('never let a unit twice at a time, nor before its site opened', () => {
    const byUnit = new Map<string, { from: string; until: string | null }[]>();
    for (const stay of stays) {
      expect(stay.from >= (stay.site.opened ?? '9999')).toBe(true);
      for (const { unit, from, until } of stay.units)
        byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), { from, until }]);
    }
    for (const spells of byUnit.values()) {
      spells.sort((a, b) => (a.from < b.from ? -1 : 1));
      spells.slice(1).forEach((spell, index) => {
        expect(spells[index]?.until !== null && (spells[index]?.until ?? '') <= spell.from).toBe(true);
      });
    }
  });

  it('fill the network as the press told: 37 companies in 2002, about 170 in 2011 and 230 in 2015', () => {
    expect(Math.abs(on('2002-01-30').length - 37)).toBeLessThanOrEqual(4);
    expect(Math.abs(on('2011-01-15').length - 170)).toBeLessThanOrEqual(12);
    expect(Math.abs(on('2015-06-01').length - 230)).toBeLessThanOrEqual(14);
  });

  it('know the sites opened since, and leave the announced ones empty', () => {
    expect(sites.filter(({ opened }) => opened).map(({ slug }) => slug)).toContain('essaouira');
    expect(
      sites
        .filter(({ opened }) => !opened)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(['fes', 'oujda', 'tiznit']);
  });
});
