/** What a cell holds: its text ('' where empty), or a number where the spreadsheet says that it is one. */
export type Cell = string | number;

export interface TableRow {
  /** Its number as a spreadsheet counts: the first line of the file is 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';
export type Separator = ',' | ';' | '\t';

/** How the file was read, to be shown to the person who sent it. */
export type FileForm =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly mark: boolean; readonly separator: Separator }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly sheets: number };

/** Everything of a file, empty rows left out; nothing of it is understood yet. */
export interface RawTable {
  readonly form: FileForm;
  readonly rows: readonly TableRow[];
}

export const limits = {
  /** Bytes of a file. */
  bytes: 10 * 2 ** 20,
  /** Rows under the header. */
  rows: 50_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 20_000,
  /** Bytes that the parts of a spreadsheet may unfold to. */
  unfolded: 96 * 2 ** 20,
} as const;

/** Why a file cannot be read at all. */
export type FileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too_large' }
  | { readonly code: 'not_a_table' }
  | { readonly code: 'old_excel' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'corrupt' }
  | { readonly code: 'unfolds_too_far' }
  | { readonly code: 'too_many_rows' }
  | { readonly code: 'too_many_columns' }
  | { readonly code: 'binary' }
  | { readonly code: 'quotes'; readonly row: number }
  | { readonly code: 'cell_too_long'; readonly row: number }
  | { readonly code: 'no_header' }
  | { readonly code: 'no_rows' }
  | { readonly code: 'header_twice'; readonly name: string };

/** Thrown while a file is read; never leaves `readFile`. */
export class Unreadable extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function refuseFile(refusal: FileRefusal): never {
  throw new Unreadable(refusal);
}

export function isEmpty(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === '');
}
