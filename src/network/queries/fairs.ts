import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Fair } from '../fairs.ts';
import { dayAfter } from './conditions.ts';

export async function selectFairs(db: Db, day: string, limit: number): Promise<Fair[]> {
  return db
    .selectFrom('fair')
    .where(sql<boolean>`upper(during) > ${day}::date`)
    .select([
      'id',
      'name',
      'city',
      'country',
      'confidence',
      'source',
      sql<string>`lower(during)`.as('from'),
      dayAfter('during').as('until'),
    ])
    .orderBy('during')
    .orderBy('name')
    .limit(limit)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, until: row.until as string })));
}
