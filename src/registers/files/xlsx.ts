import { setImmediate } from 'node:timers/promises';
import { type Cell, isEmpty, limits, type RawTable, refuseFile, type TableRow } from './table.ts';
import { inThread, ThreadFailure } from './thread.ts';
import { openArchive, packStored } from './zip.ts';

/** Parts beside the sheet that its cells need (ISO/IEC 29500-1, 12.3). */
const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';
const shared = /^xl\/(?:sharedStrings|styles)\d*\.xml$/i;

const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

function attributeOf(tag: string, name: string): string | undefined {
  const found = attribute(name).exec(tag);
  return found?.[1] ?? found?.[2];
}

/** Elements with this name, their attributes as text; an attribute's value may hold `>`. */
const elements = (name: string) => new RegExp(`<(?:\\w+:)?(?:${name})(?=[\\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>`, 'g');

interface FirstSheet {
  readonly name: string;
  readonly path: string;
  readonly sheets: number;
}

/** The part that holds the first sheet of the workbook. */
function findFirstSheet(book: string, links: string): FirstSheet {
  const sheets = [...book.matchAll(elements('sheet'))].map((found) => found[1] ?? '');
  const relation = attributeOf(sheets[0] ?? '', '(?:\\w+:)?id');
  for (const [, link = ''] of links.matchAll(elements('Relationship'))) {
    const target = attributeOf(link, 'Id') === relation && attributeOf(link, 'Target');
    if (target) {
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return { name: attributeOf(sheets[0] ?? '', 'name') ?? '', path, sheets: sheets.length };
    }
  }
  return refuseFile({ code: 'corrupt' });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Bytes looked through before the program attends to others. */
const stretch = 2 ** 20;
const lastRowOfExcel = 1_048_576;

/**
 * Looks where the sheet puts its cells: the library makes a place for every cell up to the furthest one, so that a
 * single cell put far out would fill the memory. @throws Unreadable: too_many_rows, too_many_columns, corrupt
 */
async function checkPlaces(sheet: Buffer): Promise<void> {
  let filled = 0;
  let rest = '';
  for (let start = 0; start < sheet.length; start += stretch) {
    const text = rest + sheet.toString('latin1', start, start + stretch);
    const whole = start + stretch >= sheet.length ? text.length : text.lastIndexOf('<');
    for (const [, tag = ''] of text.slice(0, whole).matchAll(elements('c|row'))) {
      const place = attributeOf(tag, 'r');
      if (place === undefined) continue;
      const [, letters = '', row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? refuseFile({ code: 'corrupt' });
      if (Number(row) > lastRowOfExcel) refuseFile({ code: 'corrupt' });
      // An element that closes itself is an empty cell, there for its border only.
      if (letters === '' || tag.endsWith('/')) continue;
      if (columnNumber(letters) > limits.columns) refuseFile({ code: 'too_many_columns' });
      filled = Math.max(filled, Number(row));
    }
    rest = text.slice(whole);
    // A tag longer than a stretch would be looked through again and again.
    if (rest.length > stretch) refuseFile({ code: 'corrupt' });
    await setImmediate();
  }
  if (filled > limits.rows * 2) refuseFile({ code: 'too_many_rows' });
}

function asCell(value: string | number | boolean | Date | null): Cell {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value) : value;
}

/**
 * Reads the first sheet of an XLSX file. Its parts are unfolded here under limits and handed to the library in an
 * archive of our own making, so that it never sees what was not checked.
 * @throws Unreadable: not_a_table, corrupt, encrypted, unfolds_too_far, too_many_rows, too_many_columns, cell_too_long
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable> {
  const archive = openArchive(bytes, limits.unfolded);
  if (!archive.has(workbook) || !archive.has(relations)) refuseFile({ code: 'not_a_table' });
  const parts = new Map<string, Buffer>();
  for (const name of [workbook, relations, ...archive.names().filter((name) => shared.test(name))]) {
    parts.set(name, await archive.read(name));
  }
  const first = findFirstSheet(String(parts.get(workbook)), String(parts.get(relations)));
  const sheet = await archive.read(first.path);
  await checkPlaces(sheet);
  parts.set(first.path, sheet);
  const data = await readParts(parts);
  const rows: TableRow[] = [];
  for (const [index, values] of data.entries()) {
    const cells = values.map(asCell);
    if (isEmpty(cells)) continue;
    if (rows.length > limits.rows) refuseFile({ code: 'too_many_rows' });
    if (cells.some((cell) => typeof cell === 'string' && cell.length > limits.cell)) {
      refuseFile({ code: 'cell_too_long', row: index + 1 });
    }
    rows.push({ row: index + 1, cells });
  }
  return { form: { kind: 'xlsx', sheet: first.name, sheets: first.sheets }, rows };
}

async function readParts(parts: ReadonlyMap<string, Buffer>) {
  try {
    return await inThread('read', { bytes: packStored(parts) });
  } catch (error) {
    if (error instanceof ThreadFailure) refuseFile({ code: 'corrupt' });
    throw error;
  }
}
