import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';

/** Writes or renews the regions given as a JSON array of objects with the columns of `region`. */
export async function upsertRegions(db: Db, regions: string): Promise<void> {
  await sql`
    insert into region (code, name, seat, lat, lon, population_2024, gdp_share_2022, source)
    select code, name, seat, lat, lon, population_2024, gdp_share_2022, source
    from jsonb_populate_recordset(null::region, ${regions}::jsonb)
    on conflict (code) do update set
      name = excluded.name, seat = excluded.seat, lat = excluded.lat, lon = excluded.lon,
      population_2024 = excluded.population_2024, gdp_share_2022 = excluded.gdp_share_2022, source = excluded.source
    where (region.*) is distinct from (excluded.*)`.execute(db);
}

/** Writes or renews the sectors given as a JSON array of objects with the columns of `sector`. */
export async function upsertSectors(db: Db, sectors: string): Promise<void> {
  await sql`
    insert into sector (id, name, position)
    select id, name, position from jsonb_populate_recordset(null::sector, ${sectors}::jsonb)
    on conflict (id) do update set name = excluded.name, position = excluded.position
    where (sector.*) is distinct from (excluded.*)`.execute(db);
}
