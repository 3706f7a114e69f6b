import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';

/** Number of the journal's last entry: as every change of state writes one, the same number is the same state. */
export async function readStateNumber(db: Db): Promise<number> {
  const head = await db.selectFrom('journal_head').select('seq').executeTakeFirst();
  return head?.seq ?? 0;
}

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
