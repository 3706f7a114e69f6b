import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Locale } from '../../texts/translated.ts';
import type { Role, Scope } from '../actor.ts';

export interface SessionRow {
  session: string;
  seen: Date;
  id: string;
  name: string;
  locale: Locale;
  person: string | null;
  grants: { role: Role; kind: Scope['kind']; id: string | null }[];
}

/**
 * The account of a session token with the roles in force on `day`, in one statement: it runs before every page of a
 * signed-in visitor. Sessions of demo accounts count only where the demo is open.
 */
export async function findSession(
  db: Db,
  asked: { token: string; now: Date; day: string; demo: boolean },
): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.id as session, s.updated_at as seen, u.id, u.name, u.locale, u.person_id as person,
      coalesce((
        select json_agg(json_build_object('role', g.role, 'kind', g.scope_kind, 'id', g.scope_id) order by g.id)
        from role_grant g where g.user_id = u.id and g.during @> ${asked.day}::date), '[]') as grants
    from account_session s join account_user u on u.id = s.user_id
    where s.token = ${asked.token} and s.expires_at > ${asked.now} and (${asked.demo} or not u.demo)`.execute(db);
  return rows[0];
}

/**
 * Notes that the session is in use and puts its end off, up to the longest term since sign-in. Reading is no change of
 * state: it leaves no journal entry.
 */
export async function touchSession(
  db: Db,
  id: string,
  now: Date,
  idleSeconds: number,
  longestSeconds: number,
): Promise<void> {
  await sql`
    update account_session set
      updated_at = greatest(updated_at, ${now}),
      expires_at = greatest(expires_at, least(
        ${now}::timestamptz + make_interval(secs => ${idleSeconds}),
        created_at + make_interval(secs => ${longestSeconds})))
    where id = ${id}`.execute(db);
}

export interface OpenSession {
  id: string;
  userId: string;
  userAgent: string | null;
  since: Date;
  seen: Date;
}

const openSession = [
  'id',
  'user_id as userId',
  'user_agent as userAgent',
  'created_at as since',
  'updated_at as seen',
] as const;

/** The sessions of an account that have not ended, the one seen last first. */
export async function listSessions(db: Db, accountId: string, now: Date): Promise<OpenSession[]> {
  return db
    .selectFrom('account_session')
    .select(openSession)
    .where('user_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findOpenSession(db: Db, id: string, now: Date): Promise<OpenSession | undefined> {
  return db
    .selectFrom('account_session')
    .select(openSession)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Takes away the rows of sessions that ended by themselves. */
export async function deleteEndedSessions(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('account_session').where('expires_at', '<', now).execute();
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('account_session').where('id', '=', id).execute();
}

/** Ends all sessions of an account but one; gives how many. */
export async function deleteOtherSessions(tx: Tx, accountId: string, keep: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('account_session')
    .where('user_id', '=', accountId)
    .where('id', '<>', keep)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
