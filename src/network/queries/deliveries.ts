import type { Db } from '../../database/connection.ts';
import type { Service } from '../../database/tables.ts';
import type { Tx } from '../../journal/command.ts';
import type { Delivery, Session } from '../deliveries.ts';

/** Services a company received, the latest first. */
export async function selectDeliveries(db: Db, companyId: string, limit: number): Promise<Delivery[]> {
  return db
    .selectFrom('service_delivery as d')
    .leftJoin('partner as a', 'a.id', 'd.partner_id')
    .leftJoin('person as p', 'p.id', 'd.person_id')
    .leftJoin('site as s', 's.id', 'd.site_id')
    .where('d.company_id', '=', companyId)
    .select([
      'd.id',
      'd.service',
      'd.provider',
      'd.delivered_on as on',
      'd.hours',
      'd.note',
      'a.name as partner',
      'p.name as person',
      's.name as site',
    ])
    .orderBy('d.delivered_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit)
    .execute();
}

/** False where a session with this id is already recorded. */
export async function insertSession(tx: Tx, session: Session): Promise<boolean> {
  const inserted = await tx
    .insertInto('service_delivery')
    .values({
      id: session.id,
      company_id: session.companyId,
      service: session.service,
      provider: 'network',
      site_id: session.siteId,
      person_id: session.personId,
      delivered_on: session.on,
      hours: session.hours,
      note: JSON.stringify(session.note),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Services received from `from` to `day`, both included, by kind. */
export async function countDeliveries(
  db: Db,
  companyId: string,
  from: string,
  day: string,
): Promise<{ service: Service; count: number }[]> {
  return db
    .selectFrom('service_delivery')
    .where('company_id', '=', companyId)
    .where('delivered_on', '>=', from)
    .where('delivered_on', '<=', day)
    .groupBy('service')
    .select((eb) => ['service', eb.fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('service')
    .execute();
}
