import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { CompanyHistory, TeamMember } from '../history.ts';
import { onDay } from './conditions.ts';

/** All that lasted or happened for one company, in one question. Bounds are ISO days, `until` excluded. */
export async function selectHistory(db: Db, companyId: string, day: string): Promise<CompanyHistory> {
  const { rows } = await sql<CompanyHistory>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('value', phase, 'from', lower(during), 'until', upper(during))
          order by during)
        from phase_spell where company_id = ${companyId}), '[]') as phases,
      coalesce((select jsonb_agg(jsonb_build_object('value', state, 'from', lower(during), 'until', upper(during))
          order by during)
        from company_state where company_id = ${companyId}), '[]') as states,
      coalesce((select jsonb_agg(jsonb_build_object('site', s.name, 'siteSlug', s.slug, 'from', lower(t.during),
          'until', upper(t.during)) order by t.during)
        from (select u.site_id, unnest(range_agg(r.during)) as during
          from residency r join unit u on u.id = r.unit_id
          where r.company_id = ${companyId} group by u.site_id) t
        join site s on s.id = t.site_id), '[]') as stays,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'programme', p.name, 'phase', p.phase, 'cohort', h.name,
          'site', s.name, 'siteSlug', s.slug, 'from', lower(m.during), 'until', upper(m.during), 'outcome', m.outcome)
          order by m.during)
        from cohort_member m join cohort h on h.id = m.cohort_id join programme p on p.id = h.programme_id
        join site s on s.id = h.site_id where m.company_id = ${companyId}), '[]') as cohorts,
      coalesce((select jsonb_agg(jsonb_build_object('service', service, 'count', n, 'last', last) order by n desc, service)
        from (select service, count(*) as n, max(delivered_on) as last from service_delivery
          where company_id = ${companyId} and delivered_on <= ${day}::date group by service) d), '[]') as services`.execute(
    db,
  );
  return rows[0] as CompanyHistory;
}

export async function selectTeam(db: Db, companyId: string, day: string): Promise<TeamMember[]> {
  return db
    .selectFrom('company_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.company_id', '=', companyId)
    .where(onDay('m.during', day))
    .select(['p.id', 'p.name', 'p.name_ar as nameAr', 'm.role'])
    .orderBy(sql`array_position(array['founder', 'manager', 'employee'], m.role)`)
    .orderBy('p.name')
    .execute();
}
