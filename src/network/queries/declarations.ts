import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Declaration, Declared } from '../declarations.ts';

function declarations(db: Db | Tx, companyId: string) {
  return db
    .selectFrom('declaration as d')
    .where('d.company_id', '=', companyId)
    .select([
      'd.id',
      'd.year',
      'd.declared_on as declaredOn',
      'd.jobs_direct as jobs',
      'd.revenue_mad as revenue',
      sql<Declaration['exports']>`coalesce((
        select jsonb_agg(jsonb_build_object('country', e.country, 'continent', e.continent, 'amount', e.amount_mad)
          order by e.amount_mad desc, e.country)
        from declaration_export e where e.declaration_id = d.id), '[]')`.as('exports'),
    ]);
}

export async function selectDeclarations(db: Db, companyId: string): Promise<Declaration[]> {
  return declarations(db, companyId).orderBy('d.year', 'desc').execute();
}

export async function selectDeclaration(
  db: Db | Tx,
  companyId: string,
  year: number,
): Promise<Declaration | undefined> {
  return declarations(db, companyId).where('d.year', '=', year).executeTakeFirst();
}

/** Two declarations of one company wait for each other, the first of a year included. */
export async function lockCompany(tx: Tx, companyId: string): Promise<void> {
  await tx.selectFrom('company').where('id', '=', companyId).select('id').forUpdate().execute();
}

/** Writes the declaration of the year, in place of an earlier one where there is one. */
export async function writeDeclaration(tx: Tx, id: string, on: string, declared: Declared): Promise<string> {
  const columns = { declared_on: on, jobs_direct: declared.jobs, revenue_mad: declared.revenue };
  const row = await tx
    .insertInto('declaration')
    .values({ id, company_id: declared.companyId, year: declared.year, ...columns })
    .onConflict((conflict) => conflict.columns(['company_id', 'year']).doUpdateSet(columns))
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('declaration_export').where('declaration_id', '=', row.id).execute();
  if (declared.exports.length > 0) {
    await tx
      .insertInto('declaration_export')
      .values(
        declared.exports.map(({ country, continent, amount }) => ({
          declaration_id: row.id,
          country,
          continent,
          amount_mad: amount,
        })),
      )
      .execute();
  }
  return row.id;
}
