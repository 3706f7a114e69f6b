import { describe, expect, it } from 'vitest';
import { guessSeparator, readCsv } from './csv.ts';
import { limits, Unreadable } from './table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const cells = async (bytes: Uint8Array) => (await readCsv(bytes)).rows.map((row) => row.cells);
const refusal = async (bytes: Uint8Array) => {
  try {
    await readCsv(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
  return null;
};

describe('the separator', () => {
  it('is the one that the first line has most of, outside quotes', () => {
    expect(guessSeparator('nom;ville;région\n')).toBe(';');
    expect(guessSeparator('name,city,region\n')).toBe(',');
    expect(guessSeparator('nom\tville, quartier\n')).toBe('\t');
    expect(guessSeparator('"a,b,c,d";ville\n')).toBe(';');
  });

  it('may be stated by Excel on a line of its own', async () => {
    const table = await readCsv(utf8('sep=,\r\nname,city\r\nAtlas;Data,Fès\r\n'));
    expect(table.form).toMatchObject({ separator: ',' });
    // The header stands on the second line of the file.
    expect(table.rows).toEqual([
      { row: 2, cells: ['name', 'city'] },
      { row: 3, cells: ['Atlas;Data', 'Fès'] },
    ]);
  });
});

describe('the encoding', () => {
  it('is UTF-8, with or without mark', async () => {
    const plain = await readCsv(utf8('ville\nFès\n'));
    expect(plain.form).toMatchObject({ encoding: 'utf-8', mark: false });
    const marked = await readCsv(utf8('\ufeffville\nFès\n'));
    expect(marked.form).toMatchObject({ encoding: 'utf-8', mark: true });
    expect(marked.rows).toEqual(plain.rows);
  });

  it('is UTF-16 in either order, with or without mark', async () => {
    const text = 'nom;ville\nAtlas;فاس\n';
    for (const bytes of [utf16le(`\ufeff${text}`), utf16be(`\ufeff${text}`), utf16le(text), utf16be(text)]) {
      expect(await cells(bytes)).toEqual([
        ['nom', 'ville'],
        ['Atlas', 'فاس'],
      ]);
    }
  });

  it('is that of a French or an Arabic Windows where the bytes are no UTF-8', async () => {
    // "Société;Fès" in Windows-1252: é = e9, è = e8.
    const french = Uint8Array.from([...Buffer.from('Soci\xe9t\xe9;F\xe8s\n', 'latin1')]);
    expect((await readCsv(french)).form).toMatchObject({ encoding: 'windows-1252' });
    expect(await cells(french)).toEqual([['Société', 'Fès']]);
    // "الاسم" in Windows-1256: c7 e1 c7 d3 e3.
    const arabic = Uint8Array.from([0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x3b, 0x41, 0x0a]);
    expect((await readCsv(arabic)).form).toMatchObject({ encoding: 'windows-1256' });
    expect(await cells(arabic)).toEqual([['الاسم', 'A']]);
  });
});

describe('rows', () => {
  it('are numbered as a spreadsheet does: empty ones count, a line break inside a cell does not', async () => {
    const table = await readCsv(utf8('nom;note\r\n\r\nAtlas;"deux\r\nlignes"\r\nRif;;\r\n'));
    expect(table.rows).toEqual([
      { row: 1, cells: ['nom', 'note'] },
      { row: 3, cells: ['Atlas', 'deux\r\nlignes'] },
      { row: 4, cells: ['Rif', '', ''] },
    ]);
  });

  it('are refused beyond the limits', async () => {
    const lines = (count: number) => utf8(`nom\n${'x\n'.repeat(count)}`);
    expect(await refusal(lines(limits.rows))).toBeNull();
    expect(await refusal(lines(limits.rows + 1))).toEqual({ code: 'too_many_rows' });
    expect(await refusal(utf8(';'.repeat(limits.columns)))).toBeNull();
    expect(await refusal(utf8(`${';x'.repeat(limits.columns)}\n`))).toEqual({ code: 'too_many_columns' });
    expect(await refusal(utf8(`nom\n${'é'.repeat(limits.cell + 1)}\n`))).toEqual({ code: 'cell_too_long', row: 2 });
  });

  it('with a quote that is never closed are refused where it opens', async () => {
    expect(await refusal(utf8('nom;ville\nAtlas;Fès\n"Rif;Oujda\nSouss;Agadir\n'))).toEqual({ code: 'quotes', row: 3 });
    expect(await refusal(utf8('nom;ville\nAtlas;"Fès" x\n'))).toEqual({ code: 'quotes', row: 2 });
  });

  it('that are not text are refused', async () => {
    expect(await refusal(utf8('nom;ville\nAt\u0000las;Fès\n'))).toEqual({ code: 'binary' });
    expect(await refusal(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41]))).toEqual({ code: 'binary' });
  });
});
