import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import {
  addCompany,
  addDelivery,
  addMember,
  addPerson,
  addRegion,
  addResidency,
  addSector,
  addSite,
  addUnit,
  assignCoach,
} from '../testing/network.ts';
import { deliveriesTo, recordSession, type Session } from './deliveries.ts';
import { companyHistory, teamOf } from './history.ts';
import { cohortsOf, portfolioOf, sessionsOf, waitsForSession } from './portfolio.ts';
import { residentsWithoutCoach } from './residencies.ts';

const house = await openTestHouse();
const day = '2026-11-22';
await addRegion(house, 'MA-04', 'Rabat-Salé-Kénitra');
await addSector(house, 'fintech', 'Fintech');
const site = await addSite(house, 'rabat', { region: 'MA-04' });
const coach = await addPerson(house, 'Coach Un');
const other = await addPerson(house, 'Coach Deux');
const seen = await addCompany(house, 'seen', { sector_id: 'fintech', phases: [['incubation', '[2026-01-01,)']] });
const late = await addCompany(house, 'late', { sector_id: 'fintech' });
const never = await addCompany(house, 'never', { sector_id: 'fintech' });
const left = await addCompany(house, 'left', { sector_id: 'fintech' });
for (const id of [seen, late, never]) await assignCoach(house, id, coach, '[2025-01-01,)');
await assignCoach(house, left, coach, '[2025-01-01,2026-01-01)');
await addDelivery(house, seen, '2026-11-03', { person_id: coach, hours: 1.5 });
await addDelivery(house, late, '2026-09-23', { person_id: other });
await addDelivery(house, late, '2026-11-10', { service: 'training', person_id: other });

test('a portfolio, those not seen for longest first', async () => {
  const portfolio = await portfolioOf(house, coach, day);
  expect(portfolio.map(({ slug, lastSeen }) => [slug, lastSeen])).toEqual([
    ['never', null],
    ['late', '2026-09-23'],
    ['seen', '2026-11-03'],
  ]);
  // 23 September to 22 November: sixty days.
  expect(portfolio.map((followed) => waitsForSession(followed, day))).toEqual([true, true, false]);
  expect(portfolio[2]).toMatchObject({ phase: 'incubation', sites: [] });
});

test('the same form sent twice records one session', async () => {
  const session: Session = {
    id: v7(),
    companyId: never,
    personId: coach,
    siteId: site,
    service: 'coaching',
    on: day,
    hours: 2,
    note: { fr: 'Premier entretien.' },
  };
  const record = () => recordSession(house, { id: 'c', label: 'Coach Un' }, session, 'Séance');
  expect([await record(), await record()]).toEqual(['recorded', 'already']);
  expect(await deliveriesTo(house, never, 10)).toMatchObject([
    {
      service: 'coaching',
      provider: 'network',
      on: day,
      hours: 2,
      person: 'Coach Un',
      note: { fr: 'Premier entretien.' },
    },
  ]);
  expect(await sessionsOf(house, coach, '2026-11-01', day)).toEqual({ sessions: 2, hours: 3.5, companies: 2 });
  const entries = await house.db.selectFrom('journal_entry').selectAll().execute();
  expect(JSON.stringify(entries)).not.toContain('entretien');
});

test('cohorts under way of the companies followed', async () => {
  const programme = v7();
  await house.db
    .insertInto('programme')
    .values({ id: programme, slug: 'start', name: '{"fr":"Start"}', phase: 'incubation', description: '{}' })
    .execute();
  const cohort = v7();
  await house.db
    .insertInto('cohort')
    .values({ id: cohort, programme_id: programme, site_id: site, name: '2026-2', during: '[2026-09-01,2027-03-01)' })
    .execute();
  await house.db
    .insertInto('cohort_member')
    .values({ id: v7(), cohort_id: cohort, company_id: seen, during: '[2026-09-01,2027-03-01)' })
    .execute();
  expect(await cohortsOf(house, coach, day)).toMatchObject([
    { name: '2026-2', programme: { fr: 'Start' }, until: '2027-03-01', companies: [{ slug: 'seen' }] },
  ]);
  expect(await cohortsOf(house, other, day)).toEqual([]);
});

test('the history of a company: phases, stays without the seams of renewals, programmes, services by number', async () => {
  const unit = await addUnit(house, site, 'R-01');
  await addResidency(house, seen, unit, '[2025-01-01,2026-01-01)');
  await addResidency(house, seen, unit, '[2026-01-01,)');
  await addDelivery(house, seen, '2026-10-01', { service: 'finance' });
  await addDelivery(house, seen, '2026-10-02', { service: 'finance' });
  await addDelivery(house, seen, '2027-01-01', { service: 'market' });
  expect(await companyHistory(house, seen, day)).toMatchObject({
    phases: [{ value: 'incubation', from: '2026-01-01', until: null }],
    states: [{ value: 'active' }],
    stays: [{ siteSlug: 'rabat', from: '2025-01-01', until: null }],
    cohorts: [{ cohort: '2026-2', outcome: null }],
    services: [
      { service: 'finance', count: 2, last: '2026-10-02' },
      { service: 'coaching', count: 1, last: '2026-11-03' },
    ],
  });
});

test('a company without anything has an empty history', async () => {
  const bare = await addCompany(house, 'bare', { sector_id: 'fintech' });
  expect(await companyHistory(house, bare, day)).toMatchObject({ phases: [], stays: [], cohorts: [], services: [] });
});

test('the team on a day', async () => {
  const [amal, badr] = [await addPerson(house, 'Amal'), await addPerson(house, 'Badr')];
  await addMember(house, seen, badr, '[2024-01-01,)');
  await addMember(house, seen, amal, '[2024-01-01,2025-01-01)');
  expect((await teamOf(house, seen, day)).map(({ name, role }) => [name, role])).toEqual([['Badr', 'founder']]);
  expect(await teamOf(house, seen, '2024-06-01')).toHaveLength(2);
});

test('residents for whom no coach answers', async () => {
  await addResidency(house, left, await addUnit(house, site, 'R-02'), '[2025-01-01,)');
  expect((await residentsWithoutCoach(house, [site], day)).map(({ slug }) => slug)).toEqual(['left']);
  expect(await residentsWithoutCoach(house, [site], '2025-06-01')).toEqual([]);
});
