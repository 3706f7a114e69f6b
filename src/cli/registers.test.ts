import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadReference } from '../network/reference/reference.ts';
import { openTestHouse } from '../testing/house.ts';
import { CommandLineError } from './command-line-error.ts';
import { exportTable } from './export.ts';
import { importFile, importRegisterFile } from './import.ts';

const house = await openTestHouse();
const folder = mkdtempSync(join(tmpdir(), 'fondouk-registers-'));
let said: string[] = [];

beforeAll(() => loadReference(house.db));
beforeEach(() => {
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text).trimEnd());
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const take = (path: string, dryRun = false) =>
  importFile(house, { register: 'companies', file: path, dryRun, reason: 'test' });

it('a dry run tells what would come of the file and stores nothing', async () => {
  const path = file('good.csv', 'Name,ICE,Sector\nAtlas Data,001525678000012,ai\n');
  expect(await take(path, true)).toBe(0);
  expect(said).toEqual(['1 rows: 1 to add, 0 to change, 0 up to date, 0 wrong', 'nothing was stored: dry run']);
  expect(await house.db.selectFrom('company').select('id').execute()).toEqual([]);
});

it('an import is stored once, under the name of who runs the command', async () => {
  const path = file('good.csv', 'Name,ICE,Sector\nAtlas Data,001525678000012,ai\n');
  expect(await take(path)).toBe(0);
  expect(said.at(-1)).toBe('imported: 1 added, 0 changed');
  expect(await take(path)).toBe(0);
  expect(said.at(-1)).toBe('nothing to do: the register says all this already');
  const entries = await house.db.selectFrom('journal_entry').select(['author_label', 'command', 'reason']).execute();
  expect(entries).toEqual([
    { author_label: expect.stringMatching(/^command line: ./), command: 'register.import', reason: 'test' },
  ]);
});

it('a file with mistakes ends with status 1, each mistake by row and column', async () => {
  const path = file('wrong.csv', 'Name,ICE,Sector\nRif Energy,12,ai\nSouss Agri,001525678000034,magic\n');
  expect(await take(path)).toBe(1);
  expect(said.map((line) => line.replace(/[\u2068\u2069]/g, ''))).toEqual([
    '2 rows: 0 to add, 0 to change, 0 up to date, 2 wrong',
    'row 2, ICE (B): “12” is not an ICE: it has 15 digits. Spreadsheets sometimes drop the zeros at the start.',
    'row 3, Sector (C): Unknown sector: “magic”.',
    'nothing was stored',
  ]);
});

it('a file that cannot be read is told in a sentence', async () => {
  await expect(take(join(folder, 'none.csv'))).rejects.toThrow(/none\.csv cannot be read: ENOENT/);
  await expect(take(file('empty.csv', ''))).rejects.toThrow('The file is empty.');
  await expect(take(file('picture.csv', '\u0089PNG\u0000'))).rejects.toThrow(CommandLineError);
});

it('orders that make no sense are answered with what would', async () => {
  await expect(importRegisterFile(['planets', 'x.csv'])).rejects.toThrow(
    'there is no register "planets": sites, companies, people, residencies',
  );
  await expect(importRegisterFile([])).rejects.toThrow('name a register');
  await expect(importRegisterFile(['companies'])).rejects.toThrow('name one file');
  await expect(importRegisterFile(['companies', 'x.csv', '--force'])).rejects.toThrow(/--force/);
  await expect(exportTable(['passwords'])).rejects.toThrow('there is no table "passwords"');
  await expect(exportTable(['companies', '--format', 'pdf'])).rejects.toThrow('--format is csv or xlsx');
  expect(await importRegisterFile(['--help'])).toBe(0);
  expect(await exportTable(['--help'])).toBe(0);
  expect(said.join('\n')).toContain('declared-exports, surveys, journal');
});
