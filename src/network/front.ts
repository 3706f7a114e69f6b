import type { House } from '../house.ts';
import { type Fair, upcomingFairs } from './fairs.ts';
import { type Newcomer, newcomers } from './residencies.ts';
import { listSites, type SiteSummary } from './sites.ts';

const newcomersShown = 6;
const fairsShown = 4;

/** What the public home page tells of the network. */
export interface Front {
  /** Sites known on the day, in the order of `listSites`. */
  readonly sites: readonly SiteSummary[];
  readonly newcomers: readonly Newcomer[];
  readonly fairs: readonly Fair[];
}

/** The network at a glance on the day. */
export async function frontOn(house: Pick<House, 'db'>, day: string): Promise<Front> {
  const [sites, companies, fairs] = await Promise.all([
    listSites(house, day),
    newcomers(house, day, newcomersShown),
    upcomingFairs(house, day, fairsShown),
  ]);
  return { sites: sites.filter(({ status }) => status !== null), newcomers: companies, fairs };
}
