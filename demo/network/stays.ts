import { addDays, addYears, articleDay, type Day, daysBetween, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import { chainFrom, chainUntil, fillings, firstLet, stayLength, vacancy } from './filling.ts';
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

/** The years up to the one before the article: past stays, and who is in each unit then. */
function fillSites(sites: readonly DemoSite[], today: Day, stays: Stay[], source: Chance) {
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
  return { slots, extensions };
}

interface Stayer {
  readonly slot: Slot;
  readonly until: Day | null;
}

/** The year before the article and what followed: those who left and who came instead, and those who stayed. */
function liveOn(slots: Slot[], today: Day, stays: Stay[], source: Chance): Stayer[] {
  const follow = ({ site, unit }: Slot, end: Day) => {
    for (const stay of chainFrom(addDays(end, vacancy(source)), today, source)) stays.push(single(site, unit, stay));
  };
  chooseLeavers(slots, source);
  const stayers: Stayer[] = [];
  for (const slot of slots) {
    if (slot.leaves) {
      const left = addDays(yearBefore, source.whole(10, 318));
      const arrived = addDays(left, source.whole(3, 36));
      const end = latest(addDays(arrived, stayLength(arrived, source)), addDays(articleDay, source.whole(25, 400)));
      stays.push(single(slot.site, slot.unit, [slot.from, left]));
      stays.push(single(slot.site, slot.unit, [arrived, end <= today ? end : null]));
      follow(slot, end);
    } else {
      const end = latest(slot.end, addDays(articleDay, source.whole(12, 600)));
      stayers.push({ slot, until: end <= today ? end : null });
      follow(slot, end);
    }
  }
  return stayers;
}

/**
 * Who occupied which unit when, from the opening of each site to `today`. On the article's day and a year before, the
 * five sites then open have 450 occupants in all their 480 units, 135 of whom were replaced in between.
 */
export function makeStays(sites: readonly DemoSite[], today: Day, source: Chance): Stay[] {
  const stays: Stay[] = [];
  const { slots, extensions } = fillSites(sites, today, stays, source);
  const own = source.branch('year before');
  const stayers = liveOn(slots, today, stays, own);
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
