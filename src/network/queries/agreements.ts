import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Agreement, Unit } from '../residencies.ts';
import { atSites, dayAfter, firstDay, onDay } from './conditions.ts';

const agreementColumns = [
  'r.id',
  'r.company_id as companyId',
  'c.name as companyName',
  'c.name_ar as companyNameAr',
  'c.slug as companySlug',
  'u.id as unitId',
  'u.code as unit',
  'u.area_m2 as area',
  's.id as siteId',
  's.slug as siteSlug',
  's.name as siteName',
] as const;

function agreements(db: Db | Tx) {
  return db
    .selectFrom('residency as r')
    .innerJoin('company as c', 'c.id', 'r.company_id')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .innerJoin('site as s', 's.id', 'u.site_id')
    .select(agreementColumns)
    .select([firstDay('r.during').as('from'), dayAfter('r.during').as('until')]);
}

export async function selectAgreement(db: Db | Tx, id: string): Promise<Agreement | undefined> {
  return agreements(db).where('r.id', '=', id).executeTakeFirst();
}

export async function lockResidency(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('residency').where('id', '=', id).select('id').forUpdate().execute();
}

/** The agreements of one company, the latest first. */
export async function selectAgreementsOf(db: Db, companyId: string): Promise<Agreement[]> {
  return agreements(db).where('r.company_id', '=', companyId).orderBy('r.during', 'desc').execute();
}

/** Agreements in force that end in the period, without another of the same company in the same unit right after. */
export async function selectEnding(
  db: Db,
  siteIds: readonly string[] | null,
  period: { day: string; until: string },
): Promise<Agreement[]> {
  return agreements(db)
    .where(onDay('r.during', period.day))
    .where(sql<boolean>`upper(r.during) <= ${period.until}::date`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('residency as n')
            .whereRef('n.unit_id', '=', 'r.unit_id')
            .whereRef('n.company_id', '=', 'r.company_id')
            .where(sql<boolean>`n.during @> upper(r.during)`)
            .select('n.id'),
        ),
      ),
    )
    .where(atSites('s.id', siteIds))
    .orderBy(sql`upper(r.during)`)
    .orderBy('c.name')
    .execute();
}

/** The agreement that lets the unit on some day of the period, the first of them. */
export async function selectLetDuring(db: Db, unitId: string, period: string): Promise<Agreement | undefined> {
  return agreements(db)
    .where('r.unit_id', '=', unitId)
    .where(sql<boolean>`r.during && ${period}::daterange`)
    .orderBy('r.during')
    .executeTakeFirst();
}

export async function isLettable(tx: Tx, unitId: string, period: string): Promise<boolean> {
  const unit = await tx
    .selectFrom('unit')
    .where('id', '=', unitId)
    .where(sql<boolean>`during @> ${period}::daterange`)
    .select('id')
    .executeTakeFirst();
  return unit !== undefined;
}

export async function insertResidency(
  tx: Tx,
  residency: { id: string; companyId: string; unitId: string; during: string },
): Promise<void> {
  await tx
    .insertInto('residency')
    .values({
      id: residency.id,
      company_id: residency.companyId,
      unit_id: residency.unitId,
      during: residency.during,
    })
    .execute();
}

export async function setResidencyPeriod(tx: Tx, id: string, during: string): Promise<void> {
  await tx.updateTable('residency').set({ during }).where('id', '=', id).execute();
}

export async function selectUnit(db: Db, id: string): Promise<Unit | undefined> {
  return db
    .selectFrom('unit as u')
    .innerJoin('site as s', 's.id', 'u.site_id')
    .where('u.id', '=', id)
    .select([
      'u.id',
      'u.code',
      'u.floor',
      'u.area_m2 as area',
      's.id as siteId',
      's.slug as siteSlug',
      's.name as siteName',
      firstDay('u.during').as('from'),
      dayAfter('u.during').as('until'),
    ])
    .executeTakeFirst();
}

/** All agreements of one unit, the latest first. */
export async function selectAgreementsOfUnit(db: Db, unitId: string): Promise<Agreement[]> {
  return agreements(db).where('r.unit_id', '=', unitId).orderBy('r.during', 'desc').execute();
}
