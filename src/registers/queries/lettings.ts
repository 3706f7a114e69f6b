import { sql } from 'kysely';
import type { Tx } from '../../journal/command.ts';
import type { Write } from '../planning/plan.ts';

/** An agreement that stands in the way of another. */
export interface Letting {
  readonly id: string;
  readonly company: string;
  readonly from: string | null;
  readonly lastDay: string | null;
}

/** For each write of a residency, by its id: what is stored already and lets the same unit on one of its days. */
export async function selectOverlaps(tx: Tx, writes: readonly Write[]): Promise<Map<string, Letting>> {
  const wanted = writes.filter(({ table }) => table === 'residency').map(({ id, row }) => ({ ...row, id }));
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<Letting & { wanted: string }>`
    select distinct on (x.id) x.id as wanted, o.id, c.name as company,
      lower(o.during) as "from", upper(o.during) - 1 as "lastDay"
    from json_populate_recordset(null::residency, ${JSON.stringify(wanted)}::json) as x
    left join residency s on s.id = x.id
    join residency o on o.unit_id = coalesce(x.unit_id, s.unit_id) and o.during && x.during and o.id <> x.id
    join company c on c.id = o.company_id
    order by x.id, o.during`.execute(tx);
  return new Map(rows.map(({ wanted: id, ...letting }) => [id, letting]));
}
