import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { CompanyState } from '../database/tables.ts';
import { openTestHouse } from '../testing/house.ts';
import { addDelivery, addRegion, addResidency, addSector, addSite, addUnit } from '../testing/network.ts';
import { figuresOn } from './figures.ts';
import type { FigureKey } from './keys.ts';
import type { Part } from './row-kinds.ts';
import { figureRows } from './rows.ts';

const day = '2022-11-04';
const house = await openTestHouse();
const { db } = house;
await addRegion(house, 'MA-06', 'Casablanca-Settat');
await addSector(house, 'it', 'Informatique');
const site = await addSite(house, 'casablanca', { region: 'MA-06' });
const partner = v7();
await db
  .insertInto('partner')
  .values({ id: partner, slug: 'bank', kind: 'bank', name: '{"fr":"Banque"}', description: '{}' })
  .execute();

/** A company and its states, each from its first day to the next one's; none where nothing is known of it. */
async function company(slug: string, states: [CompanyState, string][] = [['active', '2010-01-01']]): Promise<string> {
  const id = v7();
  await db.insertInto('company').values({ id, slug, name: slug, sector_id: 'it', description: '{}' }).execute();
  for (const [n, [state, from]] of states.entries()) {
    const during = `[${from},${states[n + 1]?.[1] ?? ''})`;
    await db.insertInto('company_state').values({ id: v7(), company_id: id, state, during }).execute();
  }
  return id;
}

const cohorts = new Map<string, string>();
for (const phase of ['incubation', 'acceleration'] as const) {
  const programme = v7();
  const cohort = v7();
  await db
    .insertInto('programme')
    .values({ id: programme, slug: phase, name: JSON.stringify({ fr: phase }), phase, description: '{}' })
    .execute();
  await db
    .insertInto('cohort')
    .values({ id: cohort, programme_id: programme, site_id: site, name: '1', during: '[2010-01-01,)' })
    .execute();
  cohorts.set(phase, cohort);
}

async function admit(
  phase: 'incubation' | 'acceleration',
  company_id: string,
  during: string,
  outcome: 'completed' | 'dropped' | null = null,
) {
  const cohort_id = cohorts.get(phase) as string;
  await db.insertInto('cohort_member').values({ id: v7(), cohort_id, company_id, during, outcome }).execute();
}

async function declare(company_id: string, declared_on: string, jobs_direct: number, exports: [string, string][] = []) {
  const id = v7();
  const year = Number(declared_on.slice(0, 4)) - 1;
  await db.insertInto('declaration').values({ id, company_id, year, declared_on, jobs_direct }).execute();
  for (const [country, continent] of exports) {
    await db
      .insertInto('declaration_export')
      .values({ declaration_id: id, country, continent: continent as 'africa', amount_mad: 1000 })
      .execute();
  }
}

// Support.
await addDelivery(house, await company('partner-that-day'), day, { provider: 'partner', partner_id: partner });
await addDelivery(house, await company('day-after'), '2022-11-05');
const both = await company('partner-then-network');
await addDelivery(house, both, '2020-01-01', { provider: 'partner', partner_id: partner });
await addDelivery(house, both, '2021-01-01');
await addResidency(house, await company('hosted'), await addUnit(house, site, 'A1'), '[2022-11-04,)');
await admit('incubation', await company('admitted-that-day'), '[2022-11-04,)');
await company('on-its-own');

// Jobs and exports.
const supportedSince2019 = async (slug: string, states?: [CompanyState, string][]) => {
  const id = await company(slug, states);
  await addDelivery(house, id, '2019-01-01');
  return id;
};
const a = await supportedSince2019('declares-every-year');
await declare(a, '2021-03-01', 4);
await declare(a, '2022-03-01', 10, [
  ['FR', 'europe'],
  ['SN', 'africa'],
  ['CI', 'africa'],
]);
await declare(await supportedSince2019('just-within-two-years'), '2020-11-05', 2.5);
await declare(await supportedSince2019('two-years-ago'), '2020-11-04', 7);
const closed = await supportedSince2019('closes-that-day', [
  ['active', '2010-01-01'],
  ['closed', day],
]);
await declare(closed, '2022-06-01', 9, [['JP', 'asia']]);
const e = await supportedSince2019('declares-again-tomorrow');
await declare(e, '2022-01-01', 3);
await declare(e, '2023-01-01', 30, [['JP', 'asia']]);
await declare(await company('not-supported'), '2022-01-01', 100, [['JP', 'asia']]);
await declare(await supportedSince2019('exports-a-year-ago'), '2021-11-04', 0, [['JP', 'asia']]);
await declare(await supportedSince2019('exports-within-the-year'), '2021-11-05', 0, [['CA', 'america']]);
await db
  .insertInto('jobs_multiplier')
  .values({ id: v7(), value: 1.5, during: '[2022-01-01,)', source: 'an assumption' })
  .execute();

// Incubation.
const admissions: [string, string, 'dropped' | null, [CompanyState, string][]?][] = [
  ['admitted-two-years-ago', '[2020-11-04,)', null],
  ['admitted-a-day-later', '[2020-11-05,)', null],
  ['admitted-seven-years-ago', '[2015-11-04,)', null],
  ['admitted-a-day-less', '[2015-11-05,)', null],
  ['dropped', '[2018-01-01,2018-06-01)', 'dropped'],
  [
    'acquired',
    '[2018-01-01,)',
    null,
    [
      ['active', '2010-01-01'],
      ['acquired', '2019-06-01'],
    ],
  ],
  [
    'closed-on-the-horizon',
    '[2018-01-01,)',
    null,
    [
      ['active', '2010-01-01'],
      ['closed', '2020-01-01'],
    ],
  ],
  [
    'closed-a-day-after',
    '[2018-01-01,)',
    null,
    [
      ['active', '2010-01-01'],
      ['closed', '2020-01-02'],
    ],
  ],
  [
    'lost-from-sight',
    '[2018-01-01,)',
    null,
    [
      ['active', '2010-01-01'],
      ['unknown', '2019-01-01'],
    ],
  ],
  ['never-seen', '[2018-01-01,)', null, []],
  ['drops-later', '[2018-01-01,2023-01-01)', 'dropped'],
];
for (const [slug, during, outcome, states] of admissions) {
  await admit('incubation', await company(`i-${slug}`, states), during, outcome);
}

// Acceleration.
const exits: [string, string, 'dropped' | 'completed' | null, [CompanyState, string][]?][] = [
  ['left-five-years-ago', '[2016-01-01,2017-11-04)', 'completed'],
  ['left-a-day-later', '[2016-01-01,2017-11-05)', 'completed'],
  [
    'acquired',
    '[2015-01-01,2016-01-01)',
    'completed',
    [
      ['active', '2010-01-01'],
      ['acquired', '2018-01-01'],
    ],
  ],
  [
    'closed',
    '[2015-01-01,2016-01-01)',
    'completed',
    [
      ['active', '2010-01-01'],
      ['closed', '2020-12-31'],
    ],
  ],
  [
    'lost-from-sight',
    '[2015-01-01,2016-01-01)',
    null,
    [
      ['active', '2010-01-01'],
      ['unknown', '2017-01-01'],
    ],
  ],
  ['dropped-and-alive', '[2015-01-01,2016-01-01)', 'dropped'],
  ['still-in', '[2015-01-01,)', null],
  [
    'dormant',
    '[2015-01-01,2016-01-01)',
    'completed',
    [
      ['active', '2010-01-01'],
      ['dormant', '2020-01-01'],
    ],
  ],
];
for (const [slug, during, outcome, states] of exits) {
  await admit('acceleration', await company(`x-${slug}`, states), during, outcome);
}

// Surveys.
const respondents = await Promise.all(Array.from({ length: 8 }, (_, n) => company(`respondent-${n}`)));
for (const [title, during, scores] of [
  ['2021', '[2021-05-01,2021-06-01)', [5, 5]],
  ['2022', '[2022-10-01,2022-11-04)', [5, 4, 3, 1, 4]],
  ['still open', '[2022-11-01,2022-12-01)', [1, 1, 1, 1, 1, 1]],
] as const) {
  const survey_id = v7();
  await db
    .insertInto('survey')
    .values({ id: survey_id, title: JSON.stringify({ fr: title }), question: '{"fr":"Êtes-vous satisfait ?"}', during })
    .execute();
  for (const [n, company_id] of respondents.entries()) {
    await db.insertInto('survey_invitation').values({ survey_id, company_id }).execute();
    const score = scores[n];
    const answered_on = during.slice(1, 11);
    if (score) await db.insertInto('survey_answer').values({ survey_id, company_id, score, answered_on }).execute();
  }
}

const names = async (key: FigureKey, part: Part = 'numerator', on = day) => {
  const { rows } = await figureRows(house, key, on, { part, locale: 'fr', sort: 'company' });
  return rows.map((row) => row.company);
};

test('a company is supported from its first support on, whoever gave it', async () => {
  const supported = await names('supported');
  expect(supported).toContain('partner-that-day');
  expect(supported).not.toContain('day-after');
  expect(supported).not.toContain('on-its-own');
  expect(await names('supported', 'numerator', '2022-11-05')).toContain('day-after');
});

test('it is supported directly once the network itself served, hosted or admitted it', async () => {
  const directly = await names('supported_directly');
  expect(directly).toEqual(expect.arrayContaining(['partner-then-network', 'hosted', 'admitted-that-day']));
  expect(directly).not.toContain('partner-that-day');
  expect(await names('supported_directly', 'numerator', '2020-12-31')).not.toContain('partner-then-network');
  expect(await names('supported', 'numerator', '2020-12-31')).toContain('partner-then-network');
});

test('counts of supported companies are those of their rows', async () => {
  const { supported, supported_directly } = await figuresOn(house, day);
  // 4 by support of one kind, 7 that declare, 11 in incubation, 8 in acceleration; all but one directly.
  expect(supported.value).toBe(4 + 7 + 11 + 8);
  expect(supported_directly.value).toBe(3 + 7 + 11 + 8);
  expect(await names('supported')).toHaveLength(30);
  expect(await names('supported_directly')).toHaveLength(29);
});

test('direct jobs are those of the latest declaration of the last two years of each active supported company', async () => {
  const { jobs_direct } = await figuresOn(house, day);
  expect(jobs_direct.value).toBe(10 + 2.5 + 3 + 0 + 0);
  expect(jobs_direct.details.declared).toBe(5);
  expect(await names('jobs_direct')).toEqual([
    'declares-again-tomorrow',
    'declares-every-year',
    'exports-a-year-ago',
    'exports-within-the-year',
    'just-within-two-years',
  ]);
  expect(await names('jobs_direct', 'rest')).toContain('two-years-ago');
  expect(await names('jobs_direct', 'denominator')).not.toContain('closes-that-day');
  expect(await names('jobs_direct', 'denominator')).toHaveLength(jobs_direct.details.companies as number);
});

test('all jobs are direct jobs times the multiplier in force, rounded; without one they cannot be computed', async () => {
  const { jobs_total } = await figuresOn(house, day);
  expect(jobs_total).toMatchObject({ value: 23, numerator: 23, denominator: null }); // 15.5 × 1.5 = 23.25
  expect(jobs_total.details).toMatchObject({
    jobs_direct: 15.5,
    multiplier: 1.5,
    multiplier_source: 'an assumption',
    multiplier_since: '2022-01-01',
  });
  const before = await figuresOn(house, '2021-12-31', { seesSmallGroups: true });
  expect(before.jobs_direct.value).toBe(4 + 2.5 + 7 + 0 + 0);
  expect(before.jobs_total).toMatchObject({ value: null, absence: 'no_multiplier' });
});

test('exporters are counted among those that declared in the twelve months', async () => {
  const figures = await figuresOn(house, day, { seesSmallGroups: true });
  expect(figures.exporting_share).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3 });
  expect(await names('exporting_share')).toEqual(['declares-every-year', 'exports-within-the-year']);
  expect(await names('exporting_share', 'rest')).toEqual(['declares-again-tomorrow']);
  expect(figures.export_continents).toMatchObject({ value: 3, details: { declared: 3, exporting: 2 } });
  const { rows } = await figureRows(house, 'export_continents', day, { part: 'numerator', locale: 'fr' });
  expect(rows.map(({ continent, companies, countries }) => [continent, companies, countries])).toEqual([
    ['africa', 1, ['CI', 'SN']],
    ['america', 1, ['CA']],
    ['europe', 1, ['FR']],
  ]);
});

test('incubation succeeds where the company lives two years after admission and had not dropped out', async () => {
  const { incubation_success } = await figuresOn(house, day);
  expect(incubation_success).toMatchObject({ value: 5 / 9, numerator: 5, denominator: 9 });
  expect(await names('incubation_success')).toEqual([
    'i-acquired',
    'i-admitted-a-day-less',
    'i-admitted-two-years-ago',
    'i-closed-a-day-after',
    'i-drops-later',
  ]);
  expect(await names('incubation_success', 'rest')).toEqual([
    'i-closed-on-the-horizon',
    'i-dropped',
    'i-lost-from-sight',
    'i-never-seen',
  ]);
  expect(incubation_success.details.lost_from_sight).toBe(2);
});

test('once the drop-out is known, the same admission is a failure', async () => {
  expect(await names('incubation_success', 'rest', '2023-01-01')).toContain('i-drops-later');
});

test('a company survives where it is active or taken over five years after leaving; unknown is never a survivor', async () => {
  const { survival_5y } = await figuresOn(house, day);
  expect(survival_5y).toMatchObject({ value: 3 / 6, numerator: 3, denominator: 6, details: { lost_from_sight: 1 } });
  expect(await names('survival_5y')).toEqual(['x-acquired', 'x-dropped-and-alive', 'x-left-five-years-ago']);
  expect(await names('survival_5y', 'rest')).toEqual(['x-closed', 'x-dormant', 'x-lost-from-sight']);
});

test('satisfaction is that of the last survey over, never of one still open', async () => {
  const { satisfaction } = await figuresOn(house, day);
  expect(satisfaction).toMatchObject({ value: 3 / 5, numerator: 3, denominator: 5 });
  expect(satisfaction.details).toMatchObject({
    survey_title: { fr: '2022' },
    survey_from: '2022-10-01',
    survey_until: '2022-11-03',
    answers: 5,
    invitations: 8,
    response_rate: 5 / 8,
  });
  expect(await names('satisfaction', 'rest')).toEqual(['respondent-2', 'respondent-3']);
  const dayBefore = await figuresOn(house, '2022-11-03', { seesSmallGroups: true });
  expect(dayBefore.satisfaction).toMatchObject({ value: 1, denominator: 2 });
});

test('over fewer than five companies, the public is given no confidential figure nor its details', async () => {
  const shown = await figuresOn(house, '2022-11-03');
  expect(shown.satisfaction).toMatchObject({ value: null, absence: 'too_few', numerator: null, denominator: null });
  expect(shown.satisfaction.details).toEqual({});
  expect(shown.exporting_share).toMatchObject({ value: 4 / 5, absence: null });
  expect((await figuresOn(house, day)).exporting_share).toMatchObject({ value: null, absence: 'too_few' });
  expect(shown.residents.absence).toBeNull();
});
