import { addDays, addMonths, addYears, articleDay, type Day, yearOf } from '../days.ts';
import facts from '../facts/programmes.json';
import type { Chance } from '../random.ts';
import type { DemoSite } from './sites.ts';

/** A cohort of a programme at a site. */
export interface DemoCohort {
  readonly programme: string;
  readonly site: DemoSite;
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
  readonly size: number;
}

/** When cohorts of a programme begin (month-day), since when at a site, and for how many companies. */
interface Rhythm {
  readonly programme: string;
  readonly begins: readonly string[];
  readonly since: Day;
  /** First beginning at a site that did not start with the others. */
  readonly sites: Readonly<Record<string, Day>>;
  readonly size: (places: number, year: number) => number;
}

/** Sites large enough, or new; the others join their neighbours' cohorts. */
const rhythms: readonly Rhythm[] = [
  {
    programme: 'parcours-incubation',
    begins: ['03-01', '10-01'],
    since: '2008-03-01',
    sites: {
      casablanca: '2008-03-01',
      rabat: '2013-03-01',
      tanger: '2016-10-01',
      'cite-innovation': '2019-10-01',
      agadir: '2021-03-01',
    },
    size: (places, year) => Math.round(places * (year < 2015 ? 0.07 : 0.17)),
  },
  {
    programme: 'parcours-acceleration',
    begins: ['01-15'],
    since: '2009-01-15',
    sites: { casablanca: '2009-01-15', tanger: '2018-01-15', rabat: '2017-01-15' },
    size: (places) => 4 + Math.round(places / 25),
  },
  {
    programme: 'boost-up-lab',
    begins: ['02-15', '04-24', '09-15'],
    since: '2023-02-15',
    sites: {
      casablanca: '2023-04-24',
      agadir: '2024-02-15',
      tanger: '2024-04-24',
      essaouira: '2024-04-24',
      rabat: '2025-02-15',
    },
    size: () => 14,
  },
  {
    programme: 'start',
    begins: ['03-01', '10-01'],
    since: '2023-03-01',
    sites: {
      casablanca: '2023-03-01',
      rabat: '2023-03-01',
      tanger: '2023-03-01',
      agadir: '2023-03-01',
      'cite-innovation': '2023-10-01',
      essaouira: '2024-03-01',
    },
    size: (places) => Math.max(6, Math.round(places * 0.15)),
  },
  {
    programme: 'develop',
    begins: ['05-02'],
    since: '2023-05-02',
    sites: {
      casablanca: '2023-05-02',
      rabat: '2024-05-02',
      tanger: '2023-05-02',
      agadir: '2024-05-02',
      'cite-innovation': '2025-05-02',
    },
    size: (places) => Math.max(5, Math.round(places * 0.12)),
  },
  {
    programme: 'accelerate',
    begins: ['04-24', '10-12'],
    since: '2024-04-24',
    sites: { casablanca: '2024-04-24', tanger: '2025-04-24', agadir: '2025-10-12' },
    size: () => 8,
  },
];

/** Beginnings of a programme on its days of the year, from `from` to `to`. */
function beginnings(days: readonly string[], from: Day, to: Day): Day[] {
  const found: Day[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const day of days) {
      const date = `${year}-${day}`;
      if (date >= from && date <= to) found.push(date);
    }
  }
  return found;
}

/** The cohorts begun up to `today`, in the order of their beginnings. */
export function planCohorts(sites: readonly DemoSite[], today: Day): DemoCohort[] {
  const cohorts = rhythms.flatMap((rhythm) => {
    const fact = facts.find(({ slug }) => slug === rhythm.programme);
    if (!fact) throw new Error(`no programme ${rhythm.programme} in the facts`);
    const last = fact.until ? addDays(fact.until, -120) : today;
    return sites.flatMap((site) => {
      const since = rhythm.sites[site.slug];
      if (!since || !site.opened) return [];
      return beginnings(rhythm.begins, since, last < today ? last : today).map((from) => ({
        programme: rhythm.programme,
        site,
        name: from.slice(0, 7),
        from,
        until: addMonths(from, fact.months),
        size: rhythm.size(site.places, yearOf(from)),
      }));
    });
  });
  return cohorts.sort((a, b) => (`${a.from} ${a.programme}` < `${b.from} ${b.programme}` ? -1 : 1));
}

/** What the article's two rates over cohorts are measured on, and what it found. */
export const measured = {
  /** Admissions to incubation between these days, and how many of them succeeded. */
  incubation: { after: addMonths(articleDay, -84), until: addMonths(articleDay, -24), admissions: 500, successes: 430 },
  /** Departures from acceleration up to this day, how many were active five years later, how many lost from sight. */
  acceleration: { until: addYears(articleDay, -5), departures: 100, survivors: 89, lostFromSight: 3 },
} as const;

/** Splits `total` in parts as near as can be to the wishes. */
export function share(total: number, wishes: readonly number[], source: Chance): number[] {
  const sum = wishes.reduce((all, wish) => all + wish, 0);
  const parts = wishes.map((wish) => Math.floor((wish / sum) * total));
  for (const index of source.shuffled(wishes.map((_, position) => position))) {
    if (parts.reduce((all, part) => all + part, 0) === total) break;
    parts[index] = (parts[index] as number) + 1;
  }
  return parts;
}
