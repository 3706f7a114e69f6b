import { sql } from 'kysely';
import type { Tx } from '../../journal/command.ts';
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
