import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Translated } from '../../texts/translated.ts';
import type { Role, Scope } from '../actor.ts';

/** A role from `day` on. The database refuses one that overlaps the same grant, or a scope that does not exist. */
export async function insertGrant(
  tx: Tx,
  grant: { id: string; userId: string; role: Role; scope: Scope; day: string },
): Promise<void> {
  await tx
    .insertInto('role_grant')
    .values({
      id: grant.id,
      user_id: grant.userId,
      role: grant.role,
      scope_kind: grant.scope.kind,
      scope_id: grant.scope.kind === 'network' ? null : grant.scope.id,
      during: sql<string>`daterange(${grant.day}::date, null)`,
    })
    .execute();
}

export interface GrantRow {
  id: string;
  userId: string;
  role: Role;
  kind: Scope['kind'];
  scopeId: string | null;
  /** The scope's name; null for the network. */
  scopeName: Translated | null;
  from: string | null;
  /** The first day on which it no longer holds; null where it has no end. */
  until: string | null;
}

/** What a scope is called, in SQL over `g` (a grant or an invitation). */
export const scopeName = sql<Translated | null>`case g.scope_kind
  when 'site' then (select name from site where site.id = g.scope_id)
  when 'company' then (select jsonb_strip_nulls(jsonb_build_object('fr', name, 'ar', name_ar)) from company
    where company.id = g.scope_id)
  when 'partner' then (select name from partner where partner.id = g.scope_id)
  when 'self' then (select jsonb_strip_nulls(jsonb_build_object('fr', name, 'ar', name_ar)) from person
    where person.id = g.scope_id) end`;

const columns = sql`g.id, g.user_id as "userId", g.role, g.scope_kind as kind, g.scope_id as "scopeId",
  ${scopeName} as "scopeName", lower(g.during) as from, upper(g.during) as until`;

/** All grants of an account, those in force first, then the latest. */
export async function listGrants(db: Db, userId: string, day: string): Promise<GrantRow[]> {
  const { rows } = await sql<GrantRow>`
    select ${columns} from role_grant g where g.user_id = ${userId}
    order by g.during @> ${day}::date desc, upper(g.during) desc nulls first, lower(g.during) desc, g.id`.execute(db);
  return rows;
}

export async function findGrant(db: Db | Tx, id: string): Promise<GrantRow | undefined> {
  const { rows } = await sql<GrantRow>`select ${columns} from role_grant g where g.id = ${id}`.execute(db);
  return rows[0];
}

/** Locks the grant until the end of the command and says whether it holds on the day. */
export async function lockGrantInForce(tx: Tx, id: string, day: string): Promise<boolean> {
  const { rows } = await sql`
    select from role_grant where id = ${id} and (upper(during) is null or upper(during) > ${day}::date)
    for update`.execute(tx);
  return rows.length > 0;
}

/** Holds no longer from `day` on; one that would have held no day at all is taken away (the journal keeps both acts). */
export async function endGrantOn(tx: Tx, id: string, day: string): Promise<void> {
  await sql`delete from role_grant where id = ${id} and lower(during) >= ${day}::date`.execute(tx);
  await sql`update role_grant set during = daterange(lower(during), ${day}::date) where id = ${id}`.execute(tx);
}

/**
 * Locks the direction's grants of the day, in one order for all, and gives them: two of them who end each other's role
 * at the same moment come one after the other.
 */
export async function lockDirection(tx: Tx, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from role_grant where role = 'direction' and during @> ${day}::date order by id for update`.execute(tx);
  return rows.map((row) => row.id);
}
