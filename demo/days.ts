/** Days are ISO texts `2022-11-04`; they compare as texts. */
export type Day = string;

/** The day the press article's key figures hold for. */
export const articleDay: Day = '2022-11-04';

const millisecondsADay = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

const written = new Map<number, Day>();

/** The day of that number; what was written once is remembered, as the same days come again and again. */
export function dayOf(number: number): Day {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * millisecondsADay).toISOString().slice(0, 10);
    written.set(number, day);
  }
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The same day of the month so many months later, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)) / millisecondsADay);
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, 12 * years);
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function earliest(...days: Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}

export function latest(...days: Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** PostgreSQL's text of a range of days; `until` is the first day after it, null where it is open. */
export function during(from: Day, until: Day | null): string {
  return `[${from},${until ?? ''})`;
}

/** A working day on or after the given one: Saturday and Sunday move to Monday. */
export function workday(day: Day): Day {
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
