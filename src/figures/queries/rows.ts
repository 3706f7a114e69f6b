import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Locale } from '../../texts/translated.ts';
import type { RowColumn, RowKind } from '../row-kinds.ts';
import { asked } from './asked.ts';
import { continents, exporters, jobs, supportTables } from './companies.ts';
import { leavers, lettableUnits, openSites, placesOf, residents, residentsOfYear, sameDay } from './hosting.ts';
import { admissions, answers, survivors } from './results.ts';

type Sql = RawBuilder<unknown>;
export type Cell = string | number | boolean | readonly string[] | null;
/** A row as its kind's columns name them, with `row_id` and, where it names one, `company_slug` or `site_slug`. */
export type Row = Readonly<Record<string, Cell>> & { readonly row_id: string; readonly counted: boolean };

export interface RowsAsked {
  readonly kind: RowKind;
  readonly day: string;
  readonly locale: Locale;
  readonly which: 'all' | 'counted' | 'not_counted';
  readonly sort: RowColumn;
  readonly descending: boolean;
  /** Null reads them all. */
  readonly limit: number | null;
  readonly offset: number;
}

/** Reads rows behind a figure, sorted, with the number of all that there are. */
export async function readRows(db: Db, wanted: RowsAsked): Promise<{ rows: Row[]; total: number }> {
  const { kind, day, locale, which, sort, descending, limit, offset } = wanted;
  const filter = which === 'all' ? sql`true` : which === 'counted' ? sql`counted` : sql`not counted`;
  const tables = sql`with ${asked([day])}, ${supportTables()}`;
  const from = sql`(${named[kind](namesIn(locale))}) x where ${filter}`;
  const { rows } = await sql<Row & { total: number }>`
    ${tables} select x.*, count(*) over () as total from ${from}
    order by ${orderOf(sort, descending)}, row_id
    ${limit === null ? sql`` : sql`limit ${limit} offset ${offset}`}`.execute(db);
  if (rows.length > 0 || offset === 0) {
    return { rows: rows.map(({ total: _, ...row }) => row as unknown as Row), total: rows[0]?.total ?? 0 };
  }
  // Beyond the last row there is none to carry the total.
  const counted = await sql<{ total: number }>`${tables} select count(*) as total from ${from}`.execute(db);
  return { rows: [], total: counted.rows[0]?.total ?? 0 };
}

/** Names sort as people read them, in any script; what is unknown comes last either way. */
function orderOf(column: RowColumn, descending: boolean): Sql {
  const words = ['text', 'city', 'company', 'site'].includes(column.type);
  const order = words ? sql`${sql.ref(column.key)} collate "und-x-icu"` : sql.ref(column.key);
  return sql`${order} ${descending ? sql`desc` : sql`asc`} nulls last`;
}

const fallbacks: Record<Locale, readonly Locale[]> = {
  fr: ['fr', 'en', 'ar'],
  ar: ['ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar'],
};

interface Names {
  /** A translated column in the reader's language, else in the next best. */
  text(column: string): Sql;
  /** Columns that name the company of the alias `c`. */
  readonly company: Sql;
  /** Codes of units and names of sites from arrays of ids. */
  units(ids: string): Sql;
  sites(ids: string): Sql;
}

function namesIn(locale: Locale): Names {
  const text = (column: string) =>
    sql`coalesce(${sql.join(fallbacks[locale].map((language) => sql`nullif(${sql.ref(column)} ->> ${sql.lit(language)}, '')`))}, '')`;
  const name = locale === 'ar' ? sql`coalesce(nullif(c.name_ar, ''), c.name)` : sql`c.name`;
  return {
    text,
    company: sql`${name} as company, c.slug as company_slug`,
    units: (ids) => sql`(select string_agg(distinct code, ', ') from unit where id = any(${sql.ref(ids)})) as units`,
    sites: (ids) =>
      sql`(select string_agg(distinct ${text('s.name')}, ', ') from site s where s.id = any(${sql.ref(ids)})) as sites`,
  };
}

const openEnded = (column: string) => sql`nullif(${sql.ref(column)}, '-infinity')`;

/** Each kind of row with its names; every one has row_id and counted. */
const named: Record<RowKind, (names: Names) => Sql> = {
  site: ({ text }) => sql`
    select o.site_id as row_id, true as counted, ${text('s.name')} as site, s.slug as site_slug,
      ${text('s.city')} as city, o.since
    from (${openSites(sameDay, null)}) o join site s on s.id = o.site_id`,

  places: ({ text }) => sql`
    select p.site_id as row_id, true as counted, ${text('s.name')} as site, s.slug as site_slug, p.places, p.since
    from (${placesOf(sameDay, null)}) p join site s on s.id = p.site_id`,

  resident: ({ company, units, sites }) => sql`
    select r.company_id as row_id, true as counted, ${company}, ${units('r.units')}, ${sites('r.sites')}, r.since
    from (${residents(sameDay, null)}) r join company c on c.id = r.company_id`,

  unit: ({ text, company }) => sql`
    select u.unit_id as row_id, u.counted, u.code as unit, ${text('s.name')} as site, s.slug as site_slug, u.area_m2,
      ${company}, u.since
    from (${lettableUnits(sameDay, null)}) u
    join site s on s.id = u.site_id
    left join company c on c.id = u.company_id`,

  leaver: ({ company, units, sites }) => sql`
    select l.company_id as row_id, true as counted, ${company}, ${units('l.units')}, ${sites('l.sites')}, l.left_on
    from (${leavers(null)}) l join company c on c.id = l.company_id`,

  resident_of_year: ({ company }) => sql`
    select y.company_id as row_id, true as counted, ${company}, y.before, y.now, y.weight
    from (${residentsOfYear(null)}) y join company c on c.id = y.company_id`,

  supported: ({ company }) => sql`
    select s.company_id as row_id, coalesce(s.direct_on <= asked.day, false) as counted, ${company},
      ${openEnded('s.first_on')} as first_on,
      case s.first_on when s.admitted_on then 'cohort' when s.hosted_on then 'residency'
        when s.network_on then 'network_service' else 'partner_service' end as first_how,
      case when s.direct_on <= asked.day then ${openEnded('s.direct_on')} end as direct_on
    from asked
    join support s on s.first_on <= asked.day
    join company c on c.id = s.company_id`,

  jobs: ({ company }) => sql`
    select j.company_id as row_id, j.counted, ${company}, j.jobs_direct, j.year, j.declared_on
    from (${jobs()}) j join company c on c.id = j.company_id`,

  admission: ({ text, company }) => sql`
    select a.member_id as row_id, a.counted, ${company}, ${text('p.name')} || ' · ' || h.name as cohort,
      a.admitted_on, a.dropped, a.horizon_on, a.state
    from (${admissions()}) a
    join company c on c.id = a.company_id
    join cohort h on h.id = a.cohort_id
    join programme p on p.id = h.programme_id`,

  answer: ({ company }) => sql`
    select a.company_id as row_id, a.counted, ${company}, a.score, a.answered_on
    from (${answers()}) a join company c on c.id = a.company_id`,

  exporter: ({ company }) => sql`
    select e.company_id as row_id, e.counted, ${company}, e.declared_on, e.continents, e.countries
    from (${exporters()}) e join company c on c.id = e.company_id`,

  continent: () => sql`
    select k.continent as row_id, true as counted, k.continent, k.companies, k.countries from (${continents()}) k`,

  survivor: ({ text, company }) => sql`
    select s.member_id as row_id, s.counted, ${company}, ${text('p.name')} || ' · ' || h.name as cohort,
      s.left_on, s.horizon_on, s.state
    from (${survivors()}) s
    join company c on c.id = s.company_id
    join cohort h on h.id = s.cohort_id
    join programme p on p.id = h.programme_id`,
};
