import type { MessageKey } from '../texts/catalogues.ts';
import { formatNumber } from '../texts/format.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import { type FileRefusal, limits } from './files/table.ts';
import { quoted } from './problems.ts';

const sentences: Record<FileRefusal['code'], MessageKey> = {
  empty: 'registers.refusal_empty',
  too_large: 'registers.refusal_too_large',
  not_a_table: 'registers.refusal_not_a_table',
  old_excel: 'registers.refusal_old_excel',
  encrypted: 'registers.refusal_encrypted',
  corrupt: 'registers.refusal_corrupt',
  unfolds_too_far: 'registers.refusal_unfolds_too_far',
  too_many_rows: 'registers.refusal_too_many_rows',
  too_many_columns: 'registers.refusal_too_many_columns',
  binary: 'registers.refusal_binary',
  quotes: 'registers.refusal_quotes',
  cell_too_long: 'registers.refusal_cell_too_long',
  no_header: 'registers.refusal_no_header',
  no_rows: 'registers.refusal_no_rows',
  header_twice: 'registers.refusal_header_twice',
};

/** Why a file cannot be read, as a sentence in the reader's language. */
export function refusalSentence(refusal: FileRefusal, t: Translate, locale: Locale): string {
  const number = (value: number) => formatNumber(locale, value);
  return t(sentences[refusal.code], {
    megabytes: number(limits.bytes / 2 ** 20),
    rows: number(limits.rows),
    columns: number(limits.columns),
    characters: number(limits.cell),
    row: 'row' in refusal ? number(refusal.row) : '',
    name: 'name' in refusal ? quoted(refusal.name) : '',
  });
}
