import { fold } from '../../texts/fold.ts';
import type { Fields } from '../fields/field.ts';
import type { Problem, ProblemCode, ProblemValues } from '../problems.ts';
import type { ReadRow } from '../reading/cells.ts';
import { tidyLine, tidyText } from '../reading/tidy.ts';
import { wrongFormat } from './formats.ts';

/** Tables that registers write, in the order in which they refer to one another. */
export const writtenTables = [
  'site',
  'unit',
  'company',
  'person',
  'site_status',
  'site_capacity',
  'company_state',
  'phase_spell',
  'company_member',
  'residency',
] as const;
export type WrittenTable = (typeof writtenTables)[number];

/**
 * One change of one row of the database, its columns by name. `shorten` is an update that ends a period sooner: all of
 * them go first, so that what takes the place of another finds it free.
 */
export type Write =
  | { readonly act: 'shorten' | 'update'; readonly table: WrittenTable; readonly id: string; readonly row: Columns }
  | { readonly act: 'insert'; readonly table: WrittenTable; readonly id: string; readonly row: Columns };
type Columns = Readonly<Record<string, unknown>>;

/** What a field held and will hold, as read: ids, ISO days, codes. */
export interface Change {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number;
}

/** What becomes of a row of the file. */
export interface PlannedRow {
  readonly row: number;
  /** Names the row for the reader: the company, the person, the unit. */
  readonly name: string;
  readonly outcome: 'add' | 'change' | 'same' | 'wrong';
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
  readonly problems: readonly Problem[];
}

/** Plans what a row of a register changes, after the rows before it. */
export type PlanRow<F extends Fields> = (row: ReadRow<F>) => PlannedRow;

/** What planning needs beside the rows and what is known. */
export interface Planning {
  readonly today: string;
  nextId(): string;
}

/** Collects what one row does; `done` judges it. */
export class RowPlan {
  readonly row: number;
  readonly changes: Change[] = [];
  readonly writes: Write[] = [];
  readonly problems: Problem[];
  added = false;
  readonly #fields: Fields;

  constructor(read: ReadRow<Fields>, fields: Fields) {
    this.row = read.row;
    this.#fields = fields;
    this.problems = [...read.problems];
  }

  get sound(): boolean {
    return this.problems.length === 0;
  }

  refuse(field: string | null, code: ProblemCode, values: ProblemValues = {}): void {
    this.problems.push({ row: this.row, field, code, values });
  }

  change(field: string, before: string | number | null, after: string | number): void {
    this.changes.push({ field, before, after });
  }

  /** Notes the fields of a thing that is new. */
  begin(fields: Readonly<Record<string, string | number | undefined>>): void {
    this.added = true;
    for (const [field, after] of Object.entries(fields)) if (after !== undefined) this.change(field, null, after);
  }

  done(name: string): PlannedRow {
    const { row, changes, problems } = this;
    for (const { field, after } of changes) {
      const wrong = wrongFormat(this.#fields[field]?.kind, after);
      if (wrong) this.refuse(field, wrong.code, wrong.values);
    }
    if (!this.sound) return { row, name, outcome: 'wrong', changes: [], writes: [], problems };
    const outcome = this.added ? 'add' : changes.length > 0 ? 'change' : 'same';
    return { row, name, outcome, changes, writes: this.writes, problems };
  }
}

/** True where the stored text says what the cell says, however it is spaced and composed. */
export function saysTheSame(stored: string | number | null, read: string | number): boolean {
  if (typeof stored === 'number' && typeof read === 'number') return Math.abs(stored - read) < 1e-9;
  if (stored === null || typeof stored === 'number' || typeof read === 'number') return false;
  return stored === read || tidyLine(stored) === read || tidyText(stored) === read;
}

/** The fields whose cells say something else than what is stored. Empty cells say nothing. */
export function differences(
  names: readonly string[],
  stored: Readonly<Record<string, string | number | null>>,
  read: Readonly<Record<string, string | number | undefined>>,
): Change[] {
  return names.flatMap((field) => {
    const after = read[field];
    const before = stored[field] ?? null;
    return after === undefined || saysTheSame(before, after) ? [] : [{ field, before, after }];
  });
}

/**
 * A row found by its name alone says that name to be found: another spelling of it is no change. Where a code, an ICE or
 * an e-mail address tells who is meant, it is.
 */
export function withoutSpellings(changes: readonly Change[], names: readonly string[]): Change[] {
  return changes.filter(
    ({ field, before, after }) => !names.includes(field) || fold(String(before ?? '')) !== fold(String(after)),
  );
}

/** Which row of the file spoke first of each thing, by keys of any kind. */
export class FirstRows {
  readonly #rows = new Map<string, number>();

  /** The row that claimed one of the keys before. */
  of(keys: readonly string[]): number | undefined {
    for (const key of keys) {
      const row = this.#rows.get(key);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  claim(keys: readonly string[], row: number): void {
    for (const key of keys) if (!this.#rows.has(key)) this.#rows.set(key, row);
  }
}
