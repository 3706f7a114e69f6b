import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { InputError, quoted } from './inputError.ts';
import type { SourceFile } from './scheme.ts';
import { decodeUtf8 } from './utf8.ts';

/** The heading of a table: where each column is, and how to say that a cell is wrong. */
export interface Heading {
  readonly file: string;
  /** As written, without blanks around. */
  readonly names: readonly string[];
  /** Position of the first of these columns that is there, whatever its case; −1 where none is. */
  find(...names: string[]): number;
}

/** One row. Cells are as written, line ends as \n. */
export interface Row {
  readonly cells: readonly string[];
  /** The cell at a position without blanks around; '' for −1 and for what a short row lacks. */
  cell(column: number): string;
  /** Line of its beginning. */
  line(): number;
  fail(column: number, reason: string): never;
}

export interface TableOptions {
  /** Rows may end early, as in ESCO's skillsHierarchy. */
  readonly ragged?: boolean;
}

/** Takes the heading, gives what takes each row; null to leave the rest unread. */
export type TableReader = (heading: Heading) => (((row: Row) => void) & TableOptions) | null;

/** Twelve times the largest file of ESCO. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a table as published: UTF-8 with or without byte order mark, lines ended in either way, the first line its
 * heading. `.tsv` is cut at tabs and knows no quotes; anything else is CSV (RFC 4180) with the separator its heading has.
 * @throws InputError naming line and column: not UTF-8, broken quotes, a row longer or shorter than the heading
 */
export function readTable(path: string, reader: TableReader): SourceFile {
  const file = basename(path);
  if (statSync(path).size > MAX_BYTES) throw new InputError({ file }, 'the file is larger than 256 MB');
  const bytes = readFileSync(path);
  // With \r\n inside quotes, csv-parse counts two lines for one.
  const text = decodeUtf8(bytes, file).replace(/\r\n?/g, '\n');
  let heading: Heading | undefined;
  let take: ReturnType<TableReader> = null;
  let rows = 0;
  cutRows(file, text, (cells, lastLine) => {
    if (!heading) {
      heading = readHeading(file, cells);
      take = reader(heading);
    } else if (take) {
      rows += 1;
      take(rowOf(heading, cells, lastLine, take.ragged === true));
    }
  });
  if (!heading) throw new InputError({ file, line: 1, column: 1 }, 'the file is empty');
  return { file, rows, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Cuts a text into rows and cells; each row comes with the line of its end. */
function cutRows(file: string, text: string, take: (cells: readonly string[], lastLine: number) => void): void {
  const isTsv = /\.tsv$/i.test(file);
  const delimiter = isTsv ? '\t' : separatorOf(text);
  if (isTsv || !text.includes('"')) {
    // Nothing is quoted, as in the files of relations, the largest: no parser is needed, which saves half of the time.
    text.split('\n').forEach((line, i) => {
      if (line !== '') take(line.split(delimiter), i + 1);
    });
    return;
  }
  let lastLine = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }: { lines: number }) {
        lastLine = lines;
        take(cells, lines);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw brokenQuotes(file, error, lastLine);
    throw error;
  }
}

/** The separator that is most frequent in the heading, commas first. */
function separatorOf(text: string): string {
  const heading = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  const count = (separator: string): number => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function readHeading(file: string, cells: readonly string[]): Heading {
  const names = cells.map((cell) => cell.trim());
  const folded = names.map((name) => name.toLowerCase());
  folded.forEach((name, i) => {
    if (folded.indexOf(name) < i) {
      throw new InputError({ file, line: 1, column: i + 1 }, `the column ${quoted(name)} is there twice`);
    }
  });
  const find = (...wanted: string[]): number => {
    for (const name of wanted) {
      const at = folded.indexOf(name.toLowerCase());
      if (at >= 0) return at;
    }
    return -1;
  };
  return { file, names, find };
}

function rowOf(heading: Heading, cells: readonly string[], lastLine: number, ragged: boolean): Row {
  const { file, names } = heading;
  const line = (): number => lastLine - cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  if (cells.length > names.length || (!ragged && cells.length < names.length)) {
    const reason = `the row has ${cells.length} cells where the heading has ${names.length}`;
    throw new InputError({ file, line: line(), column: Math.min(cells.length, names.length + 1) }, reason);
  }
  return {
    cells,
    cell: (column) => cells[column]?.trim() ?? '',
    line,
    fail(column, reason) {
      throw new InputError({ file, line: line(), column: column + 1, heading: names[column] ?? '' }, reason);
    },
  };
}

function brokenQuotes(file: string, error: CsvError, lastLine: number): InputError {
  const column = Number(error.index ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new InputError(
      { file, line: lastLine + 1, column },
      'a quoted cell is never closed; the file may be cut short',
    );
  }
  return new InputError(
    { file, line: Number(error.lines ?? lastLine + 1), column },
    'a quotation mark is out of place',
  );
}
