import { type Selectable, sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tables } from '../../database/tables.ts';
import type { Tx } from '../../journal/command.ts';
import type { Translated } from '../../texts/translated.ts';
import type { MemberRole } from '../fields/words.ts';
import type { KnownCompany } from '../planning/companies.ts';
import type { KnownMembership, KnownPerson } from '../planning/people.ts';
import type { KnownResidency, KnownUnit } from '../planning/residencies.ts';
import type { KnownSite } from '../planning/sites.ts';
import type { Spell } from '../planning/spells.ts';

type SpellTables = 'site_status' | 'site_capacity' | 'company_state' | 'phase_spell';

/** All spells of a table, by the id of what they are about, in the order of time. */
async function selectSpells<T extends SpellTables, V extends keyof Selectable<Tables[T]> & string>(
  db: Db | Tx,
  table: T,
  owner: string,
  value: V,
): Promise<Map<string, Spell<Selectable<Tables[T]>[V]>[]>> {
  type Row = Spell<Selectable<Tables[T]>[V]> & { owner: string };
  const { rows } = await sql<Row>`
    select id, ${sql.ref(owner)} as owner, ${sql.ref(value)} as value, lower(during) as from, upper(during) as until
    from ${sql.table(table)} order by during`.execute(db);
  const spells = new Map<string, Spell<Selectable<Tables[T]>[V]>[]>();
  for (const { owner: id, ...spell } of rows) {
    const list = spells.get(id);
    if (list) list.push(spell);
    else spells.set(id, [spell]);
  }
  return spells;
}

/** All companies as stored, by name. */
export async function selectKnownCompanies(db: Db | Tx): Promise<KnownCompany[]> {
  const companies = await db
    .selectFrom('company')
    .select([
      'id',
      'slug',
      'ice',
      'name',
      'name_ar',
      'legal_form',
      'sector_id',
      'city',
      'region_code',
      'founded_on',
      'website',
      'email',
      'phone',
      'description',
    ])
    .orderBy(sql`name collate "und-x-icu"`)
    .orderBy('slug')
    .execute();
  const phases = await selectSpells(db, 'phase_spell', 'company_id', 'phase');
  const states = await selectSpells(db, 'company_state', 'company_id', 'state');
  return companies.map(({ id, slug, sector_id, region_code, description, ...values }) => ({
    id,
    values: {
      ...values,
      code: slug,
      sector: sector_id,
      region: region_code,
      description_fr: description.fr ?? null,
      description_ar: description.ar ?? null,
      description_en: description.en ?? null,
    },
    phases: phases.get(id) ?? [],
    states: states.get(id) ?? [],
  }));
}

/** All sites as stored, by their codes. */
export async function selectKnownSites(db: Db | Tx): Promise<KnownSite[]> {
  const sites = await db
    .selectFrom('site')
    .select(['id', 'slug', 'name', 'city', 'region_code', 'lat', 'lon', 'description', 'source'])
    .orderBy('slug')
    .execute();
  const statuses = await selectSpells(db, 'site_status', 'site_id', 'status');
  const capacities = await selectSpells(db, 'site_capacity', 'site_id', 'places');
  return sites.map(({ id, slug, name, city, description, region_code, lat, lon, source }) => ({
    id,
    values: {
      code: slug,
      name_fr: name.fr ?? null,
      name_ar: name.ar ?? null,
      name_en: name.en ?? null,
      city_fr: city.fr ?? null,
      city_ar: city.ar ?? null,
      city_en: city.en ?? null,
      description_fr: description.fr ?? null,
      description_ar: description.ar ?? null,
      description_en: description.en ?? null,
      region: region_code,
      latitude: lat,
      longitude: lon,
      source,
    },
    statuses: statuses.get(id) ?? [],
    capacities: capacities.get(id) ?? [],
  }));
}

/** All people as stored, by name, with their memberships in the order of time. */
export async function selectKnownPeople(db: Db | Tx): Promise<KnownPerson[]> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'name_ar', 'email', 'phone', 'locale'])
    .orderBy(sql`name collate "und-x-icu"`)
    .orderBy('id')
    .execute();
  const rows = await db
    .selectFrom('company_member')
    .select([
      'id',
      'person_id',
      'company_id',
      'role',
      sql<string | null>`lower(during)`.as('from'),
      sql<string | null>`upper(during)`.as('until'),
    ])
    .orderBy('during')
    .orderBy('id')
    .execute();
  const memberships = new Map<string, KnownMembership[]>();
  for (const { person_id, company_id, role, ...row } of rows) {
    const membership = { ...row, companyId: company_id, value: role as MemberRole };
    const list = memberships.get(person_id);
    if (list) list.push(membership);
    else memberships.set(person_id, [membership]);
  }
  return people.map(({ id, locale, ...values }) => ({
    id,
    values: { ...values, language: locale },
    memberships: memberships.get(id) ?? [],
  }));
}

/** All units as stored, by site and code. */
export async function selectKnownUnits(db: Db | Tx): Promise<KnownUnit[]> {
  return db
    .selectFrom('unit')
    .innerJoin('site', 'site.id', 'unit.site_id')
    .select([
      'unit.id',
      'unit.site_id as siteId',
      'unit.code',
      'unit.floor',
      'unit.area_m2 as area',
      sql<string | null>`lower(unit.during)`.as('from'),
      sql<string | null>`upper(unit.during)`.as('until'),
    ])
    .orderBy('site.slug')
    .orderBy('unit.code')
    .execute();
}

/** All residencies as stored, in the order of time. */
export async function selectKnownResidencies(db: Db | Tx): Promise<KnownResidency[]> {
  return db
    .selectFrom('residency')
    .select([
      'id',
      'unit_id as unitId',
      'company_id as companyId',
      sql<string | null>`lower(during)`.as('from'),
      sql<string | null>`upper(during)`.as('until'),
    ])
    .orderBy('during')
    .orderBy('id')
    .execute();
}

/** What cells may name: an id, the codes it has and the names it goes by. */
export interface Named {
  readonly id: string;
  readonly codes: readonly string[];
  readonly names: Translated;
}

export async function selectNamedSectors(db: Db | Tx): Promise<Named[]> {
  const rows = await db.selectFrom('sector').select(['id', 'name']).orderBy('position').execute();
  return rows.map(({ id, name }) => ({ id, codes: [id], names: name }));
}

export async function selectNamedRegions(db: Db | Tx): Promise<Named[]> {
  const rows = await db.selectFrom('region').select(['code', 'name']).orderBy('code').execute();
  return rows.map(({ code, name }) => ({ id: code, codes: [code], names: name }));
}

export async function selectNamedSites(db: Db | Tx): Promise<Named[]> {
  const rows = await db.selectFrom('site').select(['id', 'slug', 'name']).orderBy('slug').execute();
  return rows.map(({ id, slug, name }) => ({ id, codes: [slug], names: name }));
}

export async function selectNamedCompanies(db: Db | Tx): Promise<Named[]> {
  const rows = await db.selectFrom('company').select(['id', 'slug', 'ice', 'name', 'name_ar']).execute();
  return rows.map(({ id, slug, ice, name, name_ar }) => ({
    id,
    codes: [slug, ...(ice ? [ice] : [])],
    names: { fr: name, ...(name_ar && { ar: name_ar }) },
  }));
}
