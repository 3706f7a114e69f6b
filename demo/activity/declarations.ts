import type { Continent } from '../../src/database/tables.ts';
import type { DemoCompany } from '../companies/companies.ts';
import { addYears, articleDay, type Day, dayNumber, dayOf, daysBetween, during, latest, yearOf } from '../days.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import type { Accompaniment } from './accompaniment.ts';

/** Direct jobs that the article's day must show: with the multiplier, the "more than 15,000" of the article. */
const directJobs = 8_440;
export const multiplier = 1.8;

interface Declared {
  readonly id: string;
  readonly company: DemoCompany;
  readonly year: number;
  readonly on: Day;
  /** Before calibration: relative sizes. */
  readonly size: number;
  jobs: number;
  /** How likely it is to export. */
  readonly reach: number;
  exports: boolean;
}

const exportReach: Record<string, number> = {
  offshoring: 0.55,
  software: 0.25,
  ai: 0.3,
  creative: 0.25,
  iot: 0.2,
  agritech: 0.2,
  tourism: 0.25,
  industry: 0.2,
};

/** Share of declaring companies that export, by year declared: 25 % for 2021 (article), 34 % for 2023 (press of 2024). */
function exportShare(year: number): number {
  const known: Record<number, number> = { 2019: 0.22, 2020: 0.235, 2021: 0.25, 2022: 0.29, 2023: 0.34, 2024: 0.345 };
  return known[year] ?? (year < 2019 ? Math.max(0.08, 0.22 - 0.012 * (2019 - year)) : 0.35);
}

function activeOn(company: DemoCompany, day: Day): boolean {
  const { ending, founded, firstContact } = company.career;
  return (founded <= day || firstContact <= day) && (ending === null || ending.on > day);
}

/** Declarations of a company, one a year at most, made between February and September of the next year. */
function declarationsOf(
  company: DemoCompany,
  time: Accompaniment | null,
  today: Day,
  ids: { next(): string },
  source: Chance,
): Declared[] {
  const { career } = company;
  const start = source.whole(20, 50) / 10;
  const growth = 1 + (source.number() ** 2 * 0.55 - 0.06);
  const reach = (exportReach[company.sector] ?? 0.1) + source.number() * 0.6;
  const found: Declared[] = [];
  for (let year = Math.max(2008, yearOf(latest(career.founded, career.firstContact))); year < yearOf(today); year++) {
    const on = dayOf(dayNumber(`${year + 1}-02-05`) + Math.floor(source.number() ** 1.5 * 225));
    if (on > today || on < career.firstContact || !activeOn(company, on)) continue;
    const close = time !== null && time.from <= on && (time.until === null || on < time.until);
    if (!source.happens(close ? 0.92 : time ? 0.58 : 0.42)) continue;
    const age = Math.max(0, daysBetween(career.founded, on) / 365.25);
    const size = Math.min(90, start * growth ** Math.min(age, 11)) * (0.85 + source.number() * 0.3);
    found.push({
      id: ids.next(),
      company,
      year,
      on,
      size,
      jobs: 0,
      reach: reach + 0.02 * Math.min(age, 10),
      exports: false,
    });
  }
  return found;
}

/** The latest declaration of each company active on the article's day, in the two years before it. */
function countedOnArticleDay(declared: readonly Declared[]): Declared[] {
  const last = new Map<DemoCompany, Declared>();
  for (const one of declared) {
    if (one.on > articleDay || one.on <= addYears(articleDay, -2) || !activeOn(one.company, articleDay)) continue;
    const known = last.get(one.company);
    if (!known || known.on < one.on) last.set(one.company, one);
  }
  return [...last.values()];
}

/** Sizes become jobs, so that those counted on the article's day sum to the stated number. */
function calibrateJobs(declared: readonly Declared[], source: Chance): void {
  const counted = countedOnArticleDay(declared);
  const scale = directJobs / counted.reduce((sum, { size }) => sum + size, 0);
  for (const one of declared) one.jobs = Math.max(1, Math.round(one.size * scale));
  let rest = directJobs - counted.reduce((sum, { jobs }) => sum + jobs, 0);
  for (const one of source.shuffled(counted.filter(({ jobs }) => jobs > 3))) {
    if (rest === 0) break;
    one.jobs += Math.sign(rest);
    rest -= Math.sign(rest);
  }
}

/** Who exports, year by year: those most inclined to, in the share stated for the year. */
function chooseExporters(declared: readonly Declared[], source: Chance): void {
  const years = new Map<number, Declared[]>();
  for (const one of declared) years.set(one.year, [...(years.get(one.year) ?? []), one]);
  for (const [year, list] of years) {
    const measured =
      year === yearOf(articleDay) - 1 ? list.filter(({ company }) => activeOn(company, articleDay)) : list;
    const ranked = measured
      .map((one) => ({ one, rank: one.reach + source.number() * 0.15 }))
      .sort((a, b) => b.rank - a.rank);
    for (const { one } of ranked.slice(0, Math.round(measured.length * exportShare(year)))) one.exports = true;
  }
}

const countries: Record<Continent, Record<string, number>> = {
  africa: { SN: 10, CI: 10, MR: 4, TN: 4, ML: 3, CM: 3, GA: 2, GN: 2, NG: 2, EG: 2, BF: 2, DZ: 1 },
  europe: { FR: 34, ES: 12, BE: 8, DE: 8, GB: 6, IT: 4, NL: 4, CH: 3, PT: 2 },
  america: { US: 8, CA: 8, BR: 1 },
  asia: { AE: 8, SA: 6, QA: 3, OM: 1, IN: 1 },
  oceania: {},
};

/** The yearly declarations of all companies, and what those that export sold abroad. */
export function makeDeclarations(
  rows: Rows,
  companies: readonly { company: DemoCompany; time: Accompaniment | null }[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): void {
  let declared = companies.flatMap(({ company, time }) => declarationsOf(company, time, today, ids, source));
  // A quarter of the declarations measured by the article export: their number is a multiple of four.
  const measured = declared.filter(
    ({ year, company }) => year === yearOf(articleDay) - 1 && activeOn(company, articleDay),
  );
  const dropped = new Set(measured.slice(0, measured.length % 4));
  declared = declared.filter((one) => !dropped.has(one));
  calibrateJobs(declared, source);
  chooseExporters(declared, source);
  for (const { id, company, year, on, jobs, exports } of declared) {
    const revenue = Math.round((jobs * (90_000 + source.number() ** 2 * 420_000)) / 1000) * 1000;
    rows.add('declaration', {
      id,
      company_id: company.id,
      year,
      declared_on: on,
      jobs_direct: jobs,
      revenue_mad: revenue,
    });
    if (!exports) continue;
    const abroad = revenue * (0.05 + source.number() * 0.6);
    const markets = new Map<string, Continent>();
    for (let market = source.whole(1, 3); market > 0; market--) {
      const continent = source.weighted({ europe: 56, africa: 30, america: 8, asia: 9 });
      markets.set(source.weighted(countries[continent]), continent);
    }
    for (const [country, continent] of markets) {
      const amount = Math.max(1000, Math.round(abroad / markets.size / 100) * 100);
      rows.add('declaration_export', { declaration_id: id, country, continent, amount_mad: amount });
    }
  }
  const source1 =
    'Hypothèse de la démonstration : un emploi direct en entraîne 0,6 autre, indirect ou induit. Le réseau n’a pas publié sa méthode.';
  rows.add(
    'jobs_multiplier',
    { id: ids.next(), value: 1.6, during: during('2009-01-01', '2018-01-01'), source: source1 },
    { id: ids.next(), value: multiplier, during: during('2018-01-01', null), source: source1.replace('0,6', '0,8') },
  );
}
