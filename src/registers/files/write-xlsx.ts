import type { OutCell, OutTable } from '../../files/csv.ts';
import { marked, printable } from '../../files/guard.ts';
import { inThread } from './thread.ts';

/** Before March 1900 the days of spreadsheets are a day off: their 1900 has a 29 February. */
const firstDay = '1900-03-01';
/** Excel's cells hold 32,767 characters, with room here for what escapes them. */
const longestCell = 32_000;
const widths = { least: 10, most: 60 };

/** A text as a spreadsheet keeps it: without characters that XML cannot hold, and without seeming to escape one. */
function cellText(text: string): string {
  const kept = printable(text.replace(/\r\n?/g, '\n'));
  const short = kept.length > longestCell ? `${kept.slice(0, longestCell - 1)}…` : kept;
  return marked(short).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function asCell(cell: OutCell, days: boolean | undefined): unknown {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  if (days && cell >= firstDay) return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return cellText(cell);
}

/** An XLSX file of one sheet: the header stays in view, days are days and quantities numbers. */
export async function writeXlsx({ columns, rows }: OutTable, sheet: string, rightToLeft: boolean): Promise<Buffer> {
  const head = columns.map((column) => ({ value: cellText(column.head), fontWeight: 'bold' }));
  const body = rows.map((cells) => cells.map((cell, index) => asCell(cell, columns[index]?.days)));
  const width = (index: number) =>
    rows.slice(0, 200).reduce((most, cells) => Math.max(most, String(cells[index] ?? '').length), 0);
  const bytes = await inThread('write', {
    rows: [head, ...body],
    sheet: {
      // 31 characters at most, and none of []:*?/\ (ISO/IEC 29500-1, 18.2.19).
      sheet: sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      rightToLeft,
      columns: columns.map(({ head: title }, index) => ({
        width: Math.min(widths.most, Math.max(widths.least, title.length, width(index)) + 2),
      })),
    },
  });
  return Buffer.from(bytes);
}
