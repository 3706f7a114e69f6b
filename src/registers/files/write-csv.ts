import { guard, printable } from './guard.ts';
import type { Separator } from './table.ts';

/** A cell on its way out: a text, a quantity, nothing. Days are ISO texts in columns of days. */
export type OutCell = string | number | null;

export interface OutColumn {
  readonly head: string;
  /** True where its texts are ISO days. */
  readonly days?: boolean;
}

export interface OutTable {
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly OutCell[])[];
}

/** How a spreadsheet in the reader's language takes a CSV file on a double click. */
export interface CsvStyle {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
}

/** A number in digits alone: JavaScript writes small ones as `1e-7`. */
function plain(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(12).replace(/\.?0+$/, '') : text;
}

function cellText(cell: OutCell, { separator, decimal }: CsvStyle): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? plain(cell).replace('.', decimal) : guard(printable(cell));
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file (RFC 4180) in UTF-8 with its mark, without which spreadsheets take it for something else. */
export function writeCsv({ columns, rows }: OutTable, style: CsvStyle): Buffer {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) =>
    cells.map((cell) => cellText(cell, style)).join(style.separator),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}
