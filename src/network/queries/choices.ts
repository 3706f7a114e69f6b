import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { DirectoryChoices } from '../choices.ts';

export async function selectChoices(db: Db): Promise<DirectoryChoices> {
  const { rows } = await sql<DirectoryChoices>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position, id) from sector), '[]')
        as sectors,
      coalesce((select jsonb_agg(jsonb_build_object('id', code, 'name', name) order by code) from region), '[]')
        as regions,
      coalesce((select jsonb_agg(jsonb_build_object('id', slug, 'name', name) order by slug) from site
        where exists (select from unit where unit.site_id = site.id)), '[]') as sites`.execute(db);
  return rows[0] as DirectoryChoices;
}
