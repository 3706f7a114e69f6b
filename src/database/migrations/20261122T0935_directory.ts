import { type Kysely, sql } from 'kysely';

/** Vowel marks, hamzas, accents and the tatweel: marks that a person who searches leaves out. */
const marks = '[\u0300-\u036f\u0640\u064b-\u065f\u0670]';

/**
 * The directory: companies are found by what is written on their card, in either script, with or without accents,
 * vowel marks and the several forms of alef, yeh and teh marbuta.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function folded(text) returns text language sql immutable strict parallel safe as $$
      select translate(regexp_replace(lower(normalize($1, NFKD)), '${sql.raw(marks)}', '', 'g'), 'ٱىة', 'ايه')
    $$`.execute(db);
  await sql`
    alter table company add column search_name text not null generated always as (
      folded(name || ' ' || coalesce(name_ar, ''))) stored`.execute(db);
  await sql`
    alter table company add column search_text text not null generated always as (
      folded(name || ' ' || coalesce(name_ar, '') || ' ' || coalesce(description ->> 'fr', '') || ' '
        || coalesce(description ->> 'ar', '') || ' ' || coalesce(description ->> 'en', ''))) stored`.execute(db);
  await sql`drop index company_name_search`.execute(db);
  await sql`create index company_search_name on company using gin (search_name gin_trgm_ops)`.execute(db);
  await sql`create index company_search_text on company using gin (search_text gin_trgm_ops)`.execute(db);
  await sql`create index company_name on company (name collate "und-x-icu", id)`.execute(db);
  await sql`create index residency_start on residency (lower(during))`.execute(db);
}
