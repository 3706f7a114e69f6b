import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { AttemptKind } from '../../database/tables.ts';

export interface AttemptKeys {
  kind: AttemptKind;
  subject: string;
  address: string;
  device: string | null;
}

/** Notes an attempt before it is judged, so that tries made at the same moment all count; forgets those of yesterday. */
export async function insertAttempt(db: Db, id: string, keys: AttemptKeys, at: Date): Promise<void> {
  await sql`
    with forgotten as (delete from account_attempt where at < ${at}::timestamptz - interval '1 day')
    insert into account_attempt (id, kind, subject, address, device, at, outcome)
    values (${id}, ${keys.kind}, ${keys.subject}, ${keys.address}, ${keys.device}, ${at}, 'pending')`.execute(db);
}

export async function setOutcome(db: Db, id: string, outcome: 'failed' | 'succeeded' | 'refused'): Promise<void> {
  await db.updateTable('account_attempt').set({ outcome }).where('id', '=', id).execute();
}

/**
 * Moments of failures, and of tries not yet judged, since `since` and since the last success of the same browser (ids
 * sort by creation).
 */
export async function failuresOfSubject(db: Db, keys: AttemptKeys, since: Date, except: string): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    select a.at from account_attempt a
    where a.kind = ${keys.kind} and a.subject = ${keys.subject} and a.device is not distinct from ${keys.device}
      and a.at >= ${since} and a.outcome in ('pending', 'failed') and a.id <> ${except}
      and not exists (
        select from account_attempt s
        where s.kind = a.kind and s.subject = a.subject and s.device is not distinct from a.device
          and s.outcome = 'succeeded' and s.id > a.id)`.execute(db);
  return rows.map((row) => row.at);
}

/** How many attempts of a kind that did not succeed came from an address, or from anywhere for a subject, since. */
export async function countAttempts(
  db: Db,
  by: { kind: AttemptKind; address: string } | { kind: AttemptKind; subject: string },
  since: Date,
  except: string,
): Promise<number> {
  const [column, value] = 'address' in by ? (['address', by.address] as const) : (['subject', by.subject] as const);
  const { count } = await db
    .selectFrom('account_attempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', by.kind)
    .where(column, '=', value)
    .where('at', '>=', since)
    .where('outcome', 'in', ['pending', 'failed'])
    .where('id', '<>', except)
    .executeTakeFirstOrThrow();
  return count;
}
