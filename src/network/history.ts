import type { CompanyState, Phase, Service } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { daysBetween } from './days.ts';
import { selectHistory, selectTeam } from './queries/history.ts';
import type { Spell } from './sites.ts';

/** Time at a site without interruption, whatever the number of agreements and units. */
export interface Stay {
  readonly site: Translated;
  readonly siteSlug: string;
  readonly from: string | null;
  /** First day gone. */
  readonly until: string | null;
}

export interface Admission {
  readonly id: string;
  readonly programme: Translated;
  readonly phase: Phase;
  readonly cohort: string;
  readonly site: Translated;
  readonly siteSlug: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly outcome: 'completed' | 'dropped' | null;
}

export interface CompanyHistory {
  readonly phases: readonly Spell<Phase>[];
  readonly states: readonly Spell<CompanyState>[];
  readonly stays: readonly Stay[];
  readonly cohorts: readonly Admission[];
  /** Services received up to the day asked, the most frequent first. */
  readonly services: readonly { readonly service: Service; readonly count: number; readonly last: string }[];
}

export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly role: 'founder' | 'manager' | 'employee';
}

type Reader = Pick<House, 'db'>;

/** Phases, states, stays, programmes and services of a company, the oldest first. */
export function companyHistory(house: Reader, companyId: string, day: string): Promise<CompanyHistory> {
  return selectHistory(house.db, companyId, day);
}

/** A gap of at most so many days between two rooms of one site is a move, not a departure. */
const moveDays = 31;

/** Stays, the oldest first, with those at one site that only a move separates joined. */
export function joinStays(stays: readonly Stay[]): Stay[] {
  const joined: Stay[] = [];
  for (const stay of stays) {
    const before = joined.findLastIndex(({ siteSlug }) => siteSlug === stay.siteSlug);
    const last = joined[before];
    if (last?.until && stay.from && daysBetween(last.until, stay.from) <= moveDays) {
      joined[before] = { ...last, until: stay.until };
    } else joined.push(stay);
  }
  return joined;
}

/** Who is in the company on the day: founders first. Personal data: only for those who may see its file. */
export function teamOf(house: Reader, companyId: string, day: string): Promise<TeamMember[]> {
  return selectTeam(house.db, companyId, day);
}
