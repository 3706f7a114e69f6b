import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Translated } from '../../texts/translated.ts';

export interface NamedPlace {
  id: string;
  name: Translated;
}

/** Sites by name; only those of the ids where they are given. */
export async function selectSites(db: Db, ids: readonly string[] | null): Promise<NamedPlace[]> {
  if (ids?.length === 0) return [];
  let query = db.selectFrom('site').select(['id', 'name']).orderBy('slug');
  if (ids !== null) query = query.where('id', 'in', ids);
  return query.execute();
}

export async function selectPartners(db: Db): Promise<NamedPlace[]> {
  return db.selectFrom('partner').select(['id', 'name']).orderBy('slug').execute();
}

/** Companies of exactly that slug, ICE or name (in either script, whatever the case), at most six. */
export async function selectCompaniesNamed(db: Db, text: string): Promise<{ id: string; slug: string }[]> {
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from company
    where slug = lower(${text}) or ice = ${text} or lower(name) = lower(${text}) or name_ar = ${text}
    order by slug limit 6`.execute(db);
  return rows;
}

/** The place of that kind with that slug, for the command line. */
export async function selectPlaceBySlug(
  db: Db,
  kind: 'site' | 'company' | 'partner',
  slug: string,
): Promise<string | undefined> {
  const found = await db.selectFrom(kind).select('id').where('slug', '=', slug).executeTakeFirst();
  return found?.id;
}
