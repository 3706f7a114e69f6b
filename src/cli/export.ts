import { once } from 'node:events';
import { parseArgs } from 'node:util';
import {
  type ExportName,
  exportFile,
  exportNames,
  type Format,
  formats,
  isExportName,
  isFormat,
  TooLong,
} from '../registers/exports/exports.ts';
import { CommandLineError } from './command-line-error.ts';
import { openForCommand } from './open-for-command.ts';

const help = `fondouk export TABLE [--format csv|xlsx] > FILE

Writes a register, or a table behind the figures, to the standard output.

  TABLE      ${exportNames.slice(0, 6).join(', ')},
             ${exportNames.slice(6, 11).join(', ')},
             ${exportNames.slice(11).join(', ')}
  --format   csv (default) or xlsx`;

function readOrder(args: string[]): { name: ExportName; format: Format } | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new CommandLineError(`${(error as Error).message}\n\n${help}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [name, ...more] = positionals;
  if (name === undefined || !isExportName(name) || more.length > 0) {
    throw new CommandLineError(
      `${name === undefined || more.length > 0 ? 'name one table' : `there is no table "${name}"`}: ${exportNames.join(', ')}`,
    );
  }
  if (!isFormat(values.format)) throw new CommandLineError(`--format is ${formats.join(' or ')}`);
  if (values.format === 'xlsx' && process.stdout.isTTY) {
    throw new CommandLineError(`a workbook is no text: fondouk export ${name} --format xlsx > ${name}.xlsx`);
  }
  return { name, format: values.format };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** `fondouk export TABLE [--format csv|xlsx]`: the table on the standard output, its headers in English. */
export async function exportTable(args: string[]): Promise<number> {
  const order = readOrder(args);
  if (!order) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const house = await openForCommand();
  try {
    const bytes = await exportFile(house, order.name, order.format, 'en');
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    return 0;
  } catch (error) {
    // Whoever reads us has read enough: `fondouk export companies | head`.
    if ((error as { code?: string }).code === 'EPIPE') return 0;
    if (error instanceof TooLong) {
      throw new CommandLineError(`more than ${error.rows} rows are too many for a workbook; take --format csv`);
    }
    throw error;
  } finally {
    await house.close();
  }
}
