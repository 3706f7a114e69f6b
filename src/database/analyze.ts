import { sql } from 'kysely';
import type { Db } from './connection.ts';

/** Lets PostgreSQL count its rows after a bulk load; it would plan by guesses until its own round comes. */
export async function analyze(db: Db): Promise<void> {
  await sql`analyze`.execute(db);
}
