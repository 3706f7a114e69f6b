import type { MessageKey } from '../texts/catalogues.ts';
import { formatDay, formatNumber } from '../texts/format.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import { fieldsOf, type Register } from './registers.ts';

/** What is wrong in a row, each with its sentence. */
const sentences = {
  ambiguous_company: 'registers.problem_ambiguous_company',
  ambiguous_number: 'registers.problem_ambiguous_number',
  ambiguous_person: 'registers.problem_ambiguous_person',
  ambiguous_region: 'registers.problem_ambiguous_region',
  ambiguous_sector: 'registers.problem_ambiguous_sector',
  ambiguous_site: 'registers.problem_ambiguous_site',
  area_missing: 'registers.problem_area_missing',
  column_missing: 'registers.problem_column_missing',
  column_twice: 'registers.problem_column_twice',
  company_missing: 'registers.problem_company_missing',
  contradiction: 'registers.problem_contradiction',
  duplicate: 'registers.problem_duplicate',
  end_before_start: 'registers.problem_end_before_start',
  keys_disagree: 'registers.problem_keys_disagree',
  needed_column: 'registers.problem_needed_column',
  needed_to_add: 'registers.problem_needed_to_add',
  not_lettable: 'registers.problem_not_lettable',
  out_of_range: 'registers.problem_out_of_range',
  overlap: 'registers.problem_overlap',
  overlap_row: 'registers.problem_overlap_row',
  refused: 'registers.problem_refused',
  required: 'registers.problem_required',
  taken: 'registers.problem_taken',
  too_long: 'registers.problem_too_long',
  too_many_cells: 'registers.problem_too_many_cells',
  unknown_company: 'registers.problem_unknown_company',
  unknown_id: 'registers.problem_unknown_id',
  unknown_region: 'registers.problem_unknown_region',
  unknown_sector: 'registers.problem_unknown_sector',
  unknown_site: 'registers.problem_unknown_site',
  unknown_word: 'registers.problem_unknown_word',
  unreadable: 'registers.problem_unreadable',
  wrong_code: 'registers.problem_wrong_code',
  wrong_day: 'registers.problem_wrong_day',
  wrong_email: 'registers.problem_wrong_email',
  wrong_ice: 'registers.problem_wrong_ice',
  wrong_id: 'registers.problem_wrong_id',
  wrong_number: 'registers.problem_wrong_number',
  wrong_phone: 'registers.problem_wrong_phone',
  wrong_website: 'registers.problem_wrong_website',
} as const satisfies Record<string, MessageKey>;

export type ProblemCode = keyof typeof sentences;

/** What a sentence speaks of. */
export interface ProblemValues {
  /** The cell, or another name that the sentence quotes. */
  readonly value?: string;
  readonly other?: string;
  /** Another row of the file. */
  readonly row?: number;
  readonly count?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** ISO days; null where a period is open. */
  readonly from?: string | null;
  readonly until?: string | null;
  /** A field of the register, told by its label. */
  readonly field?: string;
  /** Words that would have been right. */
  readonly words?: readonly MessageKey[];
}

export interface Problem {
  /** Null where the whole file is meant. */
  readonly row: number | null;
  /** The field whose cell is wrong; null where the whole row is. */
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

const quotedAtMost = 60;

/** A text as a sentence quotes it: on one line, and not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > quotedAtMost ? `${line.slice(0, quotedAtMost)}…` : line;
}

/** What is wrong, as a sentence in the reader's language. */
export function problemSentence(problem: Problem, register: Register, t: Translate, locale: Locale): string {
  const { value, other, from, until, field, words, ...numbers } = problem.values;
  const day = (iso: string | null | undefined) => (iso ? formatDay(locale, iso) : '');
  return t(sentences[problem.code], {
    row: 0,
    count: 0,
    value: quoted(value ?? ''),
    other: quoted(other ?? ''),
    from: day(from),
    until: day(until),
    open: until ? 'no' : 'yes',
    field: field ? t(fieldsOf[register][field]?.label ?? 'registers.field_code') : '',
    words: (words ?? []).map((word) => t(word)).join(locale === 'ar' ? '، ' : ', '),
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, number]) => [name, name === 'count' ? number : formatNumber(locale, number)]),
    ),
  });
}
