import { type Day, during, earliest, latest } from '../days.ts';
import type { Career } from '../network/careers.ts';
import type { Coach } from '../people/staff.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import type { Accompaniment } from './accompaniment.ts';

/** Who coached a company when; `until` is null for the coach it has now. */
export interface Assignment {
  readonly coach: Coach;
  readonly from: Day;
  readonly until: Day | null;
}

/** Coaching is recorded since then. */
const recorded: Day = '2008-01-01';

/** One coach at a time; when a coach leaves the service, another of the same site goes on. */
export function assignCoaches(
  rows: Rows,
  career: Career,
  time: Accompaniment,
  coaches: readonly Coach[],
  ids: { next(): string },
  source: Chance,
): Assignment[] {
  const assignments: Assignment[] = [];
  const ends = (day: Day | null) => day ?? '9999-12-31';
  for (let from = latest(time.from, recorded); from < ends(time.until); ) {
    const serving = coaches.filter(
      (coach) => coach.site === time.site && coach.from <= from && from < ends(coach.until),
    );
    if (serving.length === 0) break;
    const coach = source.pick(serving);
    const end = earliest(ends(time.until), ends(coach.until));
    const until = end === '9999-12-31' ? null : end;
    assignments.push({ coach, from, until });
    rows.add('coach_assignment', {
      id: ids.next(),
      company_id: career.id,
      person_id: coach.person.id,
      during: during(from, until),
    });
    from = end;
  }
  return assignments;
}
