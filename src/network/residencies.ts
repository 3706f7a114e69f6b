import type { Phase } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import { withCityNames } from './cities.ts';
import { addDays } from './days.ts';
import {
  selectAgreement,
  selectAgreementsOf,
  selectAgreementsOfUnit,
  selectEnding,
  selectUnit,
} from './queries/agreements.ts';
import {
  selectFreeUnits,
  selectMovements,
  selectNewcomers,
  selectResidents,
  selectResidentsWithoutCoach,
  selectResidentsWithoutDeclaration,
} from './queries/residencies.ts';

/** An agreement that lets a unit to a company. `until` is the first day after it; null where no end is agreed. */
export interface Agreement {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly companyNameAr: string | null;
  readonly companySlug: string;
  readonly unitId: string;
  readonly unit: string;
  /** m² */
  readonly area: number;
  readonly siteId: string;
  readonly siteSlug: string;
  readonly siteName: Translated;
  readonly from: string | null;
  readonly until: string | null;
}

export interface FreeUnit {
  readonly id: string;
  readonly code: string;
  readonly floor: string | null;
  /** m² */
  readonly area: number;
  readonly siteSlug: string;
  readonly siteName: Translated;
  /** First day without an agreement; null where it was never let. */
  readonly freeSince: string | null;
  /** First day of an agreement already signed for later. */
  readonly letFrom: string | null;
}

/** A room that a site lets, while it is in its stock. */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly floor: string | null;
  /** m² */
  readonly area: number;
  readonly siteId: string;
  readonly siteSlug: string;
  readonly siteName: Translated;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Movement {
  readonly kind: 'entry' | 'exit';
  /** First day there, or first day gone. */
  readonly on: string;
  readonly companySlug: string;
  readonly companyName: string;
  readonly companyNameAr: string | null;
  readonly siteSlug: string;
  readonly siteName: Translated;
}

export interface Resident {
  readonly slug: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly sector: Translated;
  readonly phase: Phase | null;
  readonly units: readonly string[];
  /** m² */
  readonly area: number;
  /** First day of the oldest of its agreements in force. */
  readonly since: string | null;
}

export interface NamedCompany {
  readonly slug: string;
  readonly name: string;
  readonly nameAr: string | null;
}

export interface Newcomer extends NamedCompany {
  readonly description: Translated;
  readonly sector: Translated;
  readonly city: Translated;
  readonly since: string;
}

type Reader = Pick<House, 'db'>;
/** Sites by their ids; null stands for all of them. */
export type Sites = readonly string[] | null;

export async function findAgreement(house: Reader, id: string): Promise<Agreement | null> {
  return (await selectAgreement(house.db, id)) ?? null;
}

/** All agreements of a company, past ones included, the latest first. */
export function agreementsOf(house: Reader, companyId: string): Promise<Agreement[]> {
  return selectAgreementsOf(house.db, companyId);
}

export async function findUnit(house: Reader, id: string): Promise<Unit | null> {
  return (await selectUnit(house.db, id)) ?? null;
}

/** All agreements of a unit, past and future ones included, the latest first. */
export function agreementsOfUnit(house: Reader, unitId: string): Promise<Agreement[]> {
  return selectAgreementsOfUnit(house.db, unitId);
}

/** Agreements are looked after a quarter of a year ahead. */
export const daysAhead = 90;

/** Agreements in force on the day that end within so many days and are not yet renewed, the soonest first. */
export function agreementsEnding(house: Reader, sites: Sites, day: string, withinDays: number): Promise<Agreement[]> {
  return selectEnding(house.db, sites, { day, until: addDays(day, withinDays + 1) });
}

/** Units of open sites that can be let on the day and are not. */
export function freeUnits(house: Reader, sites: Sites, day: string): Promise<FreeUnit[]> {
  return selectFreeUnits(house.db, sites, day);
}

/** Companies that came or left from `from` to the day before `until`; changes of unit and renewals are no movement. */
export function movements(house: Reader, sites: Sites, from: string, until: string): Promise<Movement[]> {
  return selectMovements(house.db, sites, { from, until });
}

/** Companies residing at the site on the day, by name; page 1 where a page beyond the last is asked. */
export async function residentsOf(
  house: Reader,
  siteId: string,
  day: string,
  page: number,
  size: number,
): Promise<{ rows: Resident[]; total: number; page: number }> {
  const asked = await selectResidents(house.db, siteId, day, { offset: (page - 1) * size, limit: size });
  if (asked.rows.length > 0 || page === 1) return { ...asked, page };
  return { ...(await selectResidents(house.db, siteId, day, { offset: 0, limit: size })), page: 1 };
}

/** Residents that declared nothing from `since` to the day. */
export function residentsWithoutDeclaration(
  house: Reader,
  sites: Sites,
  day: string,
  since: string,
): Promise<NamedCompany[]> {
  return selectResidentsWithoutDeclaration(house.db, sites, day, since);
}

export function residentsWithoutCoach(house: Reader, sites: Sites, day: string): Promise<NamedCompany[]> {
  return selectResidentsWithoutCoach(house.db, sites, day);
}

/** Companies whose first residency in the network began last, the most recent first. */
export async function newcomers(house: Reader, day: string, limit: number): Promise<Newcomer[]> {
  return (await selectNewcomers(house.db, day, limit)).map(withCityNames);
}
