import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import { asked, countOf, inOrder, sumsOf } from './asked.ts';
import {
  leavers,
  lettableUnits,
  openSites,
  placesOf,
  residents,
  type SiteFilter,
  sameDay,
  yearBefore,
} from './hosting.ts';

/** What is counted of hosting on a day. */
export interface HostingMeasure {
  on: string;
  sites_operational: number;
  places: number;
  residents: number;
  residents_year_before: number;
  left_in_year: number;
  let_m2: number;
  lettable_m2: number;
}

/** Counts hosting on each of the days, in their order; of one site where `site` is its id. */
export async function measureHosting(db: Db, days: readonly string[], site: SiteFilter): Promise<HostingMeasure[]> {
  const area = sql`sum(area_m2) as lettable_m2, sum(area_m2) filter (where counted) as let_m2`;
  const { rows } = await sql<HostingMeasure>`
    with ${asked(days)}
    select day as on, coalesce(sites_operational, 0) as sites_operational, coalesce(places, 0) as places,
      coalesce(residents, 0) as residents, coalesce(residents_year_before, 0) as residents_year_before,
      coalesce(left_in_year, 0) as left_in_year, coalesce(let_m2, 0) as let_m2, coalesce(lettable_m2, 0) as lettable_m2
    from asked
    left join ${countOf('sites_operational', openSites(sameDay, site))} s using (day)
    left join ${sumsOf(sql`sum(places) as places`, placesOf(sameDay, site))} p using (day)
    left join ${countOf('residents', residents(sameDay, site))} r using (day)
    left join ${countOf('residents_year_before', residents(yearBefore, site))} b using (day)
    left join ${countOf('left_in_year', leavers(site))} l using (day)
    left join ${sumsOf(area, lettableUnits(sameDay, site))} a using (day)`.execute(db);
  return inOrder(days, rows);
}
