import type { House } from '../house.ts';
import type { Locale } from '../texts/translated.ts';
import type { FigureKey } from './keys.ts';
import { type Row, readRows } from './queries/rows.ts';
import { columnsOf, kindOf, type Part, type RowColumn, rowsBehind } from './row-kinds.ts';

export type { Cell, Row } from './queries/rows.ts';

export interface RowsWanted {
  readonly part: Part;
  readonly locale: Locale;
  /** Key of a column of the part's kind; anything else sorts by the first. */
  readonly sort?: string | undefined;
  readonly descending?: boolean | undefined;
  /** Page from 1 and rows a page; without them all rows are read. */
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

export interface RowsRead {
  readonly columns: readonly RowColumn[];
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly total: number;
  readonly sort: RowColumn;
  readonly page: number;
}

/** The rows behind a figure on a day: each says which dates put it there, and `counted` whether above the line. */
export async function figureRows(
  house: Pick<House, 'db'>,
  key: FigureKey,
  day: string,
  wanted: RowsWanted,
): Promise<RowsRead> {
  const { part, locale, descending = false, page = 1, size } = wanted;
  const kind = kindOf(key, part);
  const columns = columnsOf(kind);
  const sort = columns.find((column) => column.key === wanted.sort) ?? (columns[0] as RowColumn);
  const { rows, total } = await readRows(house.db, {
    kind,
    day,
    locale,
    which: which(key, part),
    sort,
    descending,
    limit: size ?? null,
    offset: size ? (page - 1) * size : 0,
  });
  return { columns, rows, total, sort, page };
}

function which(key: FigureKey, part: Part): 'all' | 'counted' | 'not_counted' {
  const { numerator, denominator, directly } = rowsBehind[key];
  if (part === 'rest') return 'not_counted';
  if (part === 'denominator') return 'all';
  return directly || numerator === denominator ? 'counted' : 'all';
}
