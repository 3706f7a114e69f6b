import { sql } from 'kysely';
import type { Tx } from '../../journal/command.ts';
import type { Write } from '../planning/plan.ts';

/** The agreement that lets the unit on some day of the period that a refused write wanted. */
export async function selectLetting(
  tx: Tx,
  write: Write,
): Promise<{ id: string; company: string; from: string | null; lastDay: string | null } | undefined> {
  const { unit_id: unitId = null, during } = write.row as { unit_id?: string; during?: string };
  return tx
    .selectFrom('residency as r')
    .innerJoin('company as c', 'c.id', 'r.company_id')
    .where('r.id', '!=', write.id)
    .where(
      sql<boolean>`r.unit_id = coalesce(${unitId}::uuid, (select o.unit_id from residency o where o.id = ${write.id}))`,
    )
    .where(sql<boolean>`r.during && ${during}::daterange`)
    .select([
      'r.id',
      'c.name as company',
      sql<string | null>`lower(r.during)`.as('from'),
      sql<string | null>`upper(r.during) - 1`.as('lastDay'),
    ])
    .orderBy('r.during')
    .executeTakeFirst();
}
