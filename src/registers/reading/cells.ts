import { unguarded } from '../../files/guard.ts';
import type { MessageKey } from '../../texts/catalogues.ts';
import type { Field, Fields, NumberKind, Read, ReferenceKind, WordKind } from '../fields/field.ts';
import { readWord, wordNames } from '../fields/words.ts';
import { type Cell, isEmpty, type TableRow } from '../files/table.ts';
import type { Problem, ProblemCode, ProblemValues } from '../problems.ts';
import type { Columns } from './columns.ts';
import { readDay } from './days.ts';
import { readNumber } from './numbers.ts';
import { tidyLine, tidyText, visible } from './tidy.ts';

/** Finds what a cell names: its id, or why not. */
export type Lookup = (text: string) => { readonly id: string } | 'unknown' | 'ambiguous';
export type Lookups = Readonly<Record<ReferenceKind, Lookup>>;

type Outcome = { readonly value: string | number } | { readonly code: ProblemCode; readonly values?: ProblemValues };

const numbers: Record<NumberKind, { sort: 'whole' | 'exact' | 'amount'; minimum: number; maximum: number }> = {
  count: { sort: 'whole', minimum: 0, maximum: 100_000 },
  // numeric(9, 2) in the database
  area: { sort: 'amount', minimum: 0.01, maximum: 1_000_000 },
  latitude: { sort: 'exact', minimum: -90, maximum: 90 },
  longitude: { sort: 'exact', minimum: -180, maximum: 180 },
};

function readQuantity(kind: NumberKind, cell: Cell): Outcome {
  const { sort, minimum, maximum } = numbers[kind];
  const number = readNumber(cell, sort);
  if (number === 'wrong') return { code: 'wrong_number' };
  if (number === 'ambiguous') return { code: 'ambiguous_number' };
  const rounded = kind === 'area' ? Math.round(number * 100) / 100 : number;
  if (rounded < minimum || rounded > maximum) return { code: 'out_of_range', values: { minimum, maximum } };
  if (kind === 'count' && !Number.isInteger(number)) return { code: 'wrong_number' };
  return { value: rounded };
}

const notFound: Record<ReferenceKind, { unknown: ProblemCode; ambiguous: ProblemCode }> = {
  sector: { unknown: 'unknown_sector', ambiguous: 'ambiguous_sector' },
  region: { unknown: 'unknown_region', ambiguous: 'ambiguous_region' },
  site: { unknown: 'unknown_site', ambiguous: 'ambiguous_site' },
  company: { unknown: 'unknown_company', ambiguous: 'ambiguous_company' },
};

function readReference(kind: ReferenceKind, text: string, lookups: Lookups): Outcome {
  const found = lookups[kind](tidyLine(text));
  return typeof found === 'string' ? { code: notFound[kind][found] } : { value: found.id };
}

function readOneOf(kind: WordKind, text: string): Outcome {
  const value = readWord(kind, text);
  const words: MessageKey[] = Object.values(wordNames[kind]);
  return value === undefined ? { code: 'unknown_word', values: { words } } : { value };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readCell(kind: Field['kind'], cell: Cell, lookups: Lookups): Outcome {
  const text = typeof cell === 'number' ? String(cell) : unguarded(cell);
  switch (kind) {
    case 'line':
    case 'email':
    case 'phone':
      return { value: tidyLine(text) };
    case 'website': {
      const address = tidyLine(text);
      return { value: /^https?:\/\//i.test(address) ? address : `https://${address}` };
    }
    case 'text':
      return { value: tidyText(text) };
    case 'code': {
      const code = visible(text).toLowerCase();
      return slug.test(code) && code.length <= 100 ? { value: code } : { code: 'wrong_code' };
    }
    case 'ice': {
      const digits = visible(text).replace(/[\s.-]/g, '');
      return /^\d{15}$/.test(digits) ? { value: digits } : { code: 'wrong_ice' };
    }
    case 'id': {
      const id = visible(text).toLowerCase();
      return uuid.test(id) ? { value: id } : { code: 'wrong_id' };
    }
    case 'day': {
      const day = readDay(typeof cell === 'number' ? cell : text);
      return day === null ? { code: 'wrong_day' } : { value: day };
    }
    case 'count':
    case 'area':
    case 'latitude':
    case 'longitude':
      return readQuantity(kind, typeof cell === 'number' ? cell : text);
    case 'sector':
    case 'region':
    case 'site':
    case 'company':
      return readReference(kind, text, lookups);
    default:
      return readOneOf(kind, text);
  }
}

/** Half a character, as broken files have: the database cannot keep it. */
const loneSurrogate = /\p{Surrogate}/u;

/** A row as the register understands it. */
export interface ReadRow<F extends Fields> {
  readonly row: number;
  readonly values: Read<F>;
  readonly problems: readonly Problem[];
}

/** Reads the cells of a row by the fields that their columns stand for. */
export function readRow<F extends Fields>(
  fields: F,
  columns: Columns,
  width: number,
  { row, cells }: TableRow,
  lookups: Lookups,
): ReadRow<F> {
  const values: Record<string, string | number> = {};
  const problems: Problem[] = [];
  for (const [name, index] of Object.entries(columns)) {
    const field = fields[name];
    const cell = cells[index] ?? '';
    if (!field || (typeof cell === 'string' && visible(cell) === '')) continue;
    const outcome: Outcome = loneSurrogate.test(String(cell))
      ? { code: 'unreadable' }
      : readCell(field.kind, cell, lookups);
    if ('value' in outcome) values[name] = outcome.value;
    else {
      problems.push({ row, field: name, code: outcome.code, values: { value: String(cell), ...outcome.values } });
    }
  }
  if (!isEmpty(cells.slice(width))) {
    problems.push({ row, field: null, code: 'too_many_cells', values: { count: cells.length, maximum: width } });
  }
  return { row, values: values as Read<F>, problems };
}
