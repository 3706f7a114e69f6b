import { type Kysely, sql } from 'kysely';

/** Names and descriptions in several languages: {"fr": "…", "ar": "…", "en": "…"}, at least one of them. */
const translated = sql`jsonb check (jsonb_typeof(name) = 'object' and name <> '{}')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`create extension if not exists pg_trgm`.execute(db);

  await sql`
    create table region (
      code text primary key,
      name ${translated} not null,
      seat jsonb not null,
      lat double precision not null,
      lon double precision not null,
      population_2024 integer,
      gdp_share_2022 numeric(5, 2),
      source text not null
    )`.execute(db);
  await sql`create table sector (id text primary key, name ${translated} not null, position integer not null)`.execute(
    db,
  );

  await sql`
    create table site (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name ${translated} not null,
      city jsonb not null,
      region_code text not null references region,
      lat double precision check (lat between -90 and 90),
      lon double precision check (lon between -180 and 180),
      description jsonb not null default '{}',
      source text
    )`.execute(db);
  await sql`
    create table site_status (
      id uuid primary key,
      site_id uuid not null references site,
      status text not null check (status in ('announced', 'works', 'open', 'closed')),
      during daterange not null check (not isempty(during)),
      exclude using gist (site_id with =, during with &&)
    )`.execute(db);
  await sql`
    create table site_capacity (
      id uuid primary key,
      site_id uuid not null references site,
      places integer not null check (places >= 0),
      during daterange not null check (not isempty(during)),
      exclude using gist (site_id with =, during with &&)
    )`.execute(db);
  await sql`
    create table unit (
      id uuid primary key,
      site_id uuid not null references site,
      code text not null,
      floor text,
      area_m2 numeric(9, 2) not null check (area_m2 > 0),
      during daterange not null check (not isempty(during)),
      unique (site_id, code)
    )`.execute(db);

  await sql`
    create table company (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null check (btrim(name) <> ''),
      name_ar text,
      ice text unique check (ice ~ '^[0-9]{15}$'),
      legal_form text,
      sector_id text not null references sector,
      city text,
      region_code text references region,
      founded_on date,
      website text check (website ~ '^https?://'),
      email text,
      phone text,
      description jsonb not null default '{}'
    )`.execute(db);
  await sql`create index company_sector on company (sector_id)`.execute(db);
  await sql`create index company_region on company (region_code)`.execute(db);
  await sql`create index company_name_search on company using gin ((name || ' ' || coalesce(name_ar, '')) gin_trgm_ops)`.execute(
    db,
  );
  await sql`
    create table company_state (
      id uuid primary key,
      company_id uuid not null references company,
      state text not null check (state in ('active', 'dormant', 'closed', 'acquired', 'unknown')),
      during daterange not null check (not isempty(during)),
      exclude using gist (company_id with =, during with &&)
    )`.execute(db);
  await sql`
    create table phase_spell (
      id uuid primary key,
      company_id uuid not null references company,
      phase text not null check (phase in ('idea', 'incubation', 'development', 'acceleration', 'alumni')),
      during daterange not null check (not isempty(during)),
      exclude using gist (company_id with =, during with &&)
    )`.execute(db);
  await sql`create index phase_spell_phase on phase_spell (phase)`.execute(db);
  await sql`
    create table residency (
      id uuid primary key,
      company_id uuid not null references company,
      unit_id uuid not null references unit,
      during daterange not null check (not isempty(during)),
      exclude using gist (unit_id with =, during with &&)
    )`.execute(db);
  await sql`create index residency_company on residency (company_id)`.execute(db);

  await sql`
    create table person (
      id uuid primary key,
      name text not null check (btrim(name) <> ''),
      name_ar text,
      email text,
      phone text,
      locale text not null default 'fr' check (locale in ('fr', 'ar', 'en'))
    )`.execute(db);
  await sql`create unique index person_email on person (lower(email))`.execute(db);
  await sql`
    create table company_member (
      id uuid primary key,
      company_id uuid not null references company,
      person_id uuid not null references person,
      role text not null check (role in ('founder', 'manager', 'employee')),
      during daterange not null check (not isempty(during)),
      exclude using gist (company_id with =, person_id with =, role with =, during with &&)
    )`.execute(db);
  await sql`create index company_member_person on company_member (person_id)`.execute(db);

  await sql`
    create table partner (
      id uuid primary key,
      slug text not null unique,
      kind text not null check (kind in ('school', 'fund', 'bank', 'association', 'company', 'public')),
      name ${translated} not null,
      acronym text,
      city text,
      region_code text references region,
      website text,
      description jsonb not null default '{}',
      source text
    )`.execute(db);
}
