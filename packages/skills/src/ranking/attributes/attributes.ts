import type { Level } from '../../types.ts';

/**
 * What a talent may be filtered by. What is left out is unknown, which is never a no. There is no field for a name, a
 * sex, an age, a photograph, an address, a nationality or a family, and what is not a field here is not read.
 */
export interface TalentAttributes {
  /** Codes of the caller's own: one region, one site, one school. */
  readonly region?: string;
  readonly site?: string;
  readonly school?: string;
  /** Free from this day on, `YYYY-MM-DD`, from 2000 to 2179. */
  readonly availableFrom?: string;
  /** Works remotely, or never does. */
  readonly remote?: boolean;
  /** Kinds of contract that suit, in words of the caller's own. */
  readonly contracts?: readonly string[];
  /** Tongues, in codes of the caller's own, with how well they are spoken where that is known. */
  readonly languages?: readonly { readonly language: string; readonly level?: Level }[];
  /** Years of experience; counted in whole years, at most 61. */
  readonly years?: number;
}

/** Who is ranked at all. Every condition given must hold; several values of one condition are alternatives. */
export interface RankFilters {
  /** In one of these regions; whoever works remotely can be anywhere. */
  readonly regions?: readonly string[];
  readonly sites?: readonly string[];
  readonly schools?: readonly string[];
  /** Free on this day at the latest, `YYYY-MM-DD`. */
  readonly availableOn?: string;
  /** Works remotely. */
  readonly remote?: boolean;
  /** One of these suits. */
  readonly contracts?: readonly string[];
  /** All of these tongues, each at this level at least. */
  readonly languages?: readonly { readonly language: string; readonly level?: Level }[];
  /** At least so many whole years of experience. */
  readonly years?: number;
  /** Leaves out those of whom a condition is unknown; they stay in otherwise. */
  readonly strict?: boolean;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const FIRST_DAY = daysFromEpoch(2000, 1, 1);
const LAST_DAY = 65_535;

/** Days from 2000-01-01, which is 1; earlier days count as that one, days after 2179-06-05 as that. */
export function dayNumber(day: string): number {
  const [, year, month, date] = (DAY.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined || !isDate(year, month, date)) {
    throw new RangeError(`not a day as YYYY-MM-DD: ${day.slice(0, 40)}`);
  }
  return Math.min(LAST_DAY, Math.max(1, daysFromEpoch(year, month, date) - FIRST_DAY + 1));
}

function isDate(year: number, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (
    date <= (month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  );
}

/** Days from 1970-01-01, by H. Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March. */
function daysFromEpoch(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Most whole years that are told apart. */
const MOST_YEARS = 61;

/** Whole years, at most 61; 0 where it is not a number. */
export function wholeYears(years: number): number {
  return years >= 1 ? Math.min(MOST_YEARS, Math.floor(years)) : 0;
}
