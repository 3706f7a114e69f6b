import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { CoachCohort, Followed } from '../portfolio.ts';
import { onDay } from './conditions.ts';

/** Companies for which the person answers as coach on the day, those not seen for longest first. */
export async function selectPortfolio(db: Db, personId: string, day: string): Promise<Followed[]> {
  return db
    .selectFrom('coach_assignment as a')
    .innerJoin('company as c', 'c.id', 'a.company_id')
    .leftJoin('phase_spell as f', (join) => join.onRef('f.company_id', '=', 'c.id').on(onDay('f.during', day)))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('service_delivery as d')
          .whereRef('d.company_id', '=', 'c.id')
          .where('d.delivered_on', '<=', day)
          .where(({ or, eb: is }) => or([is('d.service', '=', 'coaching'), is('d.person_id', '=', personId)]))
          .select(sql<string | null>`max(d.delivered_on)`.as('seen'))
          .as('l'),
      (join) => join.onTrue(),
    )
    .where('a.person_id', '=', personId)
    .where(onDay('a.during', day))
    .select([
      'c.id',
      'c.slug',
      'c.name',
      'c.name_ar as nameAr',
      'f.phase',
      'l.seen as lastSeen',
      sql<Followed['sites']>`coalesce((
        select jsonb_agg(distinct s.city)
        from residency r join unit u on u.id = r.unit_id join site s on s.id = u.site_id
        where r.company_id = c.id and r.during @> ${day}::date), '[]')`.as('sites'),
    ])
    .orderBy(sql`l.seen asc nulls first`)
    .orderBy('c.name')
    .execute();
}

/** Sessions that the person held from `from` to `day`, both included. */
export async function countSessions(
  db: Db,
  personId: string,
  from: string,
  day: string,
): Promise<{ sessions: number; hours: number; companies: number }> {
  return db
    .selectFrom('service_delivery')
    .where('person_id', '=', personId)
    .where('delivered_on', '>=', from)
    .where('delivered_on', '<=', day)
    .select([
      sql<number>`count(*)`.as('sessions'),
      sql<number>`coalesce(sum(hours), 0)`.as('hours'),
      sql<number>`count(distinct company_id)`.as('companies'),
    ])
    .executeTakeFirstOrThrow();
}

/** Cohorts under way in which companies of the person's portfolio take part. */
export async function selectCoachCohorts(db: Db, personId: string, day: string): Promise<CoachCohort[]> {
  const { rows } = await sql<CoachCohort>`
    select h.id, h.name, p.name as programme, s.city, s.slug as "siteSlug", upper(h.during) as until,
      jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name, 'nameAr', c.name_ar) order by c.name) as companies
    from coach_assignment a
    join cohort_member m on m.company_id = a.company_id and m.during @> ${day}::date
    join cohort h on h.id = m.cohort_id and h.during @> ${day}::date
    join programme p on p.id = h.programme_id
    join site s on s.id = h.site_id
    join company c on c.id = a.company_id
    where a.person_id = ${personId} and a.during @> ${day}::date
    group by h.id, p.id, s.id
    order by upper(h.during), h.name`.execute(db);
  return rows;
}
