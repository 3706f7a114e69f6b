import type { Phase, SiteState } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { withCityNames } from './cities.ts';
import {
  selectCapacityHistory,
  selectSite,
  selectSiteCohorts,
  selectSites,
  selectStatusHistory,
} from './queries/sites.ts';

/** A site as it stands on a day. */
export interface SiteSummary {
  readonly id: string;
  readonly slug: string;
  readonly name: Translated;
  readonly city: Translated;
  readonly region: { readonly code: string; readonly name: Translated };
  readonly lat: number | null;
  readonly lon: number | null;
  readonly description: Translated;
  readonly source: string | null;
  /** Null before it was announced. */
  readonly status: SiteState | null;
  readonly statusSince: string | null;
  /** Room for so many companies; 0 where none is stated. */
  readonly places: number;
  /** Companies with a residency in force in one of its units. */
  readonly residents: number;
  /** Units that can be let on the day, and those of them without an agreement. */
  readonly units: number;
  readonly freeUnits: number;
  /** Lettable and let floor area in m². */
  readonly area: number;
  readonly areaLet: number;
}

/** A value that held for a time: `until` is the first day after it; null bounds are open. */
export interface Spell<T> {
  readonly value: T;
  readonly from: string | null;
  readonly until: string | null;
}

export interface SiteCohort {
  readonly id: string;
  readonly name: string;
  readonly programme: Translated;
  readonly phase: Phase;
  readonly from: string | null;
  readonly until: string | null;
  /** Companies in it on the day. */
  readonly members: number;
}

export interface SiteHistory {
  readonly statuses: readonly Spell<SiteState>[];
  readonly capacities: readonly Spell<number>[];
  readonly cohorts: readonly SiteCohort[];
}

type Reader = Pick<House, 'db'>;

/** All sites as they stand on the ISO day: open ones first, then works, announced, closed; the largest first. */
export async function listSites(house: Reader, day: string): Promise<SiteSummary[]> {
  return (await selectSites(house.db, day)).map(withCityNames);
}

/** The site of that slug as it stands on the ISO day, or null. */
export async function findSite(house: Reader, slug: string, day: string): Promise<SiteSummary | null> {
  const site = await selectSite(house.db, slug, day);
  return site ? withCityNames(site) : null;
}

/** What the site was and how many places it had over time, and the cohorts under way there on the day. */
export async function siteHistory(house: Reader, siteId: string, day: string): Promise<SiteHistory> {
  const [statuses, capacities, cohorts] = await Promise.all([
    selectStatusHistory(house.db, siteId),
    selectCapacityHistory(house.db, siteId),
    selectSiteCohorts(house.db, siteId, day),
  ]);
  return { statuses, capacities, cohorts };
}

type Places = Pick<SiteSummary, 'places' | 'residents'>;

/** From 95 % of its places on, a site can take in hardly anyone: time to decide on room. */
export function isNearlyFull({ places, residents }: Places): boolean {
  return places > 0 && residents / places >= 0.95;
}

/** Under half of its places, a site costs more than it serves. */
export function isHalfEmpty({ places, residents }: Places): boolean {
  return places > 0 && residents / places < 0.5;
}
