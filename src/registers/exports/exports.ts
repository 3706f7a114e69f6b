import { csvStyles, csvType, type OutTable, writeCsv } from '../../files/csv.ts';
import { type House, today } from '../../house.ts';
import type { MessageKey } from '../../texts/catalogues.ts';
import { translator } from '../../texts/translate.ts';
import type { Locale } from '../../texts/translated.ts';
import type { Field } from '../fields/field.ts';
import { writeXlsx } from '../files/write-xlsx.ts';
import { kindsOf } from '../register-work.ts';
import { fieldsOf, isRegister, type Register, registerNames, registers } from '../registers.ts';
import { readReferences, valueText } from '../values.ts';
import { dayColumns, plainTables } from './plain-tables.ts';
import { registerRows } from './register-rows.ts';

type PlainName = keyof typeof plainTables;
export type ExportName = Register | PlainName;

export const plainNames = Object.keys(plainTables) as PlainName[];
export const exportNames: readonly ExportName[] = [...registers, ...plainNames];

export const formats = ['csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

export const contentTypes: Record<Format, string> = {
  csv: csvType,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function isExportName(text: string): text is ExportName {
  return exportNames.includes(text as ExportName);
}

export function isFormat(text: string): text is Format {
  return formats.includes(text as Format);
}

export function exportTitle(name: ExportName): MessageKey {
  return isRegister(name) ? registerNames[name] : plainTables[name].name;
}

/** The columns of a register as we write them. */
function columnsOf(register: Register): [string, Field][] {
  return Object.entries(fieldsOf[register]).filter(([, field]) => !field.onlyRead);
}

async function registerTable(
  house: Pick<House, 'db' | 'clock'>,
  register: Register,
  locale: Locale,
): Promise<OutTable> {
  const t = translator(locale);
  const references = await readReferences(house.db, kindsOf(register));
  const rows = await registerRows[register](house.db, today(house.clock));
  const columns = columnsOf(register);
  return {
    columns: columns.map(([, { label, kind }]) => ({ head: t(label), days: kind === 'day' })),
    rows: rows.map((row) =>
      columns.map(([name, { kind }]) => {
        const value = row[name] ?? null;
        if (value === null) return null;
        if (name === 'company_code') return references.code('company', String(value));
        return valueText(kind, value, references, t, locale);
      }),
    ),
  };
}

async function plainTable(house: Pick<House, 'db'>, name: PlainName, locale: Locale): Promise<OutTable> {
  const t = translator(locale);
  const { columns, rows } = plainTables[name];
  return {
    columns: columns.map((label) => ({ head: t(label), days: dayColumns.has(label) })),
    rows: await rows({ db: house.db, t, locale }),
  };
}

/** A workbook of more rows takes minutes and a gigabyte to write. */
const mostXlsxRows = 100_000;

/** The table has more rows than a workbook should. */
export class TooLong extends Error {
  readonly rows = mostXlsxRows;
}

/** @throws TooLong for a workbook of more than 100,000 rows */
async function write(table: OutTable, name: ExportName, format: Format, locale: Locale): Promise<Buffer> {
  if (format === 'csv') return writeCsv(table, csvStyles[locale]);
  if (table.rows.length > mostXlsxRows) throw new TooLong(`${name} has ${table.rows.length} rows`);
  return writeXlsx(table, translator(locale)(exportTitle(name)), locale === 'ar');
}

/**
 * A register or a table behind the figures as a file, its headers and words in the language given.
 * @throws TooLong
 */
export async function exportFile(
  house: Pick<House, 'db' | 'clock'>,
  name: ExportName,
  format: Format,
  locale: Locale,
): Promise<Buffer> {
  const table = isRegister(name) ? registerTable(house, name, locale) : plainTable(house, name, locale);
  return write(await table, name, format, locale);
}

/** An empty register to fill in: its header alone. */
export function templateFile(register: Register, format: Format, locale: Locale): Promise<Buffer> {
  const t = translator(locale);
  const columns = columnsOf(register).map(([, { label }]) => ({ head: t(label) }));
  return write({ columns, rows: [] }, register, format, locale);
}
