import type { Phase } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { completeCity, withCityNames } from './cities.ts';
import { daysBetween } from './days.ts';
import { countSessions, selectCoachCohorts, selectPortfolio } from './queries/portfolio.ts';
import type { NamedCompany } from './residencies.ts';

/** A company in a coach's portfolio. */
export interface Followed extends NamedCompany {
  readonly id: string;
  readonly phase: Phase | null;
  /** Cities of the sites where it resides. */
  readonly sites: readonly Translated[];
  /** Day of the last coaching session, or of the last service by this coach; null where there was none. */
  readonly lastSeen: string | null;
}

export interface CoachCohort {
  readonly id: string;
  readonly name: string;
  readonly programme: Translated;
  readonly city: Translated;
  readonly siteSlug: string;
  readonly until: string | null;
  readonly companies: readonly NamedCompany[];
}

type Reader = Pick<House, 'db'>;

/** The companies for which this person answers as coach on the day, those not seen for longest first. */
export async function portfolioOf(house: Reader, personId: string, day: string): Promise<Followed[]> {
  const portfolio = await selectPortfolio(house.db, personId, day);
  return portfolio.map((followed) => ({ ...followed, sites: followed.sites.map(completeCity) }));
}

/** A company has waited too long when its last session lies so many days back, or it never had one. */
export const daysWithoutSession = 60;

export function waitsForSession(followed: Pick<Followed, 'lastSeen'>, day: string): boolean {
  return followed.lastSeen === null || daysBetween(followed.lastSeen, day) >= daysWithoutSession;
}

/** Sessions, hours and companies of a coach from `from` to the day, both included. */
export function sessionsOf(house: Reader, personId: string, from: string, day: string) {
  return countSessions(house.db, personId, from, day);
}

/** Cohorts under way with companies of the portfolio in them, the first to end first. */
export async function cohortsOf(house: Reader, personId: string, day: string): Promise<CoachCohort[]> {
  return (await selectCoachCohorts(house.db, personId, day)).map(withCityNames);
}
