import { quoted } from '../inputError.ts';
import type { Row } from '../readTable.ts';

/**
 * The URI in a cell.
 * @throws InputError where there is none
 */
export function readUri(row: Row, column: number): string {
  const written = row.cell(column);
  if (!/^https?:\/\/[^\s<>"|]+$/.test(written)) row.fail(column, `expected a URI, found ${quoted(written)}`);
  return written;
}
