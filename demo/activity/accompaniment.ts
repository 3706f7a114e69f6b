import { addDays, addMonths, type Day, earliest, latest } from '../days.ts';
import { type Career, engagedUntil } from '../network/careers.ts';
import type { DemoSite } from '../network/sites.ts';
import type { Chance } from '../random.ts';

/** The time during which the network itself accompanies a company; `until` is null while it does. */
export interface Accompaniment {
  readonly site: DemoSite;
  readonly from: Day;
  readonly until: Day | null;
}

/** From the first direct support to some months after the last engagement, or to the end of activity; null if none. */
export function accompanimentOf(career: Career, today: Day, source: Chance): Accompaniment | null {
  if (!career.site) return null;
  const engagements = [...career.stays, ...career.memberships].map(({ from }) => from);
  const from = career.kind === 'accompanied' ? earliest(career.firstContact, ...engagements) : earliest(...engagements);
  const engaged = engagedUntil(career);
  if (engaged === null) return { site: career.site, from, until: null };
  const alone = engagements.length === 0 ? addMonths(from, source.whole(5, 16)) : addDays(engaged, source.whole(0, 60));
  const until = latest(addDays(from, 30), alone);
  const ended = career.ending ? earliest(until, career.ending.on) : until;
  return { site: career.site, from, until: ended <= today ? ended : null };
}
