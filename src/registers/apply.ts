import type { Tx } from '../journal/command.ts';
import type { PlannedRow, Write } from './planning/plan.ts';
import type { Problem } from './problems.ts';
import { type Letting, selectOverlaps } from './queries/lettings.ts';
import { type Refusal, tryWrites } from './queries/writes.ts';

/** Rows written at a time; where the database refuses one of them, they are halved until it is found. */
const rowsAtOnce = 1_000;

/** SQLSTATEs of PostgreSQL. */
const exclusion = '23P01';
const foreignKey = '23503';

/** Fields that a unique constraint of the database guards. */
const uniqueFields: Readonly<Record<string, string>> = {
  company_ice_key: 'ice',
  company_slug_key: 'code',
  site_slug_key: 'code',
  person_email: 'email',
};

interface RowWrites {
  readonly planned: PlannedRow;
  readonly writes: readonly Write[];
}

const writesOf = (rows: readonly RowWrites[]) => rows.flatMap((row) => row.writes);

/** Writes rows and finds those that the database refuses; a refusal becomes a problem that its reader understands. */
class Application {
  readonly problems: Problem[] = [];
  readonly #tx: Tx;
  /** The row of the file that each write comes from. */
  readonly #rowOf: ReadonlyMap<string, number>;

  constructor(tx: Tx, plan: readonly PlannedRow[]) {
    this.#tx = tx;
    this.#rowOf = new Map(plan.flatMap(({ row, writes }) => writes.map(({ id }) => [id, row] as const)));
  }

  async apply(rows: readonly RowWrites[]): Promise<void> {
    if (rows.length === 0) return;
    const refusal = await tryWrites(this.#tx, writesOf(rows));
    if (!refusal) return;
    const overlaps = refusal.state === exclusion ? await selectOverlaps(this.#tx, writesOf(rows)) : new Map();
    const overlapOf = ({ writes }: RowWrites): Letting | undefined =>
      writes.map(({ id }) => overlaps.get(id)).find(Boolean);
    // What is stored already stands in the way of these, whatever comes of the others.
    const free = rows.filter((row) => {
      const other = overlapOf(row);
      if (other) this.#noteOverlap(row.planned, other);
      return !other;
    });
    if (free.length < rows.length) return this.apply(free);
    const [only] = rows;
    if (rows.length === 1 && only) return this.#note(only.planned, refusal);
    const half = Math.ceil(rows.length / 2);
    await this.apply(rows.slice(0, half));
    await this.apply(rows.slice(half));
  }

  #noteOverlap({ row }: PlannedRow, { id, company, from, lastDay: until }: Letting): void {
    const other = this.#rowOf.get(id);
    this.problems.push(
      other === undefined
        ? { row, field: 'from', code: 'overlap', values: { other: company, from, until } }
        : { row, field: 'from', code: 'overlap_row', values: { row: other } },
    );
  }

  #note({ row, changes }: PlannedRow, refusal: Refusal): void {
    // A row that builds on one that was refused is not itself to blame.
    if (refusal.state === foreignKey && this.problems.length > 0) return;
    const field = uniqueFields[refusal.constraint];
    const value = changes.find((change) => change.field === field)?.after;
    this.problems.push(
      field
        ? { row, field, code: 'taken', values: { value: String(value ?? ''), field } }
        : { row, field: null, code: 'refused', values: { value: refusal.constraint || refusal.state } },
    );
  }
}

/**
 * Writes what was planned. Each row that the database refuses is named, and left out; whether the rest may stay is for
 * the caller to say.
 */
export async function applyPlan(tx: Tx, plan: readonly PlannedRow[]): Promise<Problem[]> {
  const application = new Application(tx, plan);
  for (const shortening of [true, false]) {
    const rows = plan
      .map((planned) => ({
        planned,
        writes: planned.writes.filter((write) => (write.act === 'shorten') === shortening),
      }))
      .filter((row) => row.writes.length > 0);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await application.apply(rows.slice(start, start + rowsAtOnce));
    }
  }
  return application.problems;
}
