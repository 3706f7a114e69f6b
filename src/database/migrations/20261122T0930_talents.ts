import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table talent (
      id uuid primary key,
      person_id uuid not null unique references person,
      headline jsonb not null default '{}',
      city text,
      region_code text references region,
      school_id uuid references partner,
      available_from date,
      remote boolean,
      contracts text[] not null default '{}' check (contracts <@ array['job', 'mission', 'internship', 'cofounder']),
      languages text[] not null default '{}',
      years numeric(4, 1) check (years >= 0),
      visibility text not null default 'hidden' check (visibility in ('hidden', 'anonymous', 'named')),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index talent_region on talent (region_code)`.execute(db);
  await sql`
    create table talent_cv (
      id uuid primary key,
      talent_id uuid not null references talent on delete cascade,
      text text not null,
      file_name text,
      file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
      added_at timestamptz not null,
      replaced_at timestamptz
    )`.execute(db);
  await sql`create unique index talent_cv_current on talent_cv (talent_id) where replaced_at is null`.execute(db);
  // One row per talent and skill: what the engine found in the current CV, or what the talent said; `standing` is the
  // talent's own word on it.
  await sql`
    create table talent_skill (
      talent_id uuid not null references talent on delete cascade,
      skill_id text not null,
      origin text not null check (origin in ('cv', 'talent')),
      standing text not null default 'found' check (standing in ('found', 'confirmed', 'refused')),
      score real not null check (score > 0 and score <= 1),
      level text check (level in ('beginner', 'intermediate', 'advanced', 'expert')),
      years numeric(4, 1),
      cv_id uuid references talent_cv on delete cascade,
      evidence jsonb not null default '[]',
      engine_version text not null,
      primary key (talent_id, skill_id)
    )`.execute(db);
  await sql`create index talent_skill_skill on talent_skill (skill_id)`.execute(db);

  await sql`
    create table need (
      id uuid primary key,
      company_id uuid not null references company,
      title text not null check (btrim(title) <> ''),
      text text not null,
      author_id text not null,
      engine_version text not null,
      created_at timestamptz not null,
      closed_at timestamptz
    )`.execute(db);
  await sql`create index need_company on need (company_id, created_at)`.execute(db);
  await sql`
    create table need_skill (
      need_id uuid not null references need on delete cascade,
      skill_id text not null,
      importance text not null check (importance in ('required', 'desired')),
      weight real not null check (weight > 0 and weight <= 1),
      level text check (level in ('beginner', 'intermediate', 'advanced', 'expert')),
      years numeric(4, 1) check (years >= 0),
      origin text not null check (origin in ('text', 'founder')),
      evidence jsonb not null default '[]',
      primary key (need_id, skill_id)
    )`.execute(db);
}
