import { sql } from 'kysely';
import type { Db } from '../../src/database/connection.ts';

const queries = {
  sites_operational: `select count(*) from site_status where status = 'open' and during @> $D`,
  places: `
    select sum(c.places) from site_capacity c join site_status s using (site_id)
    where s.status = 'open' and s.during @> $D and c.during @> $D`,
  residents: `
    select count(distinct r.company_id) from residency r join unit u on u.id = r.unit_id
    join site_status s on s.site_id = u.site_id and s.status = 'open' and s.during @> $D
    where r.during @> $D`,
  residents_year_before: `
    select count(distinct company_id) from residency where during @> ($D - interval '1 year')::date`,
  area_lettable: `
    select sum(u.area_m2) from unit u join site_status s on s.site_id = u.site_id and s.status = 'open' and s.during @> $D
    where u.during @> $D`,
  area_let: `
    select sum(u.area_m2) from unit u where u.during @> $D
      and exists (select from residency r where r.unit_id = u.id and r.during @> $D)`,
  departures: `
    select count(distinct company_id) from residency r
    where upper(during) > ($D - interval '1 year')::date and upper(during) <= $D
      and not exists (select from residency o where o.company_id = r.company_id and o.during @> $D)`,
  supported: `
    select count(*) from company c where
      exists (select from service_delivery d where d.company_id = c.id and d.delivered_on <= $D)
      or exists (select from residency r where r.company_id = c.id and lower(r.during) <= $D)
      or exists (select from cohort_member m where m.company_id = c.id and lower(m.during) <= $D)`,
  supported_directly: `
    select count(*) from company c where
      exists (select from service_delivery d where d.company_id = c.id and d.delivered_on <= $D and d.provider = 'network')
      or exists (select from residency r where r.company_id = c.id and lower(r.during) <= $D)
      or exists (select from cohort_member m where m.company_id = c.id and lower(m.during) <= $D)`,
  jobs_direct: `
    select sum(l.jobs_direct) from (
      select distinct on (d.company_id) d.company_id, d.jobs_direct from declaration d
      where d.declared_on <= $D and d.declared_on > ($D - interval '2 years')::date
      order by d.company_id, d.declared_on desc) l
    join company_state s on s.company_id = l.company_id and s.state = 'active' and s.during @> $D`,
  multiplier: `select value from jobs_multiplier where during @> $D`,
  admissions: `
    select count(*) from cohort_member m join cohort c on c.id = m.cohort_id join programme p on p.id = c.programme_id
    where p.phase = 'incubation' and lower(m.during) <= ($D - interval '24 months')::date
      and lower(m.during) > ($D - interval '84 months')::date`,
  successes: `
    select count(*) from cohort_member m join cohort c on c.id = m.cohort_id join programme p on p.id = c.programme_id
    where p.phase = 'incubation' and lower(m.during) <= ($D - interval '24 months')::date
      and lower(m.during) > ($D - interval '84 months')::date
      and m.outcome is distinct from 'dropped'
      and exists (select from company_state s where s.company_id = m.company_id and s.state in ('active', 'acquired')
        and s.during @> (lower(m.during) + interval '24 months')::date)`,
  invitations: `select count(*) from survey_invitation where survey_id = $SURVEY`,
  answers: `select count(*) from survey_answer where survey_id = $SURVEY`,
  satisfied: `select count(*) from survey_answer where survey_id = $SURVEY and score >= 4`,
  declaring: `
    select count(distinct d.company_id) from declaration d
    join company_state s on s.company_id = d.company_id and s.state = 'active' and s.during @> $D
    where d.declared_on <= $D and d.declared_on > ($D - interval '12 months')::date`,
  exporting: `
    select count(distinct d.company_id) from declaration d join declaration_export e on e.declaration_id = d.id
    join company_state s on s.company_id = d.company_id and s.state = 'active' and s.during @> $D
    where d.declared_on <= $D and d.declared_on > ($D - interval '12 months')::date`,
  continents: `
    select count(distinct e.continent) from declaration d join declaration_export e on e.declaration_id = d.id
    join company_state s on s.company_id = d.company_id and s.state = 'active' and s.during @> $D
    where d.declared_on <= $D and d.declared_on > ($D - interval '12 months')::date`,
  accelerated: `
    select count(*) from cohort_member m join cohort c on c.id = m.cohort_id join programme p on p.id = c.programme_id
    where p.phase = 'acceleration' and upper(m.during) <= ($D - interval '5 years')::date`,
  survivors: `
    select count(*) from cohort_member m join cohort c on c.id = m.cohort_id join programme p on p.id = c.programme_id
    where p.phase = 'acceleration' and upper(m.during) <= ($D - interval '5 years')::date
      and exists (select from company_state s where s.company_id = m.company_id and s.state in ('active', 'acquired')
        and s.during @> (upper(m.during) + interval '5 years')::date)`,
  lost_from_sight: `
    select count(*) from cohort_member m join cohort c on c.id = m.cohort_id join programme p on p.id = c.programme_id
    where p.phase = 'acceleration' and upper(m.during) <= ($D - interval '5 years')::date
      and exists (select from company_state s where s.company_id = m.company_id and s.state = 'unknown'
        and s.during @> (upper(m.during) + interval '5 years')::date)`,
};
export type Counted = Record<keyof typeof queries, number>;

const lastSurvey = `(select id from survey where upper(during) <= $D order by upper(during) desc limit 1)`;

/**
 * The counts behind the key figures on a day, by queries written for the tests from the definitions alone, apart from
 * those of the product.
 */
export async function countFigures(db: Db, day: string): Promise<Counted> {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`not a day: ${day}`);
  const counts: [string, number][] = [];
  for (const [name, query] of Object.entries(queries)) {
    const text = `select (${query})::float as value`
      .replaceAll('$SURVEY', lastSurvey)
      .replaceAll('$D', `date '${day}'`);
    const { rows } = await sql<{ value: number }>`${sql.raw(text)}`.execute(db);
    counts.push([name, rows[0]?.value ?? 0]);
  }
  return Object.fromEntries(counts) as Counted;
}
