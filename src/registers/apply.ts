import type { Tx } from '../journal/command.ts';
import type { PlannedRow, Write } from './planning/plan.ts';
import type { Problem } from './problems.ts';
import { selectLetting } from './queries/lettings.ts';
import { type Refusal, tryWrites } from './queries/writes.ts';

/** Rows written at a time; where the database refuses one of them, they are halved until it is found. */
const rowsAtOnce = 1_000;

interface RowWrites {
  readonly planned: PlannedRow;
  readonly writes: readonly Write[];
}

async function applyRows(
  tx: Tx,
  rows: readonly RowWrites[],
  refused: (planned: PlannedRow, refusal: Refusal) => Promise<void>,
): Promise<void> {
  if (rows.length === 0) return;
  const refusal = await tryWrites(
    tx,
    rows.flatMap((row) => row.writes),
  );
  if (!refusal) return;
  const [only] = rows;
  if (rows.length === 1 && only) {
    await refused(only.planned, refusal);
    return;
  }
  const half = Math.ceil(rows.length / 2);
  await applyRows(tx, rows.slice(0, half), refused);
  await applyRows(tx, rows.slice(half), refused);
}

/** Fields that a unique constraint of the database guards. */
const uniqueFields: Readonly<Record<string, string>> = {
  company_ice_key: 'ice',
  company_slug_key: 'code',
  site_slug_key: 'code',
  person_email: 'email',
};
const exclusion = '23P01';
const foreignKey = '23503';

/** What the database said against a row, as a problem that its reader understands. */
async function explain(
  tx: Tx,
  planned: PlannedRow,
  refusal: Refusal,
  rowOf: ReadonlyMap<string, number>,
): Promise<Problem> {
  const { row } = planned;
  const field = uniqueFields[refusal.constraint];
  if (field) {
    const change = planned.changes.find((one) => one.field === field);
    return { row, field, code: 'taken', values: { value: String(change?.after ?? ''), field } };
  }
  const letting = planned.writes.find((write) => write.table === 'residency');
  if (refusal.state === exclusion && letting) {
    const other = await selectLetting(tx, letting);
    const otherRow = other && rowOf.get(other.id);
    if (otherRow) return { row, field: 'from', code: 'overlap_row', values: { row: otherRow } };
    if (other) {
      const { company, from, lastDay: until } = other;
      return { row, field: 'from', code: 'overlap', values: { other: company, from, until } };
    }
  }
  return { row, field: null, code: 'refused', values: { value: refusal.constraint || refusal.state } };
}

/**
 * Writes what was planned. Each row that the database refuses is named, and left out; whether the rest may stay is for
 * the caller to say.
 */
export async function applyPlan(tx: Tx, plan: readonly PlannedRow[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const rowOf = new Map(plan.flatMap((planned) => planned.writes.map((write) => [write.id, planned.row] as const)));
  const refused = async (planned: PlannedRow, refusal: Refusal) => {
    // A row that builds on one that was refused is not itself to blame.
    if (refusal.state === foreignKey && problems.length > 0) return;
    problems.push(await explain(tx, planned, refusal, rowOf));
  };
  for (const shortening of [true, false]) {
    const rows = plan
      .map((planned) => ({
        planned,
        writes: planned.writes.filter((write) => (write.act === 'shorten') === shortening),
      }))
      .filter((row) => row.writes.length > 0);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await applyRows(tx, rows.slice(start, start + rowsAtOnce), refused);
    }
  }
  return problems;
}
