import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { command } from '../journal/command.ts';
import { openTestHouse } from '../testing/house.ts';
import { addRegion, addSector, addSite, addUnit } from '../testing/network.ts';
import { figuresOn } from './figures.ts';
import type { figureKeys } from './keys.ts';
import { figureRows } from './rows.ts';

const house = await openTestHouse();
const { db } = house;
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addSector(house, 'it', 'Informatique');
const sites = [
  await addSite(house, 'one', { region: 'MA-06', places: 3, states: [['open', '[2018-01-01,2021-06-01)']] }),
  await addSite(house, 'two', { region: 'MA-06', places: 2, states: [['open', '[2020-01-01,)']] }),
];
const units: string[] = [];
for (const [n, site] of [...sites, ...sites].entries())
  units.push(await addUnit(house, site, `U${n}`, 10 + n, '[2019-01-01,2022-01-01)'));
const companies = Array.from({ length: 7 }, () => v7());
await db
  .insertInto('company')
  .values(companies.map((id, n) => ({ id, slug: `c${n}`, name: `C${n}`, sector_id: 'it', description: '{}' })))
  .execute();
const cohorts: string[] = [];
for (const phase of ['incubation', 'acceleration'] as const) {
  const [programme, cohort] = [v7(), v7()];
  await db
    .insertInto('programme')
    .values({ id: programme, slug: phase, name: '{}', phase, description: '{}' })
    .execute();
  await db
    .insertInto('cohort')
    .values({ id: cohort, programme_id: programme, site_id: sites[0] as string, name: '1', during: '[2010-01-01,)' })
    .execute();
  cohorts.push(cohort);
}
const partner = v7();
await db
  .insertInto('partner')
  .values({ id: partner, slug: 'p', kind: 'fund', name: '{"fr":"P"}', description: '{}' })
  .execute();
const survey = v7();
await db
  .insertInto('survey')
  .values({ id: survey, title: '{}', question: '{}', during: '[2020-01-01,2020-03-01)' })
  .execute();
await db
  .insertInto('survey_invitation')
  .values(companies.map((company_id) => ({ survey_id: survey, company_id })))
  .execute();
await db
  .insertInto('jobs_multiplier')
  .values({ id: v7(), value: 1.37, during: '[2019-01-01,)', source: 'test' })
  .execute();

const start = Date.parse('2013-01-01');
const dayOf = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: 3650 }).map(dayOf);
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 3650 }), fc.option(fc.integer({ min: 1, max: 2500 })))
  .map(([from, length]) => `[${dayOf(from)},${length === null ? '' : dayOf(from + length)})`);
const company_id = fc.constantFrom(...companies);
const world = fc.record({
  states: fc.array(
    fc.record({
      company_id,
      during: ranges,
      state: fc.constantFrom('active', 'dormant', 'closed', 'acquired', 'unknown'),
    }),
    { maxLength: 12 },
  ),
  residencies: fc.array(fc.record({ company_id, unit_id: fc.constantFrom(...units), during: ranges }), {
    maxLength: 12,
  }),
  members: fc.array(
    fc.record({ company_id, cohort_id: fc.constantFrom(...cohorts), during: ranges, dropped: fc.boolean() }),
    { maxLength: 10 },
  ),
  deliveries: fc.array(fc.record({ company_id, delivered_on: days, direct: fc.boolean() }), { maxLength: 6 }),
  declarations: fc.array(
    fc.record({
      company_id,
      declared_on: days,
      jobs: fc.integer({ min: 0, max: 40 }),
      exports: fc.subarray(['FR', 'US']),
    }),
    { maxLength: 10 },
  ),
  scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 7, maxLength: 7 }),
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

/** Writes the world; rows that the database refuses (two tenants at once, two states at once) are left out. */
async function build(w: World): Promise<void> {
  await sql`truncate company_state, residency, cohort_member, service_delivery, declaration_export, declaration, survey_answer`.execute(
    db,
  );
  const ifTheyFit = sql`on conflict do nothing`;
  for (const { company_id, during, state } of w.states)
    await sql`insert into company_state values (${v7()}, ${company_id}, ${state}, ${during}) ${ifTheyFit}`.execute(db);
  for (const { company_id, unit_id, during } of w.residencies)
    await sql`insert into residency values (${v7()}, ${company_id}, ${unit_id}, ${during}) ${ifTheyFit}`.execute(db);
  for (const { company_id, cohort_id, during, dropped } of w.members) {
    const outcome = dropped && !during.endsWith(',)') ? 'dropped' : null;
    await sql`insert into cohort_member values (${v7()}, ${cohort_id}, ${company_id}, ${during}, ${outcome}) ${ifTheyFit}`.execute(
      db,
    );
  }
  for (const { company_id, delivered_on, direct } of w.deliveries) {
    const provider = direct ? 'network' : 'partner';
    await db
      .insertInto('service_delivery')
      .values({
        id: v7(),
        company_id,
        service: 'coaching',
        provider,
        partner_id: direct ? null : partner,
        delivered_on,
        note: '{}',
      })
      .execute();
  }
  for (const [n, { company_id, declared_on, jobs, exports }] of w.declarations.entries()) {
    const id = v7();
    await db
      .insertInto('declaration')
      .values({ id, company_id, year: 2000 + n, declared_on, jobs_direct: jobs })
      .execute();
    for (const country of exports) {
      const continent = country === 'FR' ? 'europe' : 'america';
      await db
        .insertInto('declaration_export')
        .values({ declaration_id: id, country, continent, amount_mad: 1 })
        .execute();
    }
  }
  for (const [n, score] of w.scores.entries()) {
    if (score === null) continue;
    const company_id = companies[n] as string;
    await db
      .insertInto('survey_answer')
      .values({ survey_id: survey, company_id, score, answered_on: '2020-02-01' })
      .execute();
  }
  // Every change of state is a command; its journal entry is what tells the figures to count anew.
  await command(
    house,
    { author: { id: null, label: 'test' }, command: 'test.build', reason: 'a world' },
    async () => {},
  );
}

test('whatever happened, figures and their rows agree', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(world, days, async (w, day) => {
      await build(w);
      const figures = await figuresOn(house, day, { seesSmallGroups: true });
      const rowsOf = async (key: (typeof figureKeys)[number], part: 'numerator' | 'denominator') =>
        (await figureRows(house, key, day, { part, locale: 'en' })).rows;

      for (const figure of Object.values(figures)) {
        expect(figure.value === null).toBe(figure.absence !== null);
        expect(figure.value ?? 0).toBeGreaterThanOrEqual(0);
      }
      // Shares of a whole; turnover and companies per place may exceed it.
      for (const key of [
        'occupancy_area',
        'incubation_success',
        'satisfaction',
        'exporting_share',
        'survival_5y',
      ] as const) {
        expect(figures[key].value ?? 0).toBeLessThanOrEqual(1);
      }
      for (const key of ['incubation_success', 'satisfaction', 'exporting_share', 'survival_5y'] as const) {
        expect((await rowsOf(key, 'numerator')).length).toBe(figures[key].numerator ?? 0);
        expect((await rowsOf(key, 'denominator')).length).toBe(figures[key].denominator ?? 0);
      }
      for (const key of [
        'sites_operational',
        'residents',
        'supported',
        'supported_directly',
        'export_continents',
      ] as const) {
        expect((await rowsOf(key, 'numerator')).length).toBe(figures[key].value ?? 0);
      }
      const sum = (rows: Awaited<ReturnType<typeof rowsOf>>, column: string) =>
        rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
      expect(sum(await rowsOf('places', 'numerator'), 'places')).toBe(figures.places.value);
      expect(sum(await rowsOf('jobs_direct', 'numerator'), 'jobs_direct')).toBe(figures.jobs_direct.value ?? 0);
      expect(sum(await rowsOf('occupancy_area', 'numerator'), 'area_m2')).toBe(figures.occupancy_area.numerator);
      expect(sum(await rowsOf('turnover_rate', 'denominator'), 'weight')).toBe(figures.turnover_rate.denominator);
      expect((await rowsOf('turnover_rate', 'numerator')).length).toBe(figures.turnover_rate.numerator);

      const ids = async (key: 'supported' | 'supported_directly' | 'residents') =>
        new Set((await rowsOf(key, 'numerator')).map((row) => row.row_id));
      const supported = await ids('supported');
      const directly = await ids('supported_directly');
      for (const id of directly) expect(supported).toContain(id);
      for (const id of await ids('residents')) expect(directly).toContain(id);
    }),
    { numRuns: 30 },
  );
});
