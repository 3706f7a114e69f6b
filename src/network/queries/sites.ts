import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { SiteState } from '../../database/tables.ts';
import type { SiteCohort, SiteSummary, Spell } from '../sites.ts';
import { dayAfter, firstDay, onDay } from './conditions.ts';

type SiteRow = Omit<SiteSummary, 'region'> & { regionCode: string; regionName: SiteSummary['region']['name'] };

function sitesQuery(db: Db, day: string) {
  return db
    .selectFrom('site as s')
    .innerJoin('region as g', 'g.code', 's.region_code')
    .leftJoin('site_status as t', (join) => join.onRef('t.site_id', '=', 's.id').on(onDay('t.during', day)))
    .leftJoin('site_capacity as c', (join) => join.onRef('c.site_id', '=', 's.id').on(onDay('c.during', day)))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('unit as u')
          .leftJoin('residency as r', (join) => join.onRef('r.unit_id', '=', 'u.id').on(onDay('r.during', day)))
          .whereRef('u.site_id', '=', 's.id')
          .where(onDay('u.during', day))
          .select([
            sql<number>`count(*)`.as('units'),
            sql<number>`count(*) filter (where r.id is null)`.as('freeUnits'),
            sql<number>`coalesce(sum(u.area_m2), 0)`.as('area'),
            sql<number>`coalesce(sum(u.area_m2) filter (where r.id is not null), 0)`.as('areaLet'),
            sql<number>`count(distinct r.company_id)`.as('residents'),
          ])
          .as('o'),
      (join) => join.onTrue(),
    )
    .select([
      's.id',
      's.slug',
      's.name',
      's.city',
      's.lat',
      's.lon',
      's.description',
      's.source',
      's.region_code as regionCode',
      'g.name as regionName',
      't.status',
      firstDay('t.during').as('statusSince'),
      sql<number>`coalesce(c.places, 0)`.as('places'),
      sql<number>`o.units`.as('units'),
      sql<number>`o."freeUnits"`.as('freeUnits'),
      sql<number>`o.area`.as('area'),
      sql<number>`o."areaLet"`.as('areaLet'),
      sql<number>`o.residents`.as('residents'),
    ]);
}

function withRegion({ regionCode, regionName, ...site }: SiteRow): SiteSummary {
  return { ...site, region: { code: regionCode, name: regionName } };
}

/** All sites on the day: open ones first, the largest first. */
export async function selectSites(db: Db, day: string): Promise<SiteSummary[]> {
  const rows = await sitesQuery(db, day)
    .orderBy(sql`array_position(array['open', 'works', 'announced', 'closed'], t.status)`)
    .orderBy('places', 'desc')
    .orderBy('s.slug')
    .execute();
  return rows.map(withRegion);
}

export async function selectSite(db: Db, slug: string, day: string): Promise<SiteSummary | undefined> {
  const row = await sitesQuery(db, day).where('s.slug', '=', slug).executeTakeFirst();
  return row && withRegion(row);
}

export async function selectStatusHistory(db: Db, siteId: string): Promise<Spell<SiteState>[]> {
  return db
    .selectFrom('site_status')
    .where('site_id', '=', siteId)
    .select(['status as value', firstDay('during').as('from'), dayAfter('during').as('until')])
    .orderBy('during')
    .execute();
}

export async function selectCapacityHistory(db: Db, siteId: string): Promise<Spell<number>[]> {
  return db
    .selectFrom('site_capacity')
    .where('site_id', '=', siteId)
    .select(['places as value', firstDay('during').as('from'), dayAfter('during').as('until')])
    .orderBy('during')
    .execute();
}

/** Cohorts under way at the site on the day, with the companies still in them. */
export async function selectSiteCohorts(db: Db, siteId: string, day: string): Promise<SiteCohort[]> {
  return db
    .selectFrom('cohort as c')
    .innerJoin('programme as p', 'p.id', 'c.programme_id')
    .where('c.site_id', '=', siteId)
    .where(onDay('c.during', day))
    .select((eb) => [
      'c.id',
      'c.name',
      'p.name as programme',
      'p.phase',
      firstDay('c.during').as('from'),
      dayAfter('c.during').as('until'),
      eb
        .selectFrom('cohort_member as m')
        .whereRef('m.cohort_id', '=', 'c.id')
        .where(onDay('m.during', day))
        .select(sql<number>`count(*)`.as('members'))
        .$asScalar()
        .as('members'),
    ])
    .orderBy('c.during')
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, members: row.members ?? 0 })));
}
