import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { findSite, listSites, siteHistory } from './sites.ts';

const house = await openTestHouse();
await addRegion(house, 'MA-09', 'Souss-Massa');
await addSector(house, 'fintech', 'Fintech');
const agadir = await addSite(house, 'agadir', { region: 'MA-09', places: 3, states: [['open', '[2021-01-01,)']] });
await addSite(house, 'tiznit', {
  region: 'MA-09',
  states: [
    ['announced', '[2022-01-01,2024-12-01)'],
    ['works', '[2024-12-01,)'],
  ],
});
const units = await Promise.all([30, 20, 10].map((area, n) => addUnit(house, agadir, `A-${n}`, area)));
const gone = await addUnit(house, agadir, 'A-9', 500, '[2021-01-01,2022-01-01)');
const one = await addCompany(house, 'one', { sector_id: 'fintech' });
const two = await addCompany(house, 'two', { sector_id: 'fintech' });
await addResidency(house, one, units[0] as string, '[2022-01-01,)');
await addResidency(house, one, units[1] as string, '[2022-03-01,)');
await addResidency(house, two, gone, '[2021-01-01,2022-01-01)');

test('a site on a day: places, residents, units free, area let', async () => {
  expect(await findSite(house, 'agadir', '2022-11-04')).toMatchObject({
    status: 'open',
    statusSince: '2021-01-01',
    region: { code: 'MA-09', name: { fr: 'Souss-Massa' } },
    places: 3,
    residents: 1,
    units: 3,
    freeUnits: 1,
    area: 60,
    areaLet: 50,
  });
  expect(await findSite(house, 'agadir', '2021-06-01')).toMatchObject({
    residents: 1,
    units: 4,
    area: 560,
    areaLet: 500,
  });
});

test('a site that is announced has its status and no rooms yet', async () => {
  expect(await findSite(house, 'tiznit', '2022-11-04')).toMatchObject({ status: 'announced', places: 0, units: 0 });
  expect(await findSite(house, 'tiznit', '2025-01-01')).toMatchObject({ status: 'works', statusSince: '2024-12-01' });
  expect(await findSite(house, 'tiznit', '2020-01-01')).toMatchObject({ status: null });
  expect(await findSite(house, 'nowhere', '2022-11-04')).toBeNull();
});

test('open sites come first', async () => {
  expect((await listSites(house, '2022-11-04')).map(({ slug }) => slug)).toEqual(['agadir', 'tiznit']);
});

test('the history of a site, each state with its days', async () => {
  const { id } = (await findSite(house, 'tiznit', '2025-01-01')) ?? { id: '' };
  expect((await siteHistory(house, id, '2025-01-01')).statuses).toEqual([
    { value: 'announced', from: '2022-01-01', until: '2024-12-01' },
    { value: 'works', from: '2024-12-01', until: null },
  ]);
});
