import { sql } from 'kysely';
import { inForce } from './hosting.ts';

/**
 * Since when each company is supported, and since when directly (null: never), with the first day of each kind of
 * support: a service may come from the network or from a partner; hosting and admission to a cohort are always the
 * network's own. Support once given stays given, so this one row set answers for any day. What began before all time
 * has '-infinity'. (company_id, first_on, direct_on, network_on, partner_on, hosted_on, admitted_on)
 */
function support() {
  return sql`
    select c.id as company_id, least(d.network_on, d.partner_on, r.hosted_on, m.admitted_on) as first_on,
      least(d.network_on, r.hosted_on, m.admitted_on) as direct_on,
      d.network_on, d.partner_on, r.hosted_on, m.admitted_on
    from company c
    left join (
      select company_id, min(delivered_on) filter (where provider = 'network') as network_on,
        min(delivered_on) filter (where provider = 'partner') as partner_on
      from service_delivery group by company_id) d on d.company_id = c.id
    left join (
      select company_id, min(coalesce(lower(during), '-infinity')) as hosted_on
      from residency group by company_id) r on r.company_id = c.id
    left join (
      select company_id, min(coalesce(lower(during), '-infinity')) as admitted_on
      from cohort_member group by company_id) m on m.company_id = c.id
    where coalesce(d.company_id, r.company_id, m.company_id) is not null`;
}

/**
 * What the row sets below stand on, for the query's `with`, after `asked`: `support`; `active_supported (day,
 * company_id)`, the companies supported by the day and active on it; `declared`, the declarations of the two years to
 * the day; `declared_export`, for those of the last twelve months by active supported companies, their export lines, or
 * one row without continent and country where there are none.
 */
export function supportTables() {
  return sql`
    support as materialized (${support()}),
    active_supported as materialized (
      select asked.day, s.company_id
      from asked
      join company_state c on c.state = 'active' and ${inForce('c.during', 'asked.day')}
      join support s on s.company_id = c.company_id and s.first_on <= asked.day),
    declared as materialized (
      select asked.day, d.id, d.company_id, d.year, d.declared_on, d.jobs_direct
      from asked
      join declaration d on d.declared_on <= asked.day and d.declared_on > (asked.day - interval '2 years')::date),
    declared_export as materialized (
      select d.day, d.company_id, d.declared_on, x.continent, x.country
      from declared d
      join active_supported a on a.day = d.day and a.company_id = d.company_id
      left join declaration_export x on x.declaration_id = d.id
      where d.declared_on > (d.day - interval '12 months')::date)`;
}

/** Active supported companies with their latest declaration: (day, company_id, year, declared_on, jobs_direct, counted). */
export function jobs() {
  return sql`
    select a.day, a.company_id, d.year, d.declared_on, d.jobs_direct, d.company_id is not null as counted
    from active_supported a
    left join (
      select distinct on (day, company_id) * from declared
      order by day, company_id, declared_on desc, year desc) d on d.day = a.day and d.company_id = a.company_id`;
}

/** Companies that declared in the year to the day: (day, company_id, declared_on, continents, countries, counted). */
export function exporters() {
  return sql`
    select day, company_id, max(declared_on) as declared_on,
      array_agg(distinct continent) filter (where continent is not null) as continents,
      array_agg(distinct country) filter (where country is not null) as countries,
      count(country) > 0 as counted
    from declared_export
    group by day, company_id`;
}

/** The continents among their exports: (day, continent, companies, countries). */
export function continents() {
  return sql`
    select day, continent, count(distinct company_id) as companies, array_agg(distinct country) as countries
    from declared_export
    where continent is not null
    group by day, continent`;
}
