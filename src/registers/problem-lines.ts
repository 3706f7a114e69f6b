import { formatNumber } from '../texts/format.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import type { Sheet } from './imports.ts';
import { type Problem, problemSentence } from './problems.ts';
import { columnLetters } from './reading/columns.ts';
import { fieldsOf } from './registers.ts';

/** A column as its reader finds it again: its header, or its letters where it has none. */
export function columnName(header: readonly string[], index: number, t: Translate): string {
  return header[index] || t('registers.column_unnamed', { letters: columnLetters(index) });
}

/** Where a problem stands and what it is, in words. */
export interface ProblemLine {
  readonly row: string;
  readonly column: string;
  readonly sentence: string;
}

/** A problem as a line of a list: its row, its column as the file names it, and a sentence. */
export function problemLine(problem: Problem, sheet: Sheet, t: Translate, locale: Locale): ProblemLine {
  const { register, table, columns } = sheet;
  const { row, field } = problem;
  const index = field === null ? undefined : columns[field];
  const label = field === null ? undefined : fieldsOf[register][field]?.label;
  const column =
    index === undefined
      ? t(label ?? 'registers.whole_row')
      : `${columnName(table.header, index, t)} (${columnLetters(index)})`;
  return {
    row: row === null ? t('registers.whole_file') : formatNumber(locale, row),
    column,
    sentence: problemSentence(problem, register, t, locale),
  };
}
