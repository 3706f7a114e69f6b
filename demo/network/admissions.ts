import { addDays, addMonths, addYears, articleDay, type Day, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import { type Career, type Ending, engagedUntil, type Membership } from './careers.ts';
import { type DemoCohort, measured, share } from './cohorts.ts';
import { staysOn } from './stays.ts';

const isIncubation = ({ programme }: DemoCohort) => programme === 'parcours-incubation' || programme === 'start';

/** The site's own cohorts, or its region's where it has none (the two sites of Agadir share theirs). */
function near(cohort: DemoCohort, career: Career): boolean {
  return cohort.site === career.site || cohort.site.region === career.region;
}

function admit(career: Career, cohort: DemoCohort, today: Day): Membership {
  const over = cohort.until <= today;
  const membership: Membership = {
    programme: cohort.programme,
    site: cohort.site,
    cohort: cohort.name,
    from: cohort.from,
    until: over ? cohort.until : null,
    outcome: over ? 'completed' : null,
  };
  if (cohort.from < career.firstContact) career.firstContact = addDays(cohort.from, -10);
  career.memberships.push(membership);
  return membership;
}

function drop(membership: Membership, today: Day, source: Chance): boolean {
  const left = addDays(membership.from, source.whole(50, 150));
  if (left > today) return false;
  membership.until = left;
  membership.outcome = 'dropped';
  return true;
}

interface Option {
  readonly career: Career;
  readonly cohort: DemoCohort;
  readonly likely: number;
}

/** The incubation cohorts that a company could join: on arrival, after a first contact, or while waiting for a unit. */
function incubationsOf(career: Career, cohorts: readonly DemoCohort[]): Option[] {
  const own = cohorts.filter((cohort) => isIncubation(cohort) && near(cohort, career));
  const arrival = career.stays[0]?.from;
  if (!arrival) {
    if (career.kind !== 'accompanied') return [];
    const cohort = own.find(({ from }) => from >= career.firstContact && from <= addMonths(career.firstContact, 12));
    return cohort ? [{ career, cohort, likely: 0.85 }] : [];
  }
  const after = own.find(({ from }) => from >= addDays(arrival, -60) && from <= addMonths(arrival, 9));
  // Nobody who arrived after the article's day is supported before it, or the article's totals would not hold.
  const ahead = own.findLast(
    ({ from }) =>
      from < addDays(arrival, -60) && from >= addMonths(arrival, -18) && from <= articleDay === arrival <= articleDay,
  );
  return [
    ...(after ? [{ career, cohort: after, likely: 0.8 }] : []),
    ...(ahead && career.firstContact > addMonths(ahead.from, -1) ? [{ career, cohort: ahead, likely: 0.1 }] : []),
  ];
}

/** True where nothing known of the company goes on after the day. */
function canBeGoneBy(career: Career, day: Day): boolean {
  const end = engagedUntil(career);
  return (
    end !== null && end < addDays(day, -20) && career.goneBy === null && career.aliveOn.every((alive) => alive < end)
  );
}

function admitIncubated(careers: readonly Career[], cohorts: readonly DemoCohort[], today: Day, source: Chance): void {
  const { after, until, admissions, successes } = measured.incubation;
  const options = careers.flatMap((career) => incubationsOf(career, cohorts));
  const isMeasured = ({ cohort }: Option) => cohort.from > after && cohort.from <= until;
  const chosen = new Map<Career, DemoCohort>();
  for (const option of source.shuffled(options.filter(isMeasured)).sort((a, b) => b.likely - a.likely)) {
    if (chosen.size < admissions && !chosen.has(option.career)) chosen.set(option.career, option.cohort);
  }
  if (chosen.size < admissions)
    throw new Error(`too few companies for the measured incubation cohorts: ${chosen.size}`);
  const elsewhere = new Set<Career>();
  for (const option of options) {
    const { career, cohort } = option;
    if (isMeasured(option) || chosen.has(career) || elsewhere.has(career) || !source.happens(option.likely)) continue;
    elsewhere.add(career);
    const membership = admit(career, cohort, today);
    if (source.happens(0.07)) drop(membership, today, source);
  }
  const admitted = source
    .shuffled([...chosen])
    .map(([career, cohort]) => ({ career, membership: admit(career, cohort, today) }));
  const failures = admissions - successes;
  let failed = 0;
  for (const { career, membership } of admitted) {
    const checked = addMonths(membership.from, 24);
    // A third of the failures leave the cohort; the others end their activity before the two years.
    if (failed < failures / 3) {
      if (drop(membership, today, source)) failed++;
    } else if (failed < failures && canBeGoneBy(career, checked)) {
      career.goneBy = { on: checked, how: source.weighted({ closed: 7, dormant: 2, unknown: 1 }) };
      failed++;
    } else {
      career.aliveOn.push(checked);
    }
  }
  if (failed < failures) throw new Error('too few failures among the measured incubation cohorts');
}

function resides(career: Career, cohort: DemoCohort, months: number): boolean {
  return (
    career.stays.some((stay) => stay.site === cohort.site && staysOn(stay, cohort.from)) &&
    (career.stays[0]?.from ?? cohort.from) <= addMonths(cohort.from, -months)
  );
}

function admitResidents(
  careers: readonly Career[],
  cohort: DemoCohort,
  size: number,
  months: number,
  today: Day,
  source: Chance,
): { career: Career; membership: Membership }[] {
  const fits = careers.filter(
    (career) =>
      resides(career, cohort, months) &&
      career.goneBy === null &&
      career.memberships.every(
        ({ programme, until }) => programme !== cohort.programme && until !== null && until <= cohort.from,
      ),
  );
  return source.sample(fits, size).map((career) => ({ career, membership: admit(career, cohort, today) }));
}

function admitAccelerated(
  careers: readonly Career[],
  cohorts: readonly DemoCohort[],
  today: Day,
  source: Chance,
): void {
  const { until, departures, survivors, lostFromSight } = measured.acceleration;
  const accelerations = cohorts.filter(
    ({ programme }) => programme === 'parcours-acceleration' || programme === 'accelerate',
  );
  const early = accelerations.filter((cohort) => cohort.until <= until);
  const sizes = share(
    departures,
    early.map(({ size }) => size),
    source,
  );
  const left = early.flatMap((cohort, index) =>
    admitResidents(careers, cohort, sizes[index] as number, 15, today, source),
  );
  if (left.length < departures) throw new Error('too few residents for the measured acceleration cohorts');
  let failed = 0;
  for (const { career, membership } of source.shuffled(left)) {
    const checked = addYears(membership.until as Day, 5);
    if (failed < departures - survivors && canBeGoneBy(career, checked)) {
      const how: Ending = failed < lostFromSight ? 'unknown' : source.weighted({ closed: 3, dormant: 1 });
      career.goneBy = { on: checked, how };
      failed++;
    } else {
      career.aliveOn.push(checked);
    }
  }
  if (failed < departures - survivors) throw new Error('too few failures among the measured acceleration cohorts');
  for (const cohort of accelerations.filter((one) => one.until > until)) {
    admitResidents(careers, cohort, cohort.size + source.whole(-1, 1), 15, today, source);
  }
}

function admitProjects(careers: readonly Career[], cohorts: readonly DemoCohort[], today: Day, source: Chance): void {
  const boosts = cohorts.filter(({ programme }) => programme === 'boost-up-lab');
  for (const career of careers) {
    if (career.kind !== 'accompanied' || career.firstContact < '2023-01-01' || !source.happens(0.7)) continue;
    const boost = boosts.find(
      (cohort) =>
        near(cohort, career) && cohort.from >= career.firstContact && cohort.from <= addMonths(career.firstContact, 8),
    );
    if (!boost) continue;
    const membership = admit(career, boost, today);
    career.founded = latest(career.founded, addDays(boost.from, source.whole(60, 240)));
    if (source.happens(0.12)) drop(membership, today, source);
  }
}

/**
 * Who was admitted to which cohort, with which outcome. The cohorts that the article's rates are measured on get as
 * many admissions, failures and losses as `measured` says; in all others chance decides.
 */
export function makeAdmissions(
  careers: readonly Career[],
  cohorts: readonly DemoCohort[],
  today: Day,
  source: Chance,
): void {
  admitProjects(careers, cohorts, today, source.branch('projects'));
  const started = careers.filter(({ memberships }) => memberships.length === 0);
  admitIncubated(started, cohorts, today, source.branch('incubation'));
  admitAccelerated(careers, cohorts, today, source.branch('acceleration'));
  const own = source.branch('development');
  for (const cohort of cohorts.filter(({ programme }) => programme === 'develop')) {
    for (const { membership } of admitResidents(careers, cohort, cohort.size, 14, today, own)) {
      if (own.happens(0.05)) drop(membership, today, own);
    }
  }
}
