import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { House } from '../house.ts';
import type { Reason } from '../journal/command.ts';
import { proposedReason } from '../journal/page-reasons.ts';
import { openTable, sha256Of, sheetOf } from '../registers/drafts.ts';
import { limits } from '../registers/files/table.ts';
import { checkImport, importRegister, type Report, type Sheet } from '../registers/imports.ts';
import { problemLine } from '../registers/problem-lines.ts';
import { refusalSentence } from '../registers/refusals.ts';
import { isRegister, type Register, registers } from '../registers/registers.ts';
import { translator } from '../texts/translate.ts';
import { CommandLineError } from './command-line-error.ts';
import { openForCommand } from './open-for-command.ts';

const t = translator('en');
const say = (line: string) => process.stdout.write(`${line}\n`);

const help = `fondouk import REGISTER FILE [--dry-run] [--reason TEXT]

Takes a register in from a CSV or XLSX file: all of it, or nothing.

  REGISTER   ${registers.join(', ')}
  FILE       at most ${limits.bytes / 2 ** 20} MB and ${limits.rows} rows; the first row names the columns,
             in French, Arabic or English
  --dry-run  check the file for real and undo it: nothing is stored
  --reason   why, for the journal

Empty cells leave what is known as it is. Ends with status 1 where a row is wrong.`;

interface Order {
  readonly register: Register;
  readonly file: string;
  readonly dryRun: boolean;
  readonly reason: Reason;
}

function readOrder(args: string[]): Order | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new CommandLineError(`${(error as Error).message}\n\n${help}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [register, file, ...more] = positionals;
  if (!isRegister(register)) {
    throw new CommandLineError(
      `${register === undefined ? 'name a register' : `there is no register "${register}"`}: ${registers.join(', ')}`,
    );
  }
  if (!file || more.length > 0) throw new CommandLineError(`name one file: fondouk import ${register} FILE`);
  const reason =
    values.reason?.trim() || proposedReason(t, 'registers.reason_default', { register, file: basename(file) });
  return { register, file, dryRun: values['dry-run'], reason };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      reason: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size > limits.bytes) {
      throw new CommandLineError(refusalSentence({ code: 'too_large' }, t, 'en'));
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CommandLineError) throw error;
    throw new CommandLineError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function tell(report: Report, sheet: Sheet): void {
  const { rows, added, changed, same, wrong } = report;
  say(`${rows} rows: ${added} to add, ${changed} to change, ${same} up to date, ${wrong} wrong`);
  for (const problem of report.problems) {
    const { row, column, sentence } = problemLine(problem, sheet, t, 'en');
    say(`${problem.row === null ? row : `row ${row}`}, ${column}: ${sentence}`);
  }
}

const busy = 'somebody else is writing into this register right now; try again in a moment';

/** Checks or takes in what was read, and tells what came of it. Gives the exit status. */
export async function importFile(
  house: Pick<House, 'db' | 'clock' | 'ids'>,
  { register, file, dryRun, reason }: Order,
): Promise<number> {
  const bytes = readBytes(file);
  const opened = await openTable(bytes);
  if (!opened.ok) throw new CommandLineError(refusalSentence(opened.refusal, t, 'en'));
  const sheet = sheetOf(opened.table, register);
  if (!sheet) return 1;
  if (dryRun) {
    const report = await checkImport(house, sheet);
    if (!report) throw new CommandLineError(busy);
    tell(report, sheet);
    say(report.problems.length > 0 ? 'nothing would be stored' : 'nothing was stored: dry run');
    return report.problems.length > 0 ? 1 : 0;
  }
  const author = { id: null, label: `command line: ${userInfo().username}` };
  const outcome = await importRegister(house, author, sheet, { reason, sha256: sha256Of(bytes) });
  if (!outcome.ok && outcome.why === 'busy') throw new CommandLineError(busy);
  tell(outcome.report, sheet);
  if (outcome.ok) say(`imported: ${outcome.report.added} added, ${outcome.report.changed} changed`);
  else if (outcome.why === 'nothing') say('nothing to do: the register says all this already');
  else say('nothing was stored');
  return outcome.ok || outcome.why === 'nothing' ? 0 : 1;
}

/** `fondouk import REGISTER FILE [--dry-run] [--reason TEXT]`: status 1 where any row is wrong, and nothing stored. */
export async function importRegisterFile(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (!order) {
    say(help);
    return 0;
  }
  const house = await openForCommand();
  try {
    return await importFile(house, order);
  } finally {
    await house.close();
  }
}
