import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tables } from '../../database/tables.ts';
import type { CompanyCard, CompanyFilters, CompanySort, CompanySummary } from '../companies.ts';
import { onDay } from './conditions.ts';

type Companies = ExpressionBuilder<Tables & { c: Tables['company'] }, 'c'>;

/** Escapes what LIKE would read as a wildcard. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

function matches(eb: Companies, filters: CompanyFilters, day: string) {
  const conditions = [];
  if (filters.text) {
    // The words as written anywhere on the card, or a name that sounds like them (one slip of the finger).
    conditions.push(
      sql<boolean>`(c.search_text like '%' || folded(${literally(filters.text)}) || '%'
        or folded(${filters.text}) <% c.search_name)`,
    );
  }
  if (filters.sector) conditions.push(eb('c.sector_id', '=', filters.sector));
  if (filters.region) conditions.push(eb('c.region_code', '=', filters.region));
  if (filters.phase) {
    conditions.push(
      eb.exists(
        eb
          .selectFrom('phase_spell as f')
          .whereRef('f.company_id', '=', 'c.id')
          .where('f.phase', '=', filters.phase)
          .where(onDay('f.during', day))
          .select('f.id'),
      ),
    );
  }
  if (filters.state) {
    const known = eb
      .selectFrom('company_state as t')
      .whereRef('t.company_id', '=', 'c.id')
      .where(onDay('t.during', day))
      .select('t.id');
    conditions.push(
      filters.state === 'at-work'
        ? eb.not(eb.exists(known.where('t.state', '!=', 'active')))
        : eb.exists(known.where('t.state', '=', filters.state)),
    );
  }
  if (filters.site) {
    conditions.push(
      eb.exists(
        eb
          .selectFrom('residency as r')
          .innerJoin('unit as u', 'u.id', 'r.unit_id')
          .innerJoin('site as s', 's.id', 'u.site_id')
          .whereRef('r.company_id', '=', 'c.id')
          .where('s.slug', '=', filters.site)
          .where(onDay('r.during', day))
          .select('r.id'),
      ),
    );
  }
  return eb.and(conditions);
}

const firstResidency = sql`(select min(lower(r.during)) from residency r where r.company_id = c.id)`;

function order(sort: CompanySort, text: string | undefined) {
  if (sort === 'founded') return sql`c.founded_on desc nulls last, c.id`;
  if (sort === 'arrived') return sql`${firstResidency} desc nulls last, c.id`;
  if (sort === 'relevance' && text) {
    // As typed before what only sounds like it: similarity knows no letters beyond ASCII where the database's own
    // locale is C.
    return sql`(c.search_name like '%' || folded(${literally(text)}) || '%') desc,
      word_similarity(folded(${text}), c.search_name) desc, c.name collate "und-x-icu", c.id`;
  }
  return sql`c.name collate "und-x-icu", c.id`;
}

/**
 * One page of companies, and how many there are in all. The page is found first on the narrow table; what the rows
 * show is gathered for these rows only.
 */
export async function selectCompanies(
  db: Db,
  filters: CompanyFilters,
  sort: CompanySort,
  page: { offset: number; limit: number },
  day: string,
): Promise<{ rows: CompanySummary[]; total: number }> {
  const found = db
    .selectFrom('company as c')
    .where((eb) => matches(eb as unknown as Companies, filters, day))
    .select(['c.id', sql<number>`row_number() over (order by ${order(sort, filters.text)})`.as('position')])
    .orderBy(order(sort, filters.text))
    .offset(page.offset)
    .limit(page.limit);
  const [rows, count] = await Promise.all([
    db
      .with('found', () => found)
      .selectFrom('found')
      .innerJoin('company as c', 'c.id', 'found.id')
      .innerJoin('sector as k', 'k.id', 'c.sector_id')
      .leftJoin('region as g', 'g.code', 'c.region_code')
      .leftJoin('phase_spell as f', (join) => join.onRef('f.company_id', '=', 'c.id').on(onDay('f.during', day)))
      .leftJoin('company_state as t', (join) => join.onRef('t.company_id', '=', 'c.id').on(onDay('t.during', day)))
      .select([
        'c.id',
        'c.slug',
        'c.name',
        'c.name_ar as nameAr',
        'c.city',
        'c.founded_on as foundedOn',
        'c.description',
        'f.phase',
        't.state',
        sql<CompanySummary['sector']>`jsonb_build_object('id', k.id, 'name', k.name)`.as('sector'),
        sql<CompanySummary['region']>`case when g.code is not null
          then jsonb_build_object('code', g.code, 'name', g.name) end`.as('region'),
        sitesOf(day).as('sites'),
      ])
      .orderBy('found.position')
      .execute(),
    db
      .selectFrom('company as c')
      .where((eb) => matches(eb as unknown as Companies, filters, day))
      .select(sql<number>`count(*)`.as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  return { rows, total: count.total };
}

/** Sites where the company has a residency in force, as a JSON array. */
function sitesOf(day: string) {
  return sql<CompanySummary['sites']>`coalesce((
    select jsonb_agg(distinct jsonb_build_object('slug', s.slug, 'name', s.name))
    from residency r join unit u on u.id = r.unit_id join site s on s.id = u.site_id
    where r.company_id = c.id and r.during @> ${day}::date), '[]')`;
}

/**
 * Ids of the sites where the company resides or is accompanied on the day: a residency or a cohort in force, or a
 * service received there within the two years before.
 */
function placesOf(day: string) {
  return sql<string[]>`array(
    select u.site_id from residency r join unit u on u.id = r.unit_id
      where r.company_id = c.id and r.during @> ${day}::date
    union select h.site_id from cohort_member m join cohort h on h.id = m.cohort_id
      where m.company_id = c.id and m.during @> ${day}::date
    union select d.site_id from service_delivery d
      where d.company_id = c.id and d.site_id is not null
        and d.delivered_on > ${day}::date - interval '2 years' and d.delivered_on <= ${day}::date)`;
}

/** The card of one company, found by slug or by id. */
export async function selectCompany(
  db: Db,
  by: { slug: string } | { id: string },
  day: string,
): Promise<CompanyCard | undefined> {
  return db
    .selectFrom('company as c')
    .innerJoin('sector as k', 'k.id', 'c.sector_id')
    .leftJoin('region as g', 'g.code', 'c.region_code')
    .leftJoin('phase_spell as f', (join) => join.onRef('f.company_id', '=', 'c.id').on(onDay('f.during', day)))
    .leftJoin('company_state as t', (join) => join.onRef('t.company_id', '=', 'c.id').on(onDay('t.during', day)))
    .leftJoin('coach_assignment as a', (join) => join.onRef('a.company_id', '=', 'c.id').on(onDay('a.during', day)))
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .$if('slug' in by, (query) => query.where('c.slug', '=', (by as { slug: string }).slug))
    .$if('id' in by, (query) => query.where('c.id', '=', (by as { id: string }).id))
    .select([
      'c.id',
      'c.slug',
      'c.name',
      'c.name_ar as nameAr',
      'c.legal_form as legalForm',
      'c.ice',
      'c.city',
      'c.founded_on as foundedOn',
      'c.website',
      'c.email',
      'c.phone',
      'c.description',
      'f.phase',
      't.state',
      sql<CompanyCard['sector']>`jsonb_build_object('id', k.id, 'name', k.name)`.as('sector'),
      sql<CompanyCard['region']>`case when g.code is not null
        then jsonb_build_object('code', g.code, 'name', g.name) end`.as('region'),
      sql<CompanyCard['coach']>`case when p.id is not null
        then jsonb_build_object('id', p.id, 'name', p.name) end`.as('coach'),
      sitesOf(day).as('sites'),
      placesOf(day).as('siteIds'),
    ])
    .executeTakeFirst();
}
