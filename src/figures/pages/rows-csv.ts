import { csvStyles, csvType, writeCsv } from '../../files/csv.ts';
import type { Visit } from '../../web/visit.ts';
import type { FigureKey } from '../keys.ts';
import { marksCounted } from '../row-kinds.ts';
import { figureRows } from '../rows.ts';
import { cellValue } from '../words.ts';
import { dayOf, dayRefusedPage } from './day.tsx';
import { partOf } from './figure.tsx';

/** `/figures/:key/rows.csv?on=&part=`: all rows of the part as a file, words in the reader's language. */
export async function rowsFile(visit: Visit, key: FigureKey): Promise<Response> {
  const { t, locale, house, query, c } = visit;
  const chosen = dayOf(visit);
  if (!chosen.ok) return dayRefusedPage(visit, `/figures/${key}`, chosen);
  const part = partOf(visit, key);
  const read = await figureRows(house, key, chosen.day, {
    part,
    locale,
    sort: query.get('sort') ?? undefined,
    descending: query.get('order') === 'desc',
  });
  const marked = marksCounted(key, part);
  const heads = [...read.columns.map((column) => t(column.head)), ...(marked ? [t('figures.counted')] : [])];
  const rows = read.rows.map((row) => [
    ...read.columns.map((column) => cellValue(visit, column.type, row[column.key])),
    ...(marked ? [t(row.counted ? 'figures.yes' : 'figures.no')] : []),
  ]);
  const file = writeCsv({ columns: heads.map((head) => ({ head })), rows }, csvStyles[locale]);
  c.header('content-disposition', `attachment; filename="${key}-${part}-${chosen.day}.csv"`);
  return c.body(file, 200, { 'content-type': csvType });
}
