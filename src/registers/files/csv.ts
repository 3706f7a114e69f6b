import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { isEmpty, limits, type RawTable, refuseFile, type Separator, type TableRow } from './table.ts';
import { decodeText } from './text.ts';

/** The first wins where two are as frequent: text has commas more often than semicolons, and hardly ever tabs. */
const separators: readonly Separator[] = ['\t', ';', ','];
const pieceLength = 2 ** 16;

/** Excel writes the separator on a line of its own before the table: `sep=;`. */
const statedSeparator = /^sep=([,;\t])\r?\n/i;

/** How often each separator stands outside quotes in the first line that has any. */
export function guessSeparator(text: string): Separator {
  const counts = new Map<Separator, number>(separators.map((separator) => [separator, 0]));
  let quoted = false;
  for (const character of text.slice(0, 100_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n' && [...counts.values()].some(Boolean)) break;
    else if (!quoted && counts.has(character as Separator)) {
      counts.set(character as Separator, (counts.get(character as Separator) ?? 0) + 1);
    }
  }
  return separators.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

/** The text in pieces, between which the program attends to others: the parser alone would never let go. */
async function* pieces(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += pieceLength) {
    yield text.slice(start, start + pieceLength);
    await setImmediate();
  }
}

/**
 * Reads a CSV file (RFC 4180, with the separators that spreadsheets of our languages write).
 * @throws Unreadable: binary, quotes, cell_too_long, too_many_rows, too_many_columns
 */
export async function readCsv(bytes: Uint8Array): Promise<RawTable> {
  const { text, encoding, mark } = decodeText(bytes);
  const stated = statedSeparator.exec(text);
  const separator = (stated?.[1] as Separator | undefined) ?? guessSeparator(text);
  const skipped = stated ? 1 : 0;
  const parser = Readable.from(pieces(stated ? text.slice(stated[0].length) : text)).pipe(
    parse({
      delimiter: separator,
      relax_column_count: true,
      // An unclosed quote would otherwise swallow the rest of the file before it is noticed.
      max_record_size: limits.columns * limits.cell,
    }),
  );
  const rows: TableRow[] = [];
  let row = skipped;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (isEmpty(cells)) continue;
      if (rows.length > limits.rows) refuseFile({ code: 'too_many_rows' });
      if (cells.length > limits.columns) refuseFile({ code: 'too_many_columns' });
      if (cells.some((cell) => cell.length > limits.cell)) refuseFile({ code: 'cell_too_long', row });
      rows.push({ row, cells });
    }
  } catch (error) {
    if (error instanceof CsvError) refuseFile({ code: 'quotes', row: skipped + Number(error.records ?? row) + 1 });
    throw error;
  }
  return { form: { kind: 'csv', encoding, mark, separator }, rows };
}
