import type { House } from '../house.ts';
import { selectFairs } from './queries/fairs.ts';

/** An international fair where the network takes companies. */
export interface Fair {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly from: string;
  /** First day after it. */
  readonly until: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
}

/** Fairs that are on or still to come on the day and whose dates are known, the soonest first. */
export function upcomingFairs(house: Pick<House, 'db'>, day: string, limit: number): Promise<Fair[]> {
  return selectFairs(house.db, day, limit);
}
