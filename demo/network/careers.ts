import { addDays, addMonths, articleDay, type Day, dayNumber, dayOf, daysBetween, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import type { DemoSite } from './sites.ts';
import { type Stay, staysOn } from './stays.ts';

/** Time of a company in a cohort; `until` is null while it is still in it. */
export interface Membership {
  readonly programme: string;
  readonly site: DemoSite;
  readonly cohort: string;
  readonly from: Day;
  until: Day | null;
  outcome: 'completed' | 'dropped' | null;
}

export type Ending = 'closed' | 'dormant' | 'acquired' | 'unknown';

/** What a company lives through, planned before any row is written. */
export interface Career {
  readonly id: string;
  /** Lodged by the network at some time, accompanied without lodging, or only served by partners. */
  kind: 'resident' | 'accompanied' | 'partnered';
  /** True where a partner knew it before the network did. */
  readonly knownByPartners: boolean;
  firstContact: Day;
  /** The site that accompanies it; for partnered companies null. */
  site: DemoSite | null;
  region: string;
  founded: Day;
  readonly stays: Stay[];
  readonly memberships: Membership[];
  /** Days on which it must be active or acquired, for what is known of its cohort to hold. */
  readonly aliveOn: Day[];
  /** A day on which it must be neither, if any, and what it then is. */
  goneBy: { on: Day; how: Ending } | null;
  /** How and when its activity ended, if it did. */
  ending: { how: Ending; on: Day } | null;
}

/** Companies supported on the article's day, and those of them supported directly. */
const supported = 3_000;
const supportedDirectly = 1_400;

const regionWeights = {
  'MA-01': 13,
  'MA-02': 6,
  'MA-03': 10,
  'MA-04': 16,
  'MA-05': 4,
  'MA-06': 30,
  'MA-07': 8,
  'MA-08': 2,
  'MA-09': 9,
  'MA-10': 1,
  'MA-11': 1.5,
  'MA-12': 1,
};

/** A day between the two, later ones likelier where `lean` is above 1. */
function dayBetween(from: Day, to: Day, source: Chance, lean = 1): Day {
  return dayOf(Math.round(dayNumber(from) + source.number() ** (1 / lean) * daysBetween(from, to)));
}

/** The last day of the network's own support, null while it goes on; first contact where there was none. */
export function engagedUntil(career: Career): Day | null {
  const ends = [...career.stays, ...career.memberships].map(({ until }) => until);
  return ends.some((end) => end === null) ? null : latest(career.firstContact, ...(ends as Day[]));
}

export function residentOn(career: Career, day: Day): boolean {
  return career.stays.some((stay) => staysOn(stay, day));
}

/** Moves inside a site: a company that has just left a unit may be the one that enters another. */
function mover(left: Career[], stay: Stay, source: Chance): Career | undefined {
  const nearArticle = stay.from > addMonths(articleDay, -14) && stay.from < addMonths(articleDay, 2);
  if (nearArticle || !source.happens(0.13)) return undefined;
  return left.find((career) => {
    const until = career.stays.at(-1)?.until;
    return until && until <= stay.from && daysBetween(until, stay.from) < 15;
  });
}

/**
 * The companies of the network up to `today`: on the article's day 3,000 have been supported, 1,400 of them directly,
 * and the occupants of the stays are among these.
 */
export function makeCareers(
  stays: readonly Stay[],
  sites: readonly DemoSite[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): Career[] {
  const careers: Career[] = [];
  const begin = (kind: Career['kind'], firstContact: Day, site: DemoSite | null, region: string): Career => {
    const founded = addDays(firstContact, -Math.round(source.number() ** 1.6 * 1300) + 75);
    const career: Career = {
      id: ids.next(),
      kind,
      knownByPartners: kind === 'partnered',
      firstContact,
      site,
      region,
      founded: founded > today ? firstContact : founded,
      stays: [],
      memberships: [],
      aliveOn: [],
      goneBy: null,
      ending: null,
    };
    careers.push(career);
    return career;
  };
  const partnered = (contact: Day) => begin('partnered', contact, null, source.weighted(regionWeights));
  const accompanied = (contact: Day) => {
    const open = sites.filter((site) => site.opened && site.opened < contact && site.units.length > 0);
    const site = source.pick(open.flatMap((one) => Array<DemoSite>(one.places).fill(one)));
    return begin('accompanied', contact, site, site.region);
  };
  const lodge = (career: Career, stay: Stay) => {
    career.kind = 'resident';
    career.site = stay.site;
    career.region = stay.site.region;
    career.stays.push(stay);
  };

  const leaving = new Map<DemoSite, Career[]>(sites.map((site) => [site, []]));
  const arrive = (stay: Stay, newcomer: () => Career) => {
    const left = leaving.get(stay.site) ?? [];
    const moved = mover(left, stay, source);
    const career = moved ?? newcomer();
    if (moved) left.splice(left.indexOf(moved), 1);
    lodge(career, stay);
    if (stay.until) left.push(career);
  };
  const before = (stay: Stay) => latest(addDays(stay.from, -source.whole(0, 80)), stay.site.opened as Day);

  for (const stay of stays.filter(({ from }) => from <= articleDay)) {
    arrive(stay, () => begin('resident', before(stay), stay.site, stay.site.region));
  }
  const others = supportedDirectly - careers.length;
  if (others < 100) throw new Error('the stays leave no room for companies accompanied without lodging');
  for (let made = 0; made < others; made++) {
    // Half of them in the years whose incubation is measured by the article.
    accompanied(
      made % 2
        ? dayBetween('2015-12-10', '2020-09-20', source)
        : dayBetween('2007-02-01', addDays(articleDay, -45), source, 2),
    );
  }
  for (let made = supportedDirectly; made < supported; made++) {
    partnered(dayBetween('2009-03-01', addDays(articleDay, -4), source, 2.2));
  }

  const years = Math.max(0, daysBetween(articleDay, today) / 365.25);
  for (let made = 0; made < Math.round(80 * years); made++)
    accompanied(dayBetween(addDays(articleDay, 5), today, source));
  for (let made = 0; made < Math.round(90 * years); made++)
    partnered(dayBetween(addDays(articleDay, 1), today, source));
  // A company known through a partner may come to be lodged later.
  const known = source.shuffled(
    careers.filter(({ kind, firstContact }) => kind === 'partnered' && firstContact > '2019-06-01'),
  );
  for (const stay of stays.filter(({ from }) => from > articleDay)) {
    arrive(stay, () => {
      const at = source.happens(0.2)
        ? known.findIndex(
            ({ firstContact, region }) => firstContact < addDays(stay.from, -90) && region === stay.site.region,
          )
        : -1;
      const [found] = at >= 0 ? known.splice(at, 1) : [];
      return found ?? begin('resident', latest(before(stay), addDays(articleDay, 1)), stay.site, stay.site.region);
    });
  }
  return careers;
}
