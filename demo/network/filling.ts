import { addDays, type Day, dayNumber, dayOf, daysBetween } from '../days.ts';
import type { Chance } from '../random.ts';

/**
 * How each site filled: units let by each day, read between the points in a straight line. `extended` units are let to
 * a company that already has another one on the article's day, so that 480 units are all let to 450 companies.
 */
export const fillings: Record<string, { extended: number; filled: readonly (readonly [Day, number])[] }> = {
  casablanca: {
    extended: 13,
    filled: [
      ['2001-10-08', 0],
      ['2002-01-30', 37],
      ['2004-06-01', 80],
      ['2007-01-15', 150],
      ['2011-01-15', 176],
      ['2015-06-01', 200],
    ],
  },
  rabat: {
    extended: 2,
    filled: [
      ['2012-04-16', 0],
      ['2013-04-01', 28],
      ['2014-09-01', 40],
    ],
  },
  tanger: {
    extended: 7,
    filled: [
      ['2015-12-07', 0],
      ['2016-12-31', 24],
      ['2017-12-31', 58],
      ['2019-06-30', 100],
    ],
  },
  agadir: {
    extended: 6,
    filled: [
      ['2021-01-11', 0],
      ['2021-06-30', 62],
      ['2021-10-04', 100],
    ],
  },
  'cite-innovation': {
    extended: 2,
    filled: [
      ['2019-09-09', 0],
      ['2020-12-31', 26],
      ['2021-06-30', 40],
    ],
  },
  essaouira: {
    extended: 0,
    filled: [
      ['2023-11-27', 0],
      ['2024-11-24', 41],
      ['2026-10-01', 61],
    ],
  },
};

/** The day on which the unit of that rank was first let, null where it never was. */
export function firstLet(filled: readonly (readonly [Day, number])[], rank: number): Day | null {
  for (let index = 1; index < filled.length; index++) {
    const [before, from] = filled[index - 1] as readonly [Day, number];
    const [day, count] = filled[index] as readonly [Day, number];
    if (rank < count) {
      const share = (rank - from) / (count - from);
      return dayOf(Math.round(dayNumber(before) + share * daysBetween(before, day)));
    }
  }
  return null;
}

/**
 * Days of a stay that begins on that day. Most end with an agreement of 18 to 24 months or with one of its renewals:
 * about five years in the first years of the network (50 departures a year among 230 residents, press of 2015), about
 * three since (30 % of turnover, article of 2022).
 */
export function stayLength(from: Day, source: Chance): number {
  const early = from < '2017-01-01';
  const kind = source.weighted(
    early ? { brief: 3, one: 13, two: 30, long: 54 } : { brief: 8, one: 26, two: 36, long: 30 },
  );
  if (kind === 'brief') return source.whole(240, 500);
  const months = {
    one: [18, 18, 24],
    two: [36, 42, 48],
    long: early ? [60, 72, 84, 96, 120] : [60, 66, 72, 84],
  }[kind];
  const cut = source.happens(0.35) ? source.whole(20, 170) : 0;
  return Math.round(source.pick(months) * 30.4375) - cut;
}

export function vacancy(source: Chance): number {
  return source.happens(0.12) ? source.whole(60, 170) : source.whole(4, 42);
}

/** Stays one after the other in a unit from its first letting, the last one reaching past `until`. */
export function chainUntil(first: Day, until: Day, source: Chance): { past: [Day, Day][]; crossing: Day; end: Day } {
  const past: [Day, Day][] = [];
  let from = first;
  for (;;) {
    const end = addDays(from, stayLength(from, source));
    if (end > addDays(until, -20)) return { past, crossing: from, end };
    past.push([from, end]);
    from = addDays(end, Math.min(vacancy(source), daysBetween(end, until) - 6));
  }
}

/** Stays from `from` on; the last may have no end yet. */
export function chainFrom(from: Day, today: Day, source: Chance): [Day, Day | null][] {
  const stays: [Day, Day | null][] = [];
  for (let start = from; start <= today; ) {
    const end = addDays(start, stayLength(start, source));
    stays.push([start, end <= today ? end : null]);
    start = addDays(end, vacancy(source));
  }
  return stays;
}
