import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Translated } from '../../texts/translated.ts';
import type { Role, Scope } from '../actor.ts';

export interface PeopleRow {
  id: string;
  name: string;
  email: string;
  secondFactor: boolean;
  demo: boolean;
  /** When the account was last seen signed in, while a session lasts. */
  seen: Date | null;
  roles: { role: Role; kind: Scope['kind']; name: Translated | null }[];
}

/** Accounts by name, a page at a time, with the roles in force on the day; and how many there are in all. */
export async function selectPeople(
  db: Db,
  asked: { text: string; role: Role | null; day: string; offset: number; limit: number },
): Promise<{ rows: PeopleRow[]; total: number }> {
  const held = (role: Role) => sql`exists (
    select from role_grant h where h.user_id = u.id and h.role = ${role} and h.during @> ${asked.day}::date)`;
  const pattern = `%${asked.text.replace(/[\\%_]/g, '\\$&')}%`;
  const matching = sql`(u.name || ' ' || u.email) ilike ${pattern} and ${asked.role === null ? sql`true` : held(asked.role)}`;
  const { rows } = await sql<PeopleRow>`
    select u.id, u.name, u.email, u.second_factor as "secondFactor", u.demo,
      (select max(updated_at) from account_session s where s.user_id = u.id) as seen,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', g.role, 'kind', g.scope_kind, 'name', case g.scope_kind
          when 'site' then (select name from site where site.id = g.scope_id)
          when 'company' then (select jsonb_strip_nulls(jsonb_build_object('fr', name, 'ar', name_ar)) from company
            where company.id = g.scope_id)
          when 'partner' then (select name from partner where partner.id = g.scope_id) end) order by g.id)
        from role_grant g where g.user_id = u.id and g.during @> ${asked.day}::date), '[]') as roles
    from account_user u where ${matching}
    order by u.name collate "und-x-icu", u.id offset ${asked.offset} limit ${asked.limit}`.execute(db);
  const count = await sql<{ total: number }>`
    select count(*) as total from account_user u where ${matching}`.execute(db);
  return { rows, total: count.rows[0]?.total ?? 0 };
}
