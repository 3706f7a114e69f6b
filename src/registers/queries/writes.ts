import { sql } from 'kysely';
import type { Tx } from '../../journal/command.ts';
import { type Write, type WrittenTable, writtenTables } from '../planning/plan.ts';

/** While a file is checked or taken in, nobody else writes into these tables: reading goes on. */
const waitAtMost = '10s';

/** @throws PostgreSQL's lock_not_available (55P03) after ten seconds */
export async function lockTables(tx: Tx, tables: readonly WrittenTable[]): Promise<void> {
  await sql`select set_config('lock_timeout', ${waitAtMost}, true)`.execute(tx);
  const names = sql.join(tables.map((table) => sql.table(table)));
  await sql`lock table ${names} in share row exclusive mode`.execute(tx);
}

const acts = ['shorten', 'update', 'insert'] as const;

/** Writes of one act on one table, apart by the columns they fill. */
function byColumns(writes: readonly Write[]): Write[][] {
  const groups = new Map<string, Write[]>();
  for (const write of writes) {
    const key = Object.keys(write.row).sort().join();
    const group = groups.get(key);
    if (group) group.push(write);
    else groups.set(key, [write]);
  }
  return [...groups.values()];
}

/**
 * Writes many rows by few statements: what is referred to first, ends of periods before beginnings. PostgreSQL reads
 * dates, ranges and JSON by the types of the columns.
 */
export async function applyWrites(tx: Tx, writes: readonly Write[]): Promise<void> {
  for (const table of writtenTables) {
    for (const act of acts) {
      const chosen = writes.filter((write) => write.table === table && write.act === act);
      for (const group of byColumns(chosen)) await writeGroup(tx, table, act, group);
    }
  }
}

async function writeGroup(tx: Tx, table: WrittenTable, act: Write['act'], writes: readonly Write[]): Promise<void> {
  const columns = Object.keys(writes[0]?.row ?? {});
  const rows = JSON.stringify(writes.map(({ id, row }) => ({ ...row, id })));
  const source = sql`json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`;
  if (act === 'insert') {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${names}) select ${names} from ${source}`.execute(tx);
  } else {
    const sets = sql.join(columns.map((column) => sql`${sql.ref(column)} = x.${sql.ref(column)}`));
    await sql`update ${sql.table(table)} as t set ${sets} from ${source} as x where t.id = x.id`.execute(tx);
  }
}

/** What the database said against a row. */
export interface Refusal {
  /** SQLSTATE. */
  readonly state: string;
  readonly constraint: string;
}

/** Classes of SQLSTATE that speak of the data and not of the server: 22 data exception, 23 constraint violation. */
function refusalOf(error: unknown): Refusal | null {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !/^2[23]/.test(code)) return null;
  return { state: code, constraint: typeof constraint === 'string' ? constraint : '' };
}

/**
 * Tries the writes between savepoints: null where they are in, else what the database said, and nothing of them is in.
 */
export async function tryWrites(tx: Tx, writes: readonly Write[]): Promise<Refusal | null> {
  await sql`savepoint row_of_file`.execute(tx);
  try {
    await applyWrites(tx, writes);
    await sql`release savepoint row_of_file`.execute(tx);
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    await sql`rollback to savepoint row_of_file`.execute(tx);
    return refusal;
  }
}

/** Postgres's words for: others hold what we need, try again. */
export function isBusy(error: unknown): boolean {
  return ['55P03', '40P01', '40001'].includes(String((error as { code?: unknown }).code));
}
