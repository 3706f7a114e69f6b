import { addMonths, isDay } from '../network/days.ts';

/** Why a text is no day for figures. */
export type DayRefusal = 'not_a_day' | 'too_early' | 'after_today';

export type ReadDay = { ok: true; day: string } | { ok: false; why: DayRefusal };

/** Before it no network of this kind existed; a slip of the keyboard is more likely. */
export const earliestDay = '1950-01-01';

/**
 * Reads the day of the figures; nothing given is today. A day to come is refused: some of what its figures need has
 * not happened yet, and agreements that run on would be taken for facts.
 */
export function readDay(text: string | null | undefined, today: string): ReadDay {
  if (!text) return { ok: true, day: today };
  if (!isDay(text)) return { ok: false, why: 'not_a_day' };
  if (text < earliestDay) return { ok: false, why: 'too_early' };
  if (text > today) return { ok: false, why: 'after_today' };
  return { ok: true, day: text };
}

/** The same day a year before; 29 February falls back to the 28th. */
export function yearBefore(day: string): string {
  return addMonths(day, -12);
}

/** The last days of the years before the day, oldest first, from the year of `first` on; at most `most` of them. */
export function yearEnds(first: string, day: string, most = 12): string[] {
  const until = Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
  const from = Math.max(Number(first.slice(0, 4)), until - most + 1);
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, n) => `${from + n}-12-31`);
}
