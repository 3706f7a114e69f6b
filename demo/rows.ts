import { type Selectable, sql } from 'kysely';
import type { Tables } from '../src/database/tables.ts';
import type { Tx } from '../src/journal/command.ts';

type Plain<T> = { [C in keyof T]: T[C] extends Date ? string : T[C] extends Date | null ? string | null : T[C] };
/** Columns that the database computes. */
type Computed = `search_${string}`;
/** One row of the table, every other column given: JSON columns as objects, moments as ISO texts. */
export type Row<T extends keyof Tables> = Pick<
  Plain<Selectable<Tables[T]>>,
  Exclude<keyof Plain<Selectable<Tables[T]>>, Computed>
>;

/** The order in which the tables are filled: what is referred to comes first. */
const order = [
  'site',
  'site_status',
  'site_capacity',
  'unit',
  'company',
  'company_state',
  'phase_spell',
  'residency',
  'person',
  'company_member',
  'partner',
  'programme',
  'cohort',
  'cohort_member',
  'coach_assignment',
  'service_delivery',
  'declaration',
  'declaration_export',
  'jobs_multiplier',
  'survey',
  'survey_invitation',
  'survey_answer',
  'funding_programme',
  'fair',
  'talent',
  'talent_cv',
  'talent_skill',
  'need',
  'need_skill',
] as const satisfies readonly (keyof Tables)[];
export type DemoTable = (typeof order)[number];

/** Rows made in memory, by table. */
export class Rows {
  readonly #tables = new Map<DemoTable, object[]>();

  add<T extends DemoTable>(table: T, ...rows: Row<T>[]): void {
    const list = this.#tables.get(table);
    if (list) for (const row of rows) list.push(row);
    else this.#tables.set(table, [...rows]);
  }

  of<T extends DemoTable>(table: T): readonly Row<T>[] {
    return (this.#tables.get(table) ?? []) as Row<T>[];
  }

  counts(): Record<string, number> {
    return Object.fromEntries(
      order.flatMap((table) => (this.of(table).length ? [[table, this.of(table).length]] : [])),
    );
  }
}

const chunk = 2_000;

/**
 * Writes the rows, each table by chunks of one statement that PostgreSQL unfolds from JSON: dates, ranges and arrays
 * are read by the types of the columns.
 */
export async function write(tx: Tx, rows: Rows): Promise<void> {
  for (const table of order) {
    const list = rows.of(table);
    const columns = Object.keys(list[0] ?? {});
    for (let start = 0; start < list.length; start += chunk) {
      const json = JSON.stringify(list.slice(start, start + chunk));
      await sql`
        insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
        select ${sql.join(columns.map((column) => sql.ref(column)))}
        from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(tx);
    }
  }
}
