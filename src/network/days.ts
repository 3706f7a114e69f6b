/** Arithmetic on ISO days (`2022-11-04`): a day has no hour and no time zone. */

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function asDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days later (earlier where negative). */
export function addDays(day: string, days: number): string {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date);
}

/** The same day so many months later; the last of the month where that month is shorter: 31 January + 1 = 28 February. */
export function addMonths(day: string, months: number): string {
  const date = asDate(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return asDay(date);
}

/** Days from one day to another, negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / 86_400_000);
}

/** The first day of the month and of the year in which the day lies. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

export function yearStart(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** The last day of something that ends before `until`, as people say it; null where it has no end. */
export function lastDay(until: string | null): string | null {
  return until === null ? null : addDays(until, -1);
}

/** True for a real day written as ISO 8601: `2022-02-30` is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(asDate(text).getTime()) && asDay(asDate(text)) === text;
}
