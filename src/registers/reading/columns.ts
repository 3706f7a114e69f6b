import { catalogues } from '../../texts/catalogues.ts';
import { locales } from '../../texts/translated.ts';
import type { Fields } from '../fields/field.ts';
import { type Cell, type FileForm, type RawTable, refuseFile, type TableRow } from '../files/table.ts';
import { fieldsOf, keyFields, type Register, registers } from '../registers.ts';
import { readDay } from './days.ts';
import { foldHeader, tidyLine } from './tidy.ts';

/** A file whose header is known. */
export interface Table {
  readonly form: FileForm;
  readonly header: readonly string[];
  /** Its rows, empty ones left out. */
  readonly rows: readonly TableRow[];
}

/** Where each field stands: the index of its column. Fields without a column are not there. */
export type Columns = Readonly<Record<string, number>>;

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Rows looked through for the header: some put a title over the table. */
const rowsBeforeHeader = 10;

/** The headers by which each field is known: what we write in any language, its own name in code, and others. */
function headersOf(fields: Fields): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    for (const text of [...locales.map((locale) => catalogues[locale][field.label]), name, ...field.names]) {
      const folded = foldHeader(text);
      if (!headers.has(folded)) headers.set(folded, name);
    }
  }
  return headers;
}

const known = new Map<Register, ReadonlyMap<string, string>>();

function headersKnown(register: Register): ReadonlyMap<string, string> {
  let headers = known.get(register);
  if (!headers) {
    headers = headersOf(fieldsOf[register]);
    known.set(register, headers);
  }
  return headers;
}

/** The field that a header names, with or without what it says in brackets. */
function fieldNamed(register: Register, header: string): string | undefined {
  const headers = headersKnown(register);
  return headers.get(foldHeader(header)) ?? headers.get(foldHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
}

/** The column of each field, as far as the headers tell; the first where two columns could be meant. */
export function guessColumns(register: Register, header: readonly string[]): Columns {
  const columns: Record<string, number> = {};
  for (const [index, text] of header.entries()) {
    const field = text && fieldNamed(register, text);
    if (field && !(field in columns)) columns[field] = index;
  }
  return columns;
}

function recognised(register: Register, header: readonly string[]): number {
  const columns = guessColumns(register, header);
  const keys = keyFields[register].every((group) => group.some((field) => field in columns));
  return keys ? Object.keys(columns).length : 0;
}

/** The register that the columns speak of; null where they say nothing, or the same of two. */
export function guessRegister(header: readonly string[]): Register | null {
  const ranked = registers
    .map((register) => ({ register, count: recognised(register, header) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first && first.count > 0 && first.count > (second?.count ?? 0) ? first.register : null;
}

const asHeader = (cells: readonly Cell[]) => cells.map((cell) => tidyLine(String(cell)));

const namesKnown = (cells: readonly Cell[]) =>
  Math.max(...registers.map((register) => Object.keys(guessColumns(register, asHeader(cells))).length));

/** Numbers, days and addresses are never headers. */
const isDatum = (cell: Cell) =>
  typeof cell === 'number' || /^[\d\s.,/-]+$/.test(cell) || cell.includes('@') || readDay(cell) !== null;

/**
 * Finds the header: the first row, or the first that names at least two known columns where a title stands over it.
 * @throws Unreadable: no_header, header_twice, no_rows
 */
export function withHeader(raw: RawTable): Table {
  const telling = raw.rows.slice(0, rowsBeforeHeader).findIndex((row) => namesKnown(row.cells) >= 2);
  const at = Math.max(0, telling);
  const cells = raw.rows[at]?.cells ?? [];
  if (telling < 0 && namesKnown(cells) === 0 && cells.some((cell) => cell !== '' && isDatum(cell))) {
    refuseFile({ code: 'no_header' });
  }
  const header = asHeader(cells);
  const seen = new Set<string>();
  for (const name of header) {
    const folded = foldHeader(name);
    if (folded && seen.has(folded)) refuseFile({ code: 'header_twice', name });
    seen.add(folded);
  }
  const rows = raw.rows.slice(at + 1);
  if (rows.length === 0) refuseFile({ code: 'no_rows' });
  return { form: raw.form, header, rows };
}
