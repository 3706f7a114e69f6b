import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type House, today } from '../house.ts';
import { type Author, command, type Reason, Refused, type Tx } from '../journal/command.ts';
import { applyPlan } from './apply.ts';
import type { PlannedRow } from './planning/plan.ts';
import type { Problem } from './problems.ts';
import { isBusy, lockTables } from './queries/writes.ts';
import { readRow } from './reading/cells.ts';
import type { Columns, Table } from './reading/columns.ts';
import { kindsOf, registerWork } from './register-work.ts';
import { fieldsOf, keyFields, type Register } from './registers.ts';
import { readReferences } from './values.ts';

/** A file read as a register: which column holds which field. */
export interface Sheet {
  readonly register: Register;
  readonly table: Table;
  readonly columns: Columns;
}

/** What a row becomes, to be shown. */
export type RowReport = Omit<PlannedRow, 'writes'>;

export interface Report {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly wrong: number;
  /** Whatever stands in the way; none of it is left out. Nothing is stored as long as there is one. */
  readonly problems: readonly Problem[];
  /** The first rows that add or change something, fifty at most. */
  readonly effects: readonly RowReport[];
  /** The same where the same file would do the same: another one says that the data changed in between. */
  readonly fingerprint: string;
}

/** Problems of the columns themselves: with them, rows need not be read. */
function columnProblems({ register, columns }: Sheet): Problem[] {
  const problems: Problem[] = [];
  const fields = new Map<number, string>();
  for (const [field, index] of Object.entries(columns)) {
    const other = fields.get(index);
    if (other) problems.push({ row: null, field, code: 'column_twice', values: { field } });
    fields.set(index, field);
  }
  for (const group of keyFields[register]) {
    const [field = null] = group;
    if (!group.some((name) => name in columns)) {
      problems.push({ row: null, field, code: 'column_missing', values: { field: field ?? '' } });
    }
  }
  return problems;
}

/** One sentence for a column that is not there rather than one for each row that needs it. */
function gatherMissingColumns(problems: readonly Problem[], columns: Columns): Problem[] {
  const gathered = new Map<string, Problem[]>();
  const rest: Problem[] = [];
  for (const problem of problems) {
    const { code, field } = problem;
    if (code !== 'needed_to_add' || field === null || field in columns) rest.push(problem);
    else gathered.set(field, [...(gathered.get(field) ?? []), problem]);
  }
  const missing = [...gathered].map(
    ([field, [first, ...more]]): Problem => ({
      row: null,
      field,
      code: 'needed_column',
      values: { field, count: more.length + 1, row: first?.row ?? 0 },
    }),
  );
  return [...missing, ...rest.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))];
}

const rowsBetweenPauses = 250;
const effectsShown = 50;

/** Reads and plans row by row, and attends to others in between. */
async function planRows(tx: Tx, house: Pick<House, 'clock' | 'ids'>, sheet: Sheet): Promise<PlannedRow[]> {
  const { register, table, columns } = sheet;
  const { lookups } = await readReferences(tx, kindsOf(register));
  const planRow = await registerWork[register].planner(tx, {
    today: today(house.clock),
    nextId: () => house.ids.next(),
  });
  const plan: PlannedRow[] = [];
  for (const row of table.rows) {
    plan.push(planRow(readRow(fieldsOf[register], columns, table.header.length, row, lookups)));
    if (plan.length % rowsBetweenPauses === 0) await setImmediate();
  }
  return plan;
}

/** Takes the file in, in the transaction given, as far as it can, and tells what came of it. */
async function takeIn(tx: Tx, house: Pick<House, 'clock' | 'ids'>, sheet: Sheet): Promise<Report> {
  const rows = sheet.table.rows.length;
  const inColumns = columnProblems(sheet);
  if (inColumns.length > 0) {
    return { rows, added: 0, changed: 0, same: 0, wrong: rows, problems: inColumns, effects: [], fingerprint: '' };
  }
  await lockTables(tx, registerWork[sheet.register].tables);
  const plan = await planRows(tx, house, sheet);
  const refused = await applyPlan(tx, plan);
  return reportOf(sheet, plan, [...plan.flatMap((planned) => planned.problems), ...refused]);
}

/** The same for the same rows with the same effects; made row by row, for it may be of fifty thousand. */
async function fingerprintOf(register: Register, rows: readonly PlannedRow[]): Promise<string> {
  const hash = createHash('sha256').update(register);
  for (const [index, { row, outcome, changes }] of rows.entries()) {
    if (outcome !== 'same') hash.update(JSON.stringify([row, outcome, changes]));
    if (index % rowsBetweenPauses === 0) await setImmediate();
  }
  return hash.digest('base64url');
}

async function reportOf(
  { register, columns }: Sheet,
  plan: readonly PlannedRow[],
  problems: readonly Problem[],
): Promise<Report> {
  const wrong = new Set(problems.map((problem) => problem.row));
  const sound = plan.filter((planned) => !wrong.has(planned.row));
  const count = (outcome: PlannedRow['outcome']) => sound.filter((planned) => planned.outcome === outcome).length;
  return {
    rows: plan.length,
    added: count('add'),
    changed: count('change'),
    same: count('same'),
    wrong: plan.length - sound.length,
    problems: gatherMissingColumns(problems, columns),
    effects: sound
      .filter(({ outcome }) => outcome !== 'same')
      .slice(0, effectsShown)
      .map(({ writes: _writes, ...effect }) => effect),
    fingerprint: await fingerprintOf(register, sound),
  };
}

/** Thrown to undo what a check has written. */
class CheckedOnly extends Error {}

type Importer = Pick<House, 'db' | 'clock' | 'ids'>;

/**
 * What would come of the file: it is taken in for real and undone, so that the database itself has its say and the check
 * can never promise what the import would not do. Null where others hold the register too long.
 */
export async function checkImport(house: Importer, sheet: Sheet): Promise<Report | null> {
  let report: Report | null = null;
  try {
    await house.db.transaction().execute(async (tx) => {
      report = await takeIn(tx, house, sheet);
      throw new CheckedOnly();
    });
  } catch (error) {
    if (!(error instanceof CheckedOnly) && !isBusy(error)) throw error;
  }
  return report;
}

export interface ImportOrder {
  readonly reason: Reason;
  /** SHA-256 of the file, in hexadecimal: the journal names by it what was taken in. */
  readonly sha256: string;
  /** Fingerprint of the report that was agreed to; where the data changed since, nothing is done. */
  readonly agreed?: string;
}

export type ImportOutcome =
  | { readonly ok: true; readonly report: Report }
  /** `problems`: see the report; `nothing`: the register says all this already; `changed`: not what was agreed to. */
  | { readonly ok: false; readonly why: 'problems' | 'nothing' | 'changed'; readonly report: Report }
  | { readonly ok: false; readonly why: 'busy' };

/** Takes a register in: all of it, with one entry in the journal, or nothing. */
export async function importRegister(
  house: Importer,
  author: Author,
  sheet: Sheet,
  order: ImportOrder,
): Promise<ImportOutcome> {
  const { register } = sheet;
  try {
    const report = await command(
      house,
      {
        author,
        command: 'register.import',
        reason: order.reason,
        subject: { kind: 'register', id: register },
      },
      async (tx, entry) => {
        const report = await takeIn(tx, house, sheet);
        const { rows, added, changed, same } = report;
        if (report.problems.length > 0) throw new Refused({ ok: false, why: 'problems', report });
        if (added + changed === 0) throw new Refused({ ok: false, why: 'nothing', report });
        if (order.agreed !== undefined && order.agreed !== report.fingerprint) {
          throw new Refused({ ok: false, why: 'changed', report });
        }
        entry.details = { register, sha256: order.sha256, rows, added, changed, same };
        return report;
      },
    );
    return { ok: true, report };
  } catch (error) {
    if (error instanceof Refused) return error.refusal as ImportOutcome;
    if (isBusy(error)) return { ok: false, why: 'busy' };
    throw error;
  }
}
