import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

const { builtins } = pg.types;

/**
 * One reading of each PostgreSQL type for the whole program: int8 and numeric as number (our counts and amounts stay
 * far under 2^53), date as an ISO day `2022-11-04` (a day has no time zone), timestamptz as Date.
 */
function readTypes(): pg.CustomTypesConfig {
  const parsers = new Map<number, (text: string) => unknown>([
    [builtins.INT8, Number],
    [builtins.NUMERIC, Number],
    [builtins.DATE, (text) => text],
  ]);
  return {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
  };
}

/** Opens a pool on a PostgreSQL 15 or later. `connection` is node-postgres configuration. */
export function connect(connection: pg.PoolConfig): { db: Db; pool: pg.Pool } {
  // In UTC wherever the server stands: days are days, and moments are written in Morocco's time by the pages.
  const pool = new pg.Pool({ max: 10, ...connection, options: '-c TimeZone=UTC', types: readTypes() });
  // An idle connection that breaks is replaced at the next query; without a listener Node would exit instead.
  pool.on('error', () => {});
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}
