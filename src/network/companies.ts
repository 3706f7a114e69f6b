import type { CompanyState, Phase } from '../database/tables.ts';
import { type House, today } from '../house.ts';
import type { Translated } from '../texts/translated.ts';
import type { CompanySubject } from './policy.ts';
import { selectCompanies, selectCompany } from './queries/companies.ts';

export interface CompanyFilters {
  /** Words of its name or description, in either script, accents and vowel marks left out or not. */
  readonly text?: string | undefined;
  /** Slug of the site where it resides. */
  readonly site?: string | undefined;
  readonly sector?: string | undefined;
  readonly phase?: Phase | undefined;
  /** Code of the region. */
  readonly region?: string | undefined;
  /** `at-work`: active, or nothing is known of its state; unknown is never a no. */
  readonly state?: CompanyState | 'at-work' | undefined;
}

/** `relevance` needs a text; `founded` and `arrived` (first residency) put the most recent first. */
export type CompanySort = 'name' | 'founded' | 'arrived' | 'relevance';

/** A company as a list shows it. */
export interface CompanySummary {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly sector: { readonly id: string; readonly name: Translated };
  readonly city: string | null;
  readonly region: { readonly code: string; readonly name: Translated } | null;
  readonly foundedOn: string | null;
  readonly description: Translated;
  /** Phase and state on the day; null where none is known. */
  readonly phase: Phase | null;
  readonly state: CompanyState | null;
  /** Where it resides on the day. */
  readonly sites: readonly { readonly slug: string; readonly name: Translated }[];
}

/** A company as its own page shows it. */
export interface CompanyCard extends CompanySummary {
  readonly legalForm: string | null;
  readonly ice: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The coach who answers for it on the day. */
  readonly coach: { readonly id: string; readonly name: string } | null;
  /** Ids of the sites where it resides or is accompanied, for the policy. */
  readonly siteIds: readonly string[];
}

export interface CompanyPage {
  readonly rows: readonly CompanySummary[];
  /** Companies that match, on all pages. */
  readonly total: number;
  /** The page given, from 1: the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export interface PageAsked {
  /** From 1. */
  readonly page?: number;
  readonly size?: number;
  readonly sort?: CompanySort;
  /** ISO day on which phase, state and place are read; today unless given. */
  readonly day?: string;
}

type Reader = Pick<House, 'db' | 'clock'>;

/** The companies that match, a page at a time: 24, by name (by relevance where a text is searched) unless asked otherwise. */
export async function listCompanies(
  house: Reader,
  filters: CompanyFilters,
  { page = 1, size = 24, sort = filters.text ? 'relevance' : 'name', day = today(house.clock) }: PageAsked = {},
): Promise<CompanyPage> {
  const read = (number: number) =>
    selectCompanies(house.db, filters, sort, { offset: (number - 1) * size, limit: size }, day);
  const asked = Math.max(1, Math.trunc(page) || 1);
  let { rows, total } = await read(asked);
  const pages = Math.max(1, Math.ceil(total / size));
  const given = Math.min(asked, pages);
  if (given !== asked) ({ rows, total } = await read(given));
  return { rows, total, page: given, pages };
}

/** The company of that slug as it stands on the day (today unless given), or null. */
export async function findCompany(house: Reader, slug: string, day = today(house.clock)): Promise<CompanyCard | null> {
  return (await selectCompany(house.db, { slug }, day)) ?? null;
}

/** The company of that id, or null. */
export async function findCompanyById(
  house: Reader,
  id: string,
  day = today(house.clock),
): Promise<CompanyCard | null> {
  return (await selectCompany(house.db, { id }, day)) ?? null;
}

/** The company as the policy knows it: where it lies, whose it is, who coaches it. */
export function subjectOf(company: CompanyCard): CompanySubject {
  return { company: company.id, sites: company.siteIds, coach: company.coach?.id };
}
