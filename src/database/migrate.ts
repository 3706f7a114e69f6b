import { type Migration, Migrator, sql } from 'kysely';
import type { Db } from './connection.ts';
import * as m20261122T0900 from './migrations/20261122T0900_journal.ts';
import * as m20261122T0910 from './migrations/20261122T0910_network.ts';
import * as m20261122T0920 from './migrations/20261122T0920_accompaniment.ts';
import * as m20261122T0930 from './migrations/20261122T0930_talents.ts';
import * as m20261122T0935 from './migrations/20261122T0935_directory.ts';
import * as m20261122T0940 from './migrations/20261122T0940_access.ts';
import * as m20261122T0950 from './migrations/20261122T0950_api.ts';
import * as m20261122T0960 from './migrations/20261122T0960_registers.ts';

/** Forward only: a migration once released is never edited; a mistake is mended by the next one. */
const migrations: Record<string, Migration> = {
  '20261122T0900_journal': m20261122T0900,
  '20261122T0910_network': m20261122T0910,
  '20261122T0920_accompaniment': m20261122T0920,
  '20261122T0930_talents': m20261122T0930,
  '20261122T0935_directory': m20261122T0935,
  '20261122T0940_access': m20261122T0940,
  '20261122T0950_api': m20261122T0950,
  '20261122T0960_registers': m20261122T0960,
};

/** Brings the schema up to date; safe when two processes start at once (Kysely takes a lock). Returns what it ran. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Whether the schema is exactly this version's: no migration is missing, and none is of a later version. */
export async function isUpToDate(db: Db): Promise<boolean> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!tables[0]?.there) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.length === Object.keys(migrations).length && rows.every(({ name }) => Object.hasOwn(migrations, name));
}
