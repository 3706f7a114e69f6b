import { sql } from 'kysely';

/**
 * Who is hosted where, as SQL row sets: figures count them and lists show them, so that both are the same rows.
 *
 * A row set answers for several days at once. It reads them from the relation `asked (day)` that every query of this
 * folder has in its `with`, and carries `day` as its first column; planned once for all days, it costs far less than
 * the same query run for each.
 */

/** Narrows hosting to one site by its id; null is the whole network. */
export type SiteFilter = string | null;

const atSite = (column: string, site: SiteFilter) =>
  site === null ? sql`` : sql`and ${sql.ref(column)} = ${site}::uuid`;

/** In force on a day. Spelt out rather than `@>`, whose guessed selectivity leads the planner into nested loops. */
export const inForce = (range: string, day: string) => {
  const during = sql.ref(range);
  const on = sql.ref(day);
  return sql`(coalesce(lower(${during}) <= ${on}, true) and coalesce(upper(${during}) > ${on}, true))`;
};

/** Days asked for, each with the moment looked at: itself, or the same day a year before. */
export const sameDay = sql`(select day, day as moment from asked)`;
/** 29 February falls back to the 28th, as in PostgreSQL's own arithmetic. */
export const yearBefore = sql`(select day, (day - interval '1 year')::date as moment from asked)`;
type Moments = typeof sameDay;

/** Sites open: (day, moment, site_id, since, until). */
export function openSites(moments: Moments, site: SiteFilter) {
  return sql`
    select m.day, m.moment, o.site_id, lower(o.during) as since, upper(o.during) as until
    from ${moments} m
    join site_status o on o.status = 'open' and ${inForce('o.during', 'm.moment')} ${atSite('o.site_id', site)}`;
}

/** Places of the open sites: (day, site_id, places, since). An open site whose capacity nobody entered has null places. */
export function placesOf(moments: Moments, site: SiteFilter) {
  return sql`
    select o.day, o.site_id, p.places, lower(p.during) as since
    from (${openSites(moments, site)}) o
    left join site_capacity p on p.site_id = o.site_id and ${inForce('p.during', 'o.moment')}`;
}

/** Residents, a company once however many units it rents: (day, company_id, units, sites, since). */
export function residents(moments: Moments, site: SiteFilter) {
  return sql`
    select o.day, r.company_id, array_agg(r.unit_id) as units, array_agg(distinct u.site_id) as sites,
      min(lower(r.during)) as since
    from (${openSites(moments, site)}) o
    join unit u on u.site_id = o.site_id
    join residency r on r.unit_id = u.id and ${inForce('r.during', 'o.moment')}
    group by o.day, r.company_id`;
}

/** Units to let in open sites, let or not: (day, unit_id, site_id, code, area_m2, company_id, since, counted). */
export function lettableUnits(moments: Moments, site: SiteFilter) {
  return sql`
    select o.day, u.id as unit_id, u.site_id, u.code, u.area_m2, r.company_id, lower(r.during) as since,
      r.company_id is not null as counted
    from (${openSites(moments, site)}) o
    join unit u on u.site_id = o.site_id and ${inForce('u.during', 'o.moment')}
    left join residency r on r.unit_id = u.id and ${inForce('r.during', 'o.moment')}`;
}

/**
 * Companies that left in the year to the day: a residency ended after the same day a year before and on or before the
 * day, and none is in force on the day. A move to another unit, or a return within the year, is not a departure.
 * (day, company_id, left_on, units, sites)
 */
export function leavers(site: SiteFilter) {
  return sql`
    select m.day, r.company_id, max(upper(r.during)) as left_on, array_agg(r.unit_id) as units,
      array_agg(distinct u.site_id) as sites
    from ${yearBefore} m
    join residency r on upper(r.during) > m.moment and upper(r.during) <= m.day
    join unit u on u.id = r.unit_id ${atSite('u.site_id', site)}
    where not exists (
      select from residency still
      join unit on unit.id = still.unit_id ${atSite('unit.site_id', site)}
      where still.company_id = r.company_id and ${inForce('still.during', 'm.day')})
    group by m.day, r.company_id`;
}

/** Residents a year before or on the day, each with what it weighs in the mean: (day, company_id, before, now, weight). */
export function residentsOfYear(site: SiteFilter) {
  return sql`
    select y.day, y.company_id, bool_or(not y.now) as before, bool_or(y.now) as now, count(*) / 2.0 as weight
    from (
      select day, company_id, false as now from (${residents(yearBefore, site)}) b
      union all
      select day, company_id, true from (${residents(sameDay, site)}) n) y
    group by y.day, y.company_id`;
}
