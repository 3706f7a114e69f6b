import { addDays, type Day, dayNumber, dayOf, daysBetween, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import { type Career, engagedUntil } from './careers.ts';

/** Share of companies whose activity ends in a year, once the network no longer follows them. */
function yearlyRisk(career: Career): number {
  if (career.memberships.some(({ programme }) => programme.includes('accel'))) return 0.025;
  return career.kind === 'partnered' ? 0.055 : 0.045;
}

/**
 * When and how each company's activity ended, if it did by `today`: never while it is lodged or in a cohort, never
 * before a day on which it must be active, always before a day on which it must be gone.
 */
export function makeEndings(careers: readonly Career[], today: Day, source: Chance): void {
  for (const career of careers) {
    const engaged = engagedUntil(career);
    if (engaged === null) continue;
    const soonest = addDays(latest(engaged, career.founded, ...career.aliveOn), source.whole(5, 15));
    if (career.goneBy) {
      const on = dayOf(dayNumber(soonest) + Math.floor(source.number() * daysBetween(soonest, career.goneBy.on)));
      career.ending = { how: career.goneBy.how, on };
      continue;
    }
    const years = -Math.log(1 - source.number()) / yearlyRisk(career);
    const on = addDays(soonest, Math.round(years * 365.25));
    if (on > today) continue;
    career.ending = { how: source.weighted({ closed: 56, dormant: 14, acquired: 10, unknown: 20 }), on };
  }
}
