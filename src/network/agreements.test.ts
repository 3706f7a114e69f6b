import { expect, test } from 'vitest';
import { verifyJournal } from '../journal/verify.ts';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { agreementVersion, endAgreement, letUnit, renewAgreement } from './agreements.ts';
import { agreementsEnding, agreementsOf, findAgreement, freeUnits, movements, residentsOf } from './residencies.ts';

const house = await openTestHouse();
const manager = { id: 'm', label: 'Responsable de Rabat' };
const reason = 'Convention signée';
await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'fintech', 'Fintech');
const site = await addSite(house, 'rabat', { region: 'MA-04', places: 4 });
const [one, two, three] = [
  await addUnit(house, site, 'R-01'),
  await addUnit(house, site, 'R-02'),
  await addUnit(house, site, 'R-03', 40),
];
const amane = await addCompany(house, 'amane', { sector_id: 'fintech' });
const babel = await addCompany(house, 'babel', { sector_id: 'fintech' });
const inOne = await addResidency(house, amane, one, '[2024-12-01,2026-12-01)');
const inTwo = await addResidency(house, babel, two, '[2025-03-15,2026-12-15)');

const version = async (id: string) => {
  const agreement = await findAgreement(house, id);
  return agreement ? agreementVersion(agreement) : '';
};

test('agreements that end within 90 days, the soonest first', async () => {
  const ending = await agreementsEnding(house, [site], '2026-11-22', 90);
  expect(ending.map(({ companySlug, unit, until }) => [companySlug, unit, until])).toEqual([
    ['amane', 'R-01', '2026-12-01'],
    ['babel', 'R-02', '2026-12-15'],
  ]);
  // The last day of one that ends before 1 December is 30 November, eight days from the 22nd.
  expect(await agreementsEnding(house, [site], '2026-11-22', 7)).toEqual([]);
  expect(await agreementsEnding(house, [site], '2026-11-22', 8)).toHaveLength(1);
  expect(await agreementsEnding(house, [], '2026-11-22', 90)).toEqual([]);
});

test('a renewal follows on the day after, and the agreement no longer waits', async () => {
  const renewed = await renewAgreement(house, manager, {
    agreementId: inOne,
    lastDay: '2027-11-30',
    reason,
    version: await version(inOne),
  });
  expect(renewed.ok).toBe(true);
  expect((await agreementsOf(house, amane)).map(({ unit, from, until }) => [unit, from, until])).toEqual([
    ['R-01', '2026-12-01', '2027-12-01'],
    ['R-01', '2024-12-01', '2026-12-01'],
  ]);
  expect((await agreementsEnding(house, null, '2026-11-22', 90)).map(({ id }) => id)).toEqual([inTwo]);
});

test('a unit already let is refused with the agreement that stands in the way, and nothing is stored', async () => {
  const before = await verifyJournal(house.db);
  const again = await renewAgreement(house, manager, {
    agreementId: inOne,
    lastDay: '2027-06-30',
    reason,
    version: await version(inOne),
  });
  expect(again).toMatchObject({
    ok: false,
    refusal: { code: 'let', to: { companySlug: 'amane', from: '2026-12-01', until: '2027-12-01' } },
  });
  expect(await agreementsOf(house, amane)).toHaveLength(2);
  expect(await verifyJournal(house.db)).toEqual(before);
});

test('two who let the same unit at the same moment: one of them is refused', async () => {
  const asked = { unitId: three, firstDay: '2026-12-01', lastDay: '2027-11-30', reason };
  const outcomes = await Promise.all(
    [amane, babel].map((companyId) => letUnit(house, manager, { ...asked, companyId })),
  );
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('an agreement can end sooner, not later, and not before it began', async () => {
  const end = async (lastDay: string) =>
    endAgreement(house, manager, { agreementId: inTwo, lastDay, reason, version: await version(inTwo) });
  expect(await end('2027-01-01')).toMatchObject({ refusal: { code: 'end-after-end', until: '2026-12-15' } });
  expect(await end('2025-03-14')).toMatchObject({ refusal: { code: 'end-before-start' } });
  expect(await end('2026-10-31')).toMatchObject({ ok: true });
  expect(await findAgreement(house, inTwo)).toMatchObject({ from: '2025-03-15', until: '2026-11-01' });
  expect(
    (await freeUnits(house, [site], '2026-11-22')).map(({ code, freeSince, letFrom }) => [code, freeSince, letFrom]),
  ).toEqual([
    ['R-02', '2026-11-01', null],
    ['R-03', null, '2026-12-01'],
  ]);
});

test('of two tabs open on one agreement, the second does not overwrite the first', async () => {
  const seen = await version(inOne);
  const shorten = (lastDay: string) =>
    endAgreement(house, manager, { agreementId: inOne, lastDay, reason, version: seen });
  expect(await shorten('2026-11-29')).toMatchObject({ ok: true });
  expect(await shorten('2026-11-28')).toEqual({ ok: false, refusal: { code: 'changed' } });
});

test('what is impossible is refused', async () => {
  const free = await addUnit(house, site, 'R-04', 20, '[2015-01-01,2027-01-01)');
  const asked = { unitId: free, companyId: amane, firstDay: '2026-12-01', reason };
  expect(await letUnit(house, manager, { ...asked, lastDay: '2027-01-31' })).toMatchObject({
    refusal: { code: 'not-lettable' },
  });
  expect(await letUnit(house, manager, { ...asked, lastDay: '2026-11-30' })).toMatchObject({
    refusal: { code: 'end-before-start' },
  });
  const endless = await addResidency(house, amane, free, '[2020-01-01,)');
  expect(
    await renewAgreement(house, manager, {
      agreementId: endless,
      lastDay: '2026-12-31',
      reason,
      version: await version(endless),
    }),
  ).toEqual({ ok: false, refusal: { code: 'without-end' } });
  const nowhere = '01890000-0000-7000-8000-000000000000';
  expect(
    await endAgreement(house, manager, { agreementId: nowhere, lastDay: '2026-12-31', reason, version: '' }),
  ).toEqual({
    ok: false,
    refusal: { code: 'unknown' },
  });
});

test('entries and exits: a renewal and a change of unit are neither', async () => {
  const tanger = await addSite(house, 'tanger', { region: 'MA-04' });
  const [a, b] = [await addUnit(house, tanger, 'T-1'), await addUnit(house, tanger, 'T-2')];
  const mover = await addCompany(house, 'mover', { sector_id: 'fintech' });
  await addResidency(house, mover, a, '[2022-03-10,2022-06-01)');
  await addResidency(house, mover, a, '[2022-06-01,2022-08-01)');
  await addResidency(house, mover, b, '[2022-07-20,2022-09-15)');
  const moves = await movements(house, [tanger], '2022-01-01', '2023-01-01');
  expect(moves.map(({ kind, on }) => [kind, on])).toEqual([
    ['entry', '2022-03-10'],
    ['exit', '2022-09-15'],
  ]);
});

test('a company with two units is one resident', async () => {
  const fes = await addSite(house, 'fes', { region: 'MA-04' });
  for (const code of ['F-1', 'F-2'])
    await addResidency(house, babel, await addUnit(house, fes, code, 15), '[2020-01-01,)');
  expect(await residentsOf(house, fes, '2026-11-22', 1, 20)).toMatchObject({
    total: 1,
    rows: [{ slug: 'babel', units: ['F-1', 'F-2'], area: 30, since: '2020-01-01' }],
  });
});
