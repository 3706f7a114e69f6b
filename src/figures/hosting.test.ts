import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { figuresBySite, siteFigures } from './by-site.ts';
import { figuresOn, figuresOnDays } from './figures.ts';
import { figureRows } from './rows.ts';

const day = '2022-11-04';
const house = await openTestHouse();
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addSector(house, 'it', 'Informatique');

const casablanca = await addSite(house, 'casablanca', { region: 'MA-06', places: 3 });
const agadir = await addSite(house, 'agadir', { region: 'MA-06', places: 2, states: [['open', '[2022-11-04,)']] });
const closing = await addSite(house, 'closing', {
  region: 'MA-06',
  places: 4,
  states: [
    ['open', '[2015-01-01,2022-11-04)'],
    ['closed', '[2022-11-04,)'],
  ],
});
await addSite(house, 'oujda', { region: 'MA-06', places: 10, states: [['announced', '[2022-01-01,)']] });
const unit = {
  a1: await addUnit(house, casablanca, 'A1', 30),
  a2: await addUnit(house, casablanca, 'A2', 20),
  a3: await addUnit(house, casablanca, 'A3', 10),
  a4: await addUnit(house, casablanca, 'A4', 10),
  a5: await addUnit(house, casablanca, 'A5', 10),
  gone: await addUnit(house, casablanca, 'A0', 500, '[2015-01-01,2022-01-01)'),
  b1: await addUnit(house, agadir, 'B1', 40),
  c1: await addUnit(house, closing, 'C1', 50),
};
const company = (slug: string) => addCompany(house, slug, { sector_id: 'it' });
const twoUnits = await company('two-units');
await addResidency(house, twoUnits, unit.a1, '[2020-01-01,)');
await addResidency(house, twoUnits, unit.a2, '[2021-06-01,)');
await addResidency(house, await company('arrives-that-day'), unit.b1, '[2022-11-04,)');
await addResidency(house, await company('leaves-that-day'), unit.a3, '[2019-01-01,2022-11-04)');
const returns = await company('leaves-and-comes-back');
await addResidency(house, returns, unit.a4, '[2019-01-01,2022-01-01)');
await addResidency(house, returns, unit.a4, '[2022-05-01,)');
await addResidency(house, await company('left-a-year-ago'), unit.a5, '[2018-01-01,2021-11-04)');
await addResidency(house, await company('in-a-closed-site'), unit.c1, '[2020-01-01,)');

const valuesOn = async (on: string) => {
  const { sites_operational, places, residents } = await figuresOn(house, on);
  return [sites_operational.value, places.value, residents.value];
};

test('a period includes its first day and excludes the day after its last', async () => {
  // On the 4th Agadir is open and the closing site is not; the day before it is the other way round.
  expect(await valuesOn('2022-11-04')).toEqual([2, 3 + 2, 3]);
  expect(await valuesOn('2022-11-03')).toEqual([2, 3 + 4, 4]);
});

test('a company with two units is one resident', async () => {
  const { rows } = await figureRows(house, 'residents', day, { part: 'numerator', locale: 'fr', sort: 'company' });
  expect(rows.map(({ company, units, since }) => [company, units, since])).toEqual([
    ['arrives-that-day', 'B1', '2022-11-04'],
    ['leaves-and-comes-back', 'A4', '2022-05-01'],
    ['two-units', 'A1, A2', '2020-01-01'],
  ]);
});

test('places and floor area give different occupancies', async () => {
  const { occupancy_places, occupancy_area } = await figuresOn(house, day);
  expect(occupancy_places).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
  // A1 + A2 + A4 + B1 are let; A3 and A5 are free; A0 is no longer to let.
  expect(occupancy_area).toMatchObject({ value: 100 / 120, numerator: 100, denominator: 120 });
});

test('turnover counts who left in the year, neither who came back nor who left a year ago to the day', async () => {
  const { turnover_rate } = await figuresOn(house, day);
  // A year before: two-units, leaves-that-day, leaves-and-comes-back, in-a-closed-site (then open).
  expect(turnover_rate).toMatchObject({ numerator: 1, denominator: (4 + 3) / 2, value: 1 / 3.5 });
  expect(turnover_rate.details).toEqual({ residents_year_before: 4, residents: 3 });
  const left = await figureRows(house, 'turnover_rate', day, { part: 'numerator', locale: 'fr' });
  expect(left.rows.map(({ company, left_on }) => [company, left_on])).toEqual([['leaves-that-day', '2022-11-04']]);
  const mean = await figureRows(house, 'turnover_rate', day, { part: 'denominator', locale: 'fr' });
  expect(mean.rows.map(({ company, before, now, weight }) => [company, before, now, weight])).toEqual([
    ['arrives-that-day', false, true, 0.5],
    ['in-a-closed-site', true, false, 0.5],
    ['leaves-and-comes-back', true, true, 1],
    ['leaves-that-day', true, false, 0.5],
    ['two-units', true, true, 1],
  ]);
});

test('hosting at one site', async () => {
  expect(await siteFigures(house, casablanca, day)).toMatchObject({
    sites_operational: { value: 1 },
    residents: { value: 2 },
    occupancy_places: { value: 2 / 3 },
    occupancy_area: { numerator: 60, denominator: 80 },
    turnover_rate: { numerator: 1, denominator: (3 + 2) / 2 },
  });
  expect(await siteFigures(house, agadir, day)).toMatchObject({
    occupancy_places: { value: 1 / 2 },
    turnover_rate: { value: 0 },
  });
  expect(await siteFigures(house, agadir, '2021-01-01')).toMatchObject({
    sites_operational: { value: 0 },
    occupancy_places: { value: null, absence: 'no_denominator' },
  });
});

test('site by site, the open ones, the largest first', async () => {
  const sites = await figuresBySite(house, day);
  expect(sites.map(({ site, figures }) => [site.slug, figures.residents.value])).toEqual([
    ['casablanca', 2],
    ['agadir', 1],
  ]);
});

test('before there was anything, counts are zero and rates cannot be computed', async () => {
  const figures = await figuresOn(house, '2001-01-01');
  expect(figures.residents).toMatchObject({ value: 0, absence: null });
  for (const key of [
    'occupancy_places',
    'occupancy_area',
    'turnover_rate',
    'incubation_success',
    'survival_5y',
  ] as const) {
    expect(figures[key]).toMatchObject({ value: null, absence: 'no_denominator' });
  }
  for (const key of ['jobs_direct', 'jobs_total', 'satisfaction', 'exporting_share', 'export_continents'] as const) {
    expect(figures[key]).toMatchObject({ value: null, absence: 'no_data' });
  }
});

test('several days at once, in any order and with repetitions, are each counted as alone', async () => {
  const days = ['2022-11-04', '2021-11-04', '2022-11-03', '2022-11-04'];
  const together = await figuresOnDays(house, days);
  expect(together.map(({ residents }) => residents.value)).toEqual([3, 4, 4, 3]);
});

test('an open site whose capacity nobody entered is in the list, without a number', async () => {
  const fes = await addSite(house, 'fes', { region: 'MA-06', states: [['open', '[2012-01-01,2013-01-01)']] });
  const { rows } = await figureRows(house, 'places', '2012-06-01', { part: 'numerator', locale: 'ar' });
  expect(rows).toEqual([
    { row_id: fes, counted: true, site: 'fes بالعربية', site_slug: 'fes', places: null, since: null },
  ]);
});
