import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { FreeUnit, Movement, Resident } from '../residencies.ts';
import { atSites, onDay } from './conditions.ts';

export async function selectFreeUnits(db: Db, siteIds: readonly string[] | null, day: string): Promise<FreeUnit[]> {
  return db
    .selectFrom('unit as u')
    .innerJoin('site as s', 's.id', 'u.site_id')
    .innerJoin('site_status as t', (join) =>
      join.onRef('t.site_id', '=', 's.id').on(onDay('t.during', day)).on('t.status', '=', 'open'),
    )
    .leftJoin('residency as r', (join) => join.onRef('r.unit_id', '=', 'u.id').on(onDay('r.during', day)))
    .where(onDay('u.during', day))
    .where('r.id', 'is', null)
    .where(atSites('s.id', siteIds))
    .select((eb) => [
      'u.id',
      'u.code',
      'u.floor',
      'u.area_m2 as area',
      's.slug as siteSlug',
      's.name as siteName',
      eb
        .selectFrom('residency as p')
        .whereRef('p.unit_id', '=', 'u.id')
        .where(sql<boolean>`upper(p.during) <= ${day}::date`)
        .select(sql<string | null>`max(upper(p.during))`.as('freeSince'))
        .$asScalar()
        .as('freeSince'),
      eb
        .selectFrom('residency as n')
        .whereRef('n.unit_id', '=', 'u.id')
        .where(sql<boolean>`lower(n.during) > ${day}::date`)
        .select(sql<string | null>`min(lower(n.during))`.as('letFrom'))
        .$asScalar()
        .as('letFrom'),
    ])
    .orderBy('s.slug')
    .orderBy('u.code')
    .execute();
}

/**
 * Companies that came into or left a site in the period (first day included, last day excluded). A renewed agreement
 * and a change of unit are neither: another residency of the company at the site touches or overlaps it.
 */
export async function selectMovements(
  db: Db,
  siteIds: readonly string[] | null,
  period: { from: string; until: string },
): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    with stay as (
      select r.company_id, u.site_id, unnest(range_agg(r.during)) as during
      from residency r join unit u on u.id = r.unit_id
      where ${atSites('u.site_id', siteIds)}
      group by r.company_id, u.site_id
    )
    select m.kind, m.day as "on", c.slug as "companySlug", c.name as "companyName", c.name_ar as "companyNameAr",
      s.slug as "siteSlug", s.name as "siteName"
    from stay
    cross join lateral (values ('entry', lower(stay.during)), ('exit', upper(stay.during))) as m (kind, day)
    join company c on c.id = stay.company_id
    join site s on s.id = stay.site_id
    where m.day >= ${period.from}::date and m.day < ${period.until}::date
    order by m.day, c.name`.execute(db);
  return rows;
}

/** Companies that reside at a site on the day, a page at a time. */
export async function selectResidents(
  db: Db,
  siteId: string,
  day: string,
  page: { offset: number; limit: number },
): Promise<{ rows: Resident[]; total: number }> {
  const rows = await db
    .selectFrom('residency as r')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .innerJoin('company as c', 'c.id', 'r.company_id')
    .innerJoin('sector as k', 'k.id', 'c.sector_id')
    .leftJoin('phase_spell as f', (join) => join.onRef('f.company_id', '=', 'c.id').on(onDay('f.during', day)))
    .where('u.site_id', '=', siteId)
    .where(onDay('r.during', day))
    .groupBy(['c.id', 'k.id', 'f.phase'])
    .select([
      'c.slug',
      'c.name',
      'c.name_ar as nameAr',
      'k.name as sector',
      'f.phase',
      sql<string[]>`array_agg(u.code order by u.code)`.as('units'),
      sql<number>`sum(u.area_m2)`.as('area'),
      sql<string | null>`min(lower(r.during))`.as('since'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .orderBy(sql`c.name collate "und-x-icu"`)
    .orderBy('c.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Residents of the sites without a declaration made since the day given, by name. */
export async function selectResidentsWithoutDeclaration(
  db: Db,
  siteIds: readonly string[] | null,
  day: string,
  since: string,
): Promise<{ slug: string; name: string; nameAr: string | null }[]> {
  return residentCompanies(db, siteIds, day)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('declaration as d')
            .whereRef('d.company_id', '=', 'c.id')
            .where('d.declared_on', '>=', since)
            .where('d.declared_on', '<=', day)
            .select('d.id'),
        ),
      ),
    )
    .execute();
}

/** Residents of the sites for whom no coach answers on the day, by name. */
export async function selectResidentsWithoutCoach(
  db: Db,
  siteIds: readonly string[] | null,
  day: string,
): Promise<{ slug: string; name: string; nameAr: string | null }[]> {
  return residentCompanies(db, siteIds, day)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('coach_assignment as a')
            .whereRef('a.company_id', '=', 'c.id')
            .where(onDay('a.during', day))
            .select('a.id'),
        ),
      ),
    )
    .execute();
}

function residentCompanies(db: Db, siteIds: readonly string[] | null, day: string) {
  return db
    .selectFrom('company as c')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('residency as r')
          .innerJoin('unit as u', 'u.id', 'r.unit_id')
          .whereRef('r.company_id', '=', 'c.id')
          .where(onDay('r.during', day))
          .where(atSites('u.site_id', siteIds))
          .select('r.id'),
      ),
    )
    .select(['c.slug', 'c.name', 'c.name_ar as nameAr'])
    .orderBy(sql`c.name collate "und-x-icu"`);
}

/** Companies whose first residency began most recently, and where. */
export async function selectNewcomers(db: Db, day: string, limit: number) {
  return db
    .selectFrom('residency as r')
    .innerJoin('company as c', 'c.id', 'r.company_id')
    .innerJoin('sector as k', 'k.id', 'c.sector_id')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .innerJoin('site as s', 's.id', 'u.site_id')
    .where(sql<boolean>`lower(r.during) <= ${day}::date`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('residency as e')
            .whereRef('e.company_id', '=', 'r.company_id')
            .where(sql<boolean>`(lower(e.during), e.id) < (lower(r.during), r.id)`)
            .select('e.id'),
        ),
      ),
    )
    .select([
      'c.slug',
      'c.name',
      'c.name_ar as nameAr',
      'c.description',
      'k.name as sector',
      's.city',
      sql<string>`lower(r.during)`.as('since'),
    ])
    .orderBy(sql`lower(r.during)`, 'desc')
    .orderBy('c.name')
    .limit(limit)
    .execute();
}
