import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';

/** The day of the oldest fact that figures rest on; null in an empty network. */
export async function readFirstDay(db: Db): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select least(
      (select min(lower(during)) from site_status where status = 'open'),
      (select min(delivered_on) from service_delivery),
      (select min(lower(during)) from residency),
      (select min(lower(during)) from cohort_member)) as day`.execute(db);
  return rows[0]?.day ?? null;
}
