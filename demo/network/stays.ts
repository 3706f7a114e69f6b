import { addDays, addYears, articleDay, type Day, dayNumber, dayOf, daysBetween, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import type { DemoSite, DemoUnit } from './sites.ts';

/** A company's time in a site, without a break; `until` is null while it is still there. */
export interface Stay {
  readonly site: DemoSite;
  readonly from: Day;
  readonly until: Day | null;
  readonly units: readonly UnitStay[];
}
export interface UnitStay {
  readonly unit: DemoUnit;
  readonly from: Day;
  readonly until: Day | null;
}

/** A year before the article. */
const yearBefore = addYears(articleDay, -1);
/** Companies that leave, and are replaced, in the year before the article: 30 % of the 450 residents. */
const departures = 135;

/**
 * How each site filled: units let by each day, read between the points in a straight line. `extended` units are let to
 * a company that already has another one on the article's day, so that 480 units are all let to 450 companies.
 */
const fillings: Record<string, { extended: number; filled: readonly (readonly [Day, number])[] }> = {
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
function firstLet(filled: readonly (readonly [Day, number])[], rank: number): Day | null {
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
function stayLength(from: Day, source: Chance): number {
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

function vacancy(source: Chance): number {
  return source.happens(0.12) ? source.whole(60, 170) : source.whole(4, 42);
}

/** Stays one after the other in a unit from its first letting, the last one reaching past `until`. */
function chainUntil(first: Day, until: Day, source: Chance): { past: [Day, Day][]; crossing: Day; end: Day } {
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
function chainFrom(from: Day, today: Day, source: Chance): [Day, Day | null][] {
  const stays: [Day, Day | null][] = [];
  for (let start = from; start <= today; ) {
    const end = addDays(start, stayLength(start, source));
    stays.push([start, end <= today ? end : null]);
    start = addDays(end, vacancy(source));
  }
  return stays;
}

/** A unit whose occupant crosses the year before the article. */
interface Slot {
  site: DemoSite;
  unit: DemoUnit;
  from: Day;
  /** Where the occupant's stay would end by itself. */
  end: Day;
  leaves: boolean;
}

const single = (site: DemoSite, unit: DemoUnit, [from, until]: readonly [Day, Day | null]): Stay => ({
  site,
  from,
  until,
  units: [{ unit, from, until }],
});

/** Occupants who leave in the year before the article: the longer they have been there, the likelier. */
function chooseLeavers(slots: Slot[], source: Chance): void {
  const urge = (slot: Slot) => {
    const months = daysBetween(slot.from, yearBefore) / 30.4;
    return -Math.log(1 - source.number()) / (months < 6 ? 0.12 : 0.8 + Math.min(months, 60) / 24);
  };
  slots
    .map((slot) => ({ slot, urge: urge(slot) }))
    .sort((a, b) => a.urge - b.urge)
    .slice(0, departures)
    .forEach(({ slot }) => {
      slot.leaves = true;
    });
}

/** The unit let in addition to an occupant who stays: the stays of others before, and the extension itself. */
function extend(main: Slot, unit: DemoUnit, first: Day, mainUntil: Day | null, today: Day, source: Chance) {
  const soonest = latest(addDays(main.from, 60), addDays(first, 10));
  const from = addDays(soonest, source.whole(0, Math.max(0, daysBetween(soonest, addDays(yearBefore, -25)))));
  const others: Stay[] = [];
  const { past, crossing } = chainUntil(first, from, source);
  for (const stay of past) others.push(single(main.site, unit, stay));
  const cut = addDays(from, -source.whole(3, 18));
  if (daysBetween(crossing, cut) > 150) others.push(single(main.site, unit, [crossing, cut]));
  const givenBack = addDays(articleDay, source.whole(60, 1500));
  const until = mainUntil && mainUntil < givenBack ? mainUntil : givenBack <= today ? givenBack : null;
  if (until)
    for (const stay of chainFrom(addDays(until, vacancy(source)), today, source))
      others.push(single(main.site, unit, stay));
  return { extension: { unit, from, until }, others };
}

/**
 * Who occupied which unit when, from the opening of each site to `today`. On the article's day and a year before, the
 * five sites then open have 450 occupants in all their 480 units, 135 of whom were replaced in between.
 */
export function makeStays(sites: readonly DemoSite[], today: Day, source: Chance): Stay[] {
  const stays: Stay[] = [];
  const slots: Slot[] = [];
  const extensions: { site: DemoSite; unit: DemoUnit; first: Day }[] = [];
  for (const site of sites) {
    const filling = fillings[site.slug];
    if (!site.opened || !filling) continue;
    const own = source.branch(site.slug);
    own.shuffled(site.units).forEach((unit, rank) => {
      const first = firstLet(filling.filled, rank);
      if (!first || first > today) return;
      if (first > articleDay) {
        for (const stay of chainFrom(first, today, own)) stays.push(single(site, unit, stay));
      } else if (rank >= site.units.length - filling.extended) {
        extensions.push({ site, unit, first });
      } else {
        const { past, crossing, end } = chainUntil(first, yearBefore, own);
        for (const stay of past) stays.push(single(site, unit, stay));
        slots.push({ site, unit, from: crossing, end, leaves: false });
      }
    });
  }
  const own = source.branch('year before');
  chooseLeavers(slots, own);
  const stayers: { slot: Slot; until: Day | null }[] = [];
  for (const slot of slots) {
    if (slot.leaves) {
      const left = addDays(yearBefore, own.whole(10, 318));
      stays.push(single(slot.site, slot.unit, [slot.from, left]));
      const arrived = addDays(left, own.whole(3, 36));
      const end = latest(addDays(arrived, stayLength(arrived, own)), addDays(articleDay, own.whole(25, 400)));
      stays.push(single(slot.site, slot.unit, [arrived, end <= today ? end : null]));
      for (const stay of chainFrom(addDays(end, vacancy(own)), today, own))
        stays.push(single(slot.site, slot.unit, stay));
    } else {
      const end = latest(slot.end, addDays(articleDay, own.whole(12, 600)));
      stayers.push({ slot, until: end <= today ? end : null });
      for (const stay of chainFrom(addDays(end, vacancy(own)), today, own))
        stays.push(single(slot.site, slot.unit, stay));
    }
  }
  const free = own.shuffled(stayers.filter(({ slot }) => slot.from < addDays(yearBefore, -120)));
  const second = new Map<Slot, UnitStay>();
  for (const { site, unit, first } of extensions) {
    const found = free.findIndex(({ slot }) => slot.site === site);
    const [main] = free.splice(found, 1);
    if (found < 0 || !main) throw new Error(`nobody to let a second unit of ${site.slug} to`);
    const { extension, others } = extend(main.slot, unit, first, main.until, today, own);
    second.set(main.slot, extension);
    for (const stay of others) stays.push(stay);
  }
  for (const { slot, until } of stayers) {
    const extension = second.get(slot);
    const units = [{ unit: slot.unit, from: slot.from, until }, ...(extension ? [extension] : [])];
    stays.push({ site: slot.site, from: slot.from, until, units });
  }
  const rank = (stay: Stay) => `${stay.from} ${stay.units[0]?.unit.id}`;
  return stays.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** True where the stay holds on the day. */
export function staysOn(stay: Pick<Stay, 'from' | 'until'>, day: Day): boolean {
  return stay.from <= day && (stay.until === null || day < stay.until);
}
