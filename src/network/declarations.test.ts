import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { type Declared, declarationsOf, declarationVersion, fileDeclaration, findDeclaration } from './declarations.ts';
import { residentsWithoutDeclaration } from './residencies.ts';

const house = await openTestHouse();
const founder = { id: 'f', label: 'Fondatrice' };
await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'fintech', 'Fintech');
const site = await addSite(house, 'rabat', { region: 'MA-04' });
const company = await addCompany(house, 'amane', { sector_id: 'fintech' });
await addResidency(house, company, await addUnit(house, site, 'R-01'), '[2024-01-01,)');

const declared: Declared = {
  companyId: company,
  year: 2025,
  jobs: 7.5,
  revenue: 1_250_000,
  exports: [
    { country: 'SN', continent: 'africa', amount: 80_000 },
    { country: 'FR', continent: 'europe', amount: 240_000 },
  ],
};
const file = (values: Declared, version: string, on = '2026-11-22') =>
  fileDeclaration(house, founder, values, { on, version, reason: 'Déclaration annuelle' });

test('a resident that declared nothing this year is waited for until it does', async () => {
  const missing = () => residentsWithoutDeclaration(house, [site], '2026-11-22', '2026-01-01');
  expect((await missing()).map(({ slug }) => slug)).toEqual(['amane']);
  expect(await file(declared, declarationVersion(null))).toBe('filed');
  expect(await missing()).toEqual([]);
});

test('what was declared is kept as it was said, exports largest first', async () => {
  expect(await declarationsOf(house, company)).toMatchObject([
    {
      year: 2025,
      declaredOn: '2026-11-22',
      jobs: 7.5,
      revenue: 1_250_000,
      exports: [
        { country: 'FR', continent: 'europe', amount: 240_000 },
        { country: 'SN', continent: 'africa', amount: 80_000 },
      ],
    },
  ]);
});

test('a declaration can be put right; the journal keeps what it said before', async () => {
  const seen = declarationVersion(await findDeclaration(house, company, 2025));
  expect(await file({ ...declared, jobs: 8, exports: [] }, seen)).toBe('filed');
  expect(await findDeclaration(house, company, 2025)).toMatchObject({ jobs: 8, exports: [] });
  const entry = await house.db
    .selectFrom('journal_entry')
    .select(['command', 'details'])
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  expect(entry).toMatchObject({ command: 'declaration.file', details: { jobs: 8, before: { jobs: 7.5 } } });
});

test('of two tabs, the second does not overwrite the first', async () => {
  expect(await file(declared, declarationVersion(null))).toBe('changed');
  const year = { ...declared, year: 2024 };
  const outcomes = await Promise.all([file(year, declarationVersion(null)), file(year, declarationVersion(null))]);
  expect(outcomes.sort()).toEqual(['changed', 'filed']);
});
