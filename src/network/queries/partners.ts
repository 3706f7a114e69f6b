import type { Db } from '../../database/connection.ts';
import type { Partner } from '../partners.ts';

export async function selectPartners(db: Db, ids: readonly string[]): Promise<Partner[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('partner as a')
    .leftJoin('region as g', 'g.code', 'a.region_code')
    .where('a.id', 'in', ids)
    .select(['a.id', 'a.kind', 'a.name', 'a.acronym', 'a.city', 'g.name as region', 'a.website', 'a.description'])
    .orderBy('a.slug')
    .execute();
}

/** Companies that received a service from the partner, and how many times, in all and since the day. */
export async function countReferrals(db: Db, partnerId: string, since: string) {
  return db
    .selectFrom('service_delivery')
    .where('partner_id', '=', partnerId)
    .select((eb) => [
      eb.fn.countAll<number>().as('services'),
      eb.fn.countAll<number>().filterWhere('delivered_on', '>=', since).as('recent'),
      eb.fn.count<number>('company_id').distinct().as('companies'),
    ])
    .executeTakeFirstOrThrow();
}
