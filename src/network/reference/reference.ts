import type { Db } from '../../database/connection.ts';
import { upsertRegions, upsertSectors } from './queries.ts';
import regions from './regions.json';
import sectors from './sectors.json';

/**
 * Brings the reference data that every installation needs into the database: the twelve regions of Morocco and the
 * sectors of activity, in the three languages. Called at every start after the migrations; changes nothing when it is
 * already there.
 */
export async function loadReference(db: Db): Promise<void> {
  await upsertRegions(db, JSON.stringify(regions));
  await upsertSectors(db, JSON.stringify(sectors.map((sector, index) => ({ ...sector, position: index + 1 }))));
}
