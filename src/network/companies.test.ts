import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { findCompany, listCompanies } from './companies.ts';

const house = await openTestHouse();
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'agritech', 'Agritech');
await addSector(house, 'fintech', 'Fintech');
const rabat = await addSite(house, 'rabat', { region: 'MA-04' });
const r1 = await addUnit(house, rabat, 'R-01');
const r2 = await addUnit(house, rabat, 'R-02');

const zellige = await addCompany(house, 'zellige-data', {
  name: 'Zellige Data',
  name_ar: 'زليج داتا',
  sector_id: 'fintech',
  region_code: 'MA-04',
  founded_on: '2021-03-01',
  phases: [
    ['incubation', '[2021-01-01,2023-01-01)'],
    ['development', '[2023-01-01,)'],
  ],
});
await addResidency(house, zellige, r1, '[2021-06-01,2022-06-01)');
await addResidency(house, zellige, r2, '[2022-06-01,)');
const amane = await addCompany(house, 'amane', {
  name: 'Amane Éco',
  name_ar: 'أمان إيكو',
  sector_id: 'agritech',
  region_code: 'MA-06',
  founded_on: '2024-09-12',
  description: JSON.stringify({ fr: 'Irrigation connectée pour les oliveraies.' }),
  phases: [['incubation', '[2024-10-01,)']],
});
await addCompany(house, 'ghost', { name: 'Ghost', sector_id: 'fintech', state: 'closed' });

const slugs = async (...asked: Parameters<typeof listCompanies> extends [unknown, ...infer R] ? R : never) =>
  (await listCompanies(house, ...asked)).rows.map(({ slug }) => slug);

test('all companies, by name, accents in their place', async () => {
  expect(await slugs({})).toEqual(['amane', 'ghost', 'zellige-data']);
});

test('each filter narrows, and filters add up', async () => {
  expect(await slugs({ sector: 'fintech' })).toEqual(['ghost', 'zellige-data']);
  expect(await slugs({ sector: 'fintech', state: 'active' })).toEqual(['zellige-data']);
  expect(await slugs({ region: 'MA-06' })).toEqual(['amane']);
  expect(await slugs({ site: 'rabat' })).toEqual(['zellige-data']);
  expect(await slugs({ phase: 'incubation' })).toEqual(['amane']);
  expect(await slugs({ phase: 'incubation', sector: 'fintech' })).toEqual([]);
});

test('a company of whose state nothing is known counts as at work', async () => {
  const stated = await slugs({ state: 'at-work' });
  expect(stated).toEqual(['amane', 'zellige-data']);
  const id = await addCompany(house, 'just-imported', { sector_id: 'fintech' });
  await house.db.deleteFrom('company_state').where('company_id', '=', id).execute();
  expect(await slugs({ state: 'at-work' })).toEqual(['amane', 'just-imported', 'zellige-data']);
  expect(await slugs({ state: 'active' })).toEqual(stated);
  await house.db.deleteFrom('company').where('id', '=', id).execute();
});

test('phase and place are read on the day asked', async () => {
  expect(await slugs({ phase: 'incubation' }, { day: '2022-11-04' })).toEqual(['zellige-data']);
  expect(await slugs({ site: 'rabat' }, { day: '2021-01-15' })).toEqual([]);
});

test('text is found in either script, with or without accents, in names and descriptions', async () => {
  expect(await slugs({ text: 'eco' })).toEqual(['amane']);
  expect(await slugs({ text: 'ÉCO' })).toEqual(['amane']);
  expect(await slugs({ text: 'امان' })).toEqual(['amane']);
  expect(await slugs({ text: 'أَمَان' })).toEqual(['amane']);
  expect(await slugs({ text: 'irrigation connectee' })).toEqual(['amane']);
});

test('the name as typed comes first, in any script', async () => {
  const ids = [
    await addCompany(house, 'atlas-2030', { name: 'Atlas 2030', sector_id: 'fintech' }),
    await addCompany(house, 'atlas-arabic', { name: 'أطلس 2030', sector_id: 'fintech' }),
  ];
  expect((await slugs({ text: 'أطلس 2030' }, { sort: 'relevance' }))[0]).toBe('atlas-arabic');
  expect((await slugs({ text: 'Atlas 2030' }, { sort: 'relevance' }))[0]).toBe('atlas-2030');
  await house.db.deleteFrom('company_state').where('company_id', 'in', ids).execute();
  await house.db.deleteFrom('company').where('id', 'in', ids).execute();
});

test('a slip of the finger still finds the name', async () => {
  expect(await slugs({ text: 'zelige' })).toEqual(['zellige-data']);
});

test('the signs of SQL patterns are only signs', async () => {
  expect(await slugs({ text: '%' })).toEqual([]);
  expect(await slugs({ text: '_' })).toEqual([]);
  expect(await slugs({ text: "'; drop table company; --" })).toEqual([]);
});

test('most recently founded or arrived first; those without a date come last', async () => {
  expect(await slugs({}, { sort: 'founded' })).toEqual(['amane', 'zellige-data', 'ghost']);
  await addResidency(house, amane, r1, '[2025-01-01,2025-02-01)');
  expect(await slugs({}, { sort: 'arrived' })).toEqual(['amane', 'zellige-data', 'ghost']);
});

test('pages: how many in all, and the last page where a later one was asked', async () => {
  const page = await listCompanies(house, {}, { page: 9, size: 2 });
  expect(page).toMatchObject({ total: 3, page: 2, pages: 2 });
  expect(page.rows.map(({ slug }) => slug)).toEqual(['zellige-data']);
  expect(await listCompanies(house, { text: 'nothing like it' })).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
});

test('a card tells phase, state and place on the day, and where the company belongs', async () => {
  expect(await findCompany(house, 'zellige-data')).toMatchObject({
    id: zellige,
    name: 'Zellige Data',
    nameAr: 'زليج داتا',
    sector: { id: 'fintech', name: { fr: 'Fintech' } },
    region: { code: 'MA-04' },
    phase: 'development',
    state: 'active',
    sites: [{ slug: 'rabat' }],
    siteIds: [rabat],
    coach: null,
  });
  expect(await findCompany(house, 'zellige-data', '2020-01-01')).toMatchObject({ phase: null, sites: [], siteIds: [] });
  expect(await findCompany(house, 'nowhere')).toBeNull();
});
