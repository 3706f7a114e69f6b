import type { Locale } from '../texts/translated.ts';
import { guard, printable } from './guard.ts';

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
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** Spreadsheets in French and Arabic take a comma for decimals, hence a semicolon between cells. */
export const csvStyles: Record<Locale, CsvStyle> = {
  fr: { separator: ';', decimal: ',' },
  ar: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

export const csvType = 'text/csv; charset=utf-8';

/** A number in digits alone: JavaScript writes small ones as `1e-7`. */
function plain(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(12).replace(/\.?0+$/, '') : text;
}

function cellText(cell: OutCell, { decimal }: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plain(cell).replace('.', decimal);
  const text = guard(printable(cell));
  // Any separator is quoted, not ours alone: a reader has to guess which one it is.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file (RFC 4180) in UTF-8 with its mark, without which spreadsheets take it for something else. Texts that a
 * spreadsheet would compute stand behind an apostrophe; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: OutTable, style: CsvStyle): Buffer<ArrayBuffer> {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) =>
    cells.map((cell) => cellText(cell, style)).join(style.separator),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}
