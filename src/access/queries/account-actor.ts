import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { SessionRow } from './sessions.ts';

/** An account with the roles in force on `day`; demo accounts count only where the demo is open. */
export async function findAccountActor(
  db: Db,
  asked: { accountId: string; day: string; demo: boolean },
): Promise<Pick<SessionRow, 'id' | 'name' | 'locale' | 'person' | 'grants'> | undefined> {
  const { rows } = await sql<SessionRow>`
    select u.id, u.name, u.locale, u.person_id as person,
      coalesce((
        select json_agg(json_build_object('role', g.role, 'kind', g.scope_kind, 'id', g.scope_id) order by g.id)
        from role_grant g where g.user_id = u.id and g.during @> ${asked.day}::date), '[]') as grants
    from account_user u
    where u.id = ${asked.accountId} and (${asked.demo} or not u.demo)`.execute(db);
  return rows[0];
}
