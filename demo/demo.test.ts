import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '../src/database/connection.ts';
import { verifyJournal } from '../src/journal/verify.ts';
import { openTestHouse } from '../src/testing/house.ts';
import { analyseDemoTalents, isDemoLoaded, loadDemo } from './index.ts';
import { countFigures } from './testing/figures.ts';

const seed = 20221104;
const today = '2026-11-22';

const house = await openTestHouse();
const emptyBefore = !(await isDemoLoaded(house.db));
const begun = performance.now();
const summary = await loadDemo(house, seed);
const loaded = performance.now();
const analysed = await analyseDemoTalents(house);
console.log(
  `demo: loaded in ${Math.round(loaded - begun)} ms, ${analysed} CVs understood in ${Math.round(performance.now() - loaded)} ms`,
);

async function count(text: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`${sql.raw(`select count(*)::int as n from ${text}`)}`.execute(house.db);
  return rows[0]?.n ?? -1;
}

/** One MD5 of all rows of each table, whatever their order. */
async function digests(db: Db): Promise<Record<string, string>> {
  const digest: Record<string, string> = {};
  for (const table of Object.keys(summary.rows)) {
    const { rows } = await sql<{ sum: string }>`
      select md5(string_agg(r::text, chr(10) order by r::text collate "C")) as sum from ${sql.table(table)} r`.execute(
      db,
    );
    digest[table] = rows[0]?.sum ?? '';
  }
  return digest;
}

describe('loading', () => {
  it('fills an empty database, and says so in the journal', async () => {
    expect(emptyBefore).toBe(true);
    expect(await isDemoLoaded(house.db)).toBe(true);
    const entry = await house.db
      .selectFrom('journal_entry')
      .selectAll()
      .where('command', '=', 'demo.load')
      .executeTakeFirstOrThrow();
    expect(entry.details).toMatchObject({ seed, today, rows: { company: summary.rows.company } });
    expect((await verifyJournal(house.db)).sound).toBe(true);
  });

  it('gives the same rows from the same seed on the same day, ids included', async () => {
    const again = await openTestHouse();
    await loadDemo(again, seed);
    expect(await digests(again.db)).toEqual(await digests(house.db));
  }, 120_000);

  it('holds the article’s figures whatever the seed and the day', async () => {
    const other = await openTestHouse();
    other.setNow('2024-05-31T12:00:00Z');
    await loadDemo(other, 7);
    expect(await countFigures(other.db, '2022-11-04')).toEqual({
      ...(await countFigures(house.db, '2022-11-04')),
      declaring: expect.any(Number),
      exporting: expect.any(Number),
    });
    const { rows } = await sql`select 1 from service_delivery where delivered_on > date '2024-05-31'`.execute(other.db);
    expect(rows).toHaveLength(0);
  }, 120_000);

  it('makes one account a role, each tied to a person of the network', async () => {
    const accounts = await house.db
      .selectFrom('account_user as a')
      .innerJoin('role_grant as g', 'g.user_id', 'a.id')
      .innerJoin('person as p', 'p.id', 'a.person_id')
      .select(['g.role', 'a.email', 'p.email as personEmail'])
      .where('a.demo', '=', true)
      .execute();
    expect(accounts.map(({ role }) => role).sort()).toEqual([
      'auditor',
      'coach',
      'direction',
      'founder',
      'jury_member',
      'partner',
      'site_manager',
      'talent',
    ]);
    for (const { email, personEmail } of accounts) expect(email).toBe(personEmail);
  });
});

describe('on 4 November 2022', async () => {
  const figures = await countFigures(house.db, '2022-11-04');

  it('five sites with 480 places lodge 450 companies: 93.75 % of places and all of the lettable area', () => {
    expect(figures).toMatchObject({ sites_operational: 5, places: 480, residents: 450 });
    expect(figures.residents / figures.places).toBe(0.9375);
    expect(figures.area_let).toBe(figures.area_lettable);
    expect(figures.area_lettable).toBe(15_000 + 1_120 + 5_000 + 5_600 + 1_600);
  });

  it('135 companies left in the year, of 450 on average: 30 %', () => {
    expect(figures.departures / ((figures.residents_year_before + figures.residents) / 2)).toBe(0.3);
  });

  it('3,000 companies have been supported, 1,400 of them directly', () => {
    expect(figures).toMatchObject({ supported: 3000, supported_directly: 1400 });
  });

  it('declared jobs and the stated multiplier make more than 15,000', () => {
    expect(figures.jobs_direct * figures.multiplier).toBeGreaterThan(15_000);
    expect(figures.jobs_direct * figures.multiplier).toBeLessThan(16_000);
  });

  it('86 % of the incubated are active after two years', () => {
    expect(figures.successes / figures.admissions).toBe(0.86);
  });

  it('95 % of 360 answers out of 450 invited are satisfied', () => {
    expect(figures).toMatchObject({ invitations: 450, answers: 360 });
    expect(figures.satisfied / figures.answers).toBe(0.95);
  });

  it('a quarter of the companies that declared exported, to four continents', () => {
    expect(figures.exporting / figures.declaring).toBe(0.25);
    expect(figures.continents).toBe(4);
  });

  it('89 % are active five years after acceleration; those lost from sight are not among them', () => {
    expect(figures.survivors / figures.accelerated).toBe(0.89);
    expect(figures.lost_from_sight).toBeGreaterThan(0);
    expect(figures.survivors + figures.lost_from_sight).toBeLessThan(figures.accelerated);
  });
});

describe('today', () => {
  it('gives everyone something to do', async () => {
    const figures = await countFigures(house.db, today);
    expect(figures.sites_operational).toBe(6);
    expect(figures.residents).toBeGreaterThan(480);
    expect(figures.residents).toBeLessThan(figures.places);
    const now = `date '${today}'`;
    expect(await count(`residency where during @> ${now} and upper(during) <= ${now} + 90`)).toBeGreaterThan(20);
    expect(
      await count(`unit u where not exists (select from residency r where r.unit_id = u.id and r.during @> ${now})`),
    ).toBeGreaterThan(10);
    expect(await count(`cohort where during @> ${now}`)).toBeGreaterThan(10);
    expect(await count('need where closed_at is null')).toBeGreaterThan(25);
    const unseen = await count(`coach_assignment a where a.during @> ${now} and not exists (
      select from service_delivery d where d.company_id = a.company_id and d.service = 'coaching'
        and d.delivered_on > ${now} - 60)`);
    expect(unseen).toBeGreaterThan(50);
    expect(unseen).toBeLessThan((await count(`coach_assignment where during @> ${now}`)) / 2);
    const undeclared = await count(`company c
      where exists (select from residency r where r.company_id = c.id and r.during @> ${now})
        and c.founded_on < date '2025-07-01'
        and not exists (select from declaration d where d.company_id = c.id and d.year = 2025)`);
    expect(undeclared).toBeGreaterThan(20);
  });

  it('leaves nothing dated after it but terms, fairs and days of availability', async () => {
    const after = `> date '${today}'`;
    expect(await count(`service_delivery where delivered_on ${after}`)).toBe(0);
    expect(await count(`declaration where declared_on ${after}`)).toBe(0);
    expect(await count(`company where founded_on ${after}`)).toBe(0);
    for (const table of [
      'residency',
      'company_state',
      'phase_spell',
      'cohort_member',
      'coach_assignment',
      'site_status',
    ]) {
      expect([table, await count(`${table} where lower(during) ${after}`)]).toEqual([table, 0]);
    }
  });
});

describe('histories hold together', () => {
  it('nobody is lodged, coached or in a cohort who is not active', async () => {
    for (const table of ['residency', 'cohort_member']) {
      const idle = await count(`${table} t join company_state s on s.company_id = t.company_id
        and s.during && (t.during * daterange(null, date '${today}')) and s.state <> 'active'`);
      expect([table, idle]).toEqual([table, 0]);
    }
  });

  it('units are let only while their site is open', async () => {
    expect(
      await count(`residency r join unit u on u.id = r.unit_id where not exists (
        select from site_status s where s.site_id = u.site_id and s.status = 'open' and s.during @> lower(r.during))`),
    ).toBe(0);
  });

  it('every company has been active since its beginning and has a phase while it is', async () => {
    expect(await count(`company c where not exists (select from company_state s where s.company_id = c.id)`)).toBe(0);
    expect(await count(`company c where not exists (select from phase_spell s where s.company_id = c.id)`)).toBe(0);
  });

  it('partners serve only after they came to be', async () => {
    expect(await count(`service_delivery where provider = 'partner' and partner_id is null`)).toBe(0);
    expect(
      await count(`service_delivery d join partner p on p.id = d.partner_id
      where p.acronym = '1337 Rabat' and d.delivered_on < date '2024-09-01'`),
    ).toBe(0);
  });
});

describe('people and texts', async () => {
  const companies = await house.db
    .selectFrom('company')
    .select(['name', 'name_ar', 'ice', 'email', 'website', 'description'])
    .execute();
  const people = await house.db.selectFrom('person').select(['name', 'name_ar', 'email', 'phone']).execute();
  const cvs = await house.db.selectFrom('talent_cv').select('text').execute();

  it('use only addresses reserved for examples, and no telephone', () => {
    for (const { email, website } of companies) {
      expect(email ?? 'a@b.example').toMatch(/@[a-z0-9.-]+\.example$/);
      expect(website ?? 'https://a.example').toMatch(/^https:\/\/[a-z0-9.-]+\.example$/);
    }
    for (const { email, phone } of people) {
      expect(email).toMatch(/^[a-z0-9.]+@[a-z0-9.-]+\.example$/);
      expect(phone).toBeNull();
    }
    for (const { text } of cvs)
      for (const [address] of text.matchAll(/\S+@\S+/g)) expect(address).toMatch(/\.example$/);
  });

  it('name companies and people in Arabic script too, and give companies identifiers that no real one has', () => {
    for (const { name_ar } of [...companies, ...people]) expect(name_ar).toMatch(/^[\p{Script=Arabic}\s-]+$/u);
    for (const { ice } of companies) expect(ice ?? '999000000000000').toMatch(/^999\d{12}$/);
    expect(new Set(companies.map(({ name }) => name.toLowerCase())).size).toBe(companies.length);
  });

  it('describe every company in three languages, without a hole', () => {
    for (const { description } of companies) {
      for (const text of [description.fr, description.ar, description.en]) {
        expect(text).toMatch(/[.؟]$/);
        expect(text).not.toMatch(/[{}']| {2}| ,/);
      }
      expect(description.ar).toMatch(/\p{Script=Arabic}{3}/u);
      expect(description.fr).not.toMatch(/ [:;?!»]|« |[^\s][;?!]/u);
    }
  });

  it('hold at least 2,000 different CVs, in French for the most part, in Arabic and in English', () => {
    expect(new Set(cvs.map(({ text }) => text)).size).toBeGreaterThanOrEqual(2_390);
    const arabic = cvs.filter(({ text }) => (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > text.length / 4).length;
    const english = cvs.filter(
      ({ text }) => /\b(Experience|experience)\b/.test(text) && !/\bexpérience\b/i.test(text),
    ).length;
    expect(arabic).toBeGreaterThan(250);
    expect(english).toBeGreaterThan(350);
    for (const { text } of cvs) expect(text).not.toMatch(/[{}]|undefined|\n\.\n/);
  });

  it('prove every skill of a talent by words of the CV', async () => {
    expect(analysed).toBe(cvs.length);
    expect(await count('talent t where not exists (select from talent_skill s where s.talent_id = t.id)')).toBe(0);
    expect(
      await count(`talent_skill s join talent_cv c on c.id = s.cv_id, jsonb_array_elements(s.evidence) e
        where position(e->>'text' in c.text) = 0`),
    ).toBe(0);
    expect(await analyseDemoTalents(house)).toBe(0);
  });
});
