import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { limits } from './table.ts';
import { inThread } from './thread.ts';
import { packStored } from './zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array) {
  const read = await readFile(bytes);
  return read.ok ? null : read.refusal;
}

/** An XLSX file as the library writes it. */
const written = (rows: unknown[][]) => inThread('write', { rows, sheet: { sheet: 'Registre' } });

/** An XLSX file made by hand around the XML of its sheet. */
function handmade(sheet: string, more: Record<string, string> = {}): Buffer {
  return packStored(
    new Map(
      Object.entries({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        ...more,
      }).map(([name, content]) => [name, Buffer.from(content)]),
    ),
  );
}

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Packs one part so that it unfolds to `size` bytes while it declares `declared`. */
function bomb(size: number, declared: number): Buffer {
  const marker = 'MARKER';
  const archive = handmade('', { 'xl/sharedStrings.xml': marker });
  const packed = deflateRawSync(Buffer.alloc(size));
  const at = archive.indexOf(marker);
  // The stored content is replaced by the packed one; the directory moves behind it.
  const directory = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const entry = archive.lastIndexOf('xl/sharedStrings.xml') - 46;
  const grown = packed.length - marker.length;
  archive.writeUInt16LE(8, entry + 10);
  archive.writeUInt32LE(packed.length, entry + 20);
  archive.writeUInt32LE(declared, entry + 24);
  const close = archive.length - 22;
  archive.writeUInt32LE(archive.readUInt32LE(close + 16) + grown, close + 16);
  const head = Buffer.concat([archive.subarray(0, at), packed, archive.subarray(at + marker.length)]);
  expect(directory).toBeGreaterThan(at);
  return head;
}

describe('an XLSX file', () => {
  it('gives texts, numbers and days of its first sheet, with the row numbers that Excel shows', async () => {
    const day = new Date(Date.UTC(2022, 10, 4));
    const bytes = await written([
      [null, null],
      ['nom', 'surface', 'depuis'],
      [],
      [' Atlas <Data> ', 24.5, { value: day, format: 'dd/mm/yyyy' }],
    ]);
    const read = await readFile(bytes);
    expect(read).toEqual({
      ok: true,
      table: {
        form: { kind: 'xlsx', sheet: 'Registre', sheets: 1 },
        rows: [
          { row: 2, cells: ['nom', 'surface', 'depuis'] },
          { row: 4, cells: [' Atlas <Data> ', 24.5, '2022-11-04'] },
        ],
      },
    });
  });

  it('is read on its first sheet only, and says how many there are', async () => {
    const read = await readFile(handmade(`<row r="1">${inline('A1', 'nom')}</row>`));
    expect(read).toMatchObject({
      ok: true,
      table: { form: { sheet: 'A', sheets: 2 }, rows: [{ row: 1, cells: ['nom'] }] },
    });
  });

  it('is refused where it is cut off, or a Word document', async () => {
    const bytes = await written([['nom'], ['Atlas']]);
    expect(await refusal(bytes.subarray(0, bytes.length - 40))).toEqual({ code: 'corrupt' });
    expect(await refusal(handmade('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))).toEqual({ code: 'corrupt' });
    expect(await refusal(packStored(new Map([['word/document.xml', Buffer.from('<w/>')]])))).toEqual({
      code: 'not_a_table',
    });
  });

  it('is refused where it unfolds too far, whether it declares it or lies', async () => {
    expect(await refusal(bomb(200 * 2 ** 20, 200 * 2 ** 20))).toEqual({ code: 'unfolds_too_far' });
    expect(await refusal(bomb(200 * 2 ** 20, 1000))).toEqual({ code: 'unfolds_too_far' });
    expect(await refusal(bomb(1000, 0xffff_fff0))).toEqual({ code: 'unfolds_too_far' });
    expect(await refusal(bomb(1000, 2000))).toEqual({ code: 'corrupt' });
  });

  it('is refused where one cell lies far out: room would be made for all before it', async () => {
    expect(await refusal(handmade(`<row r="1">${inline('XFD1', 'x')}</row>`))).toEqual({ code: 'too_many_columns' });
    expect(await refusal(handmade(`<row r="1048576">${inline('A1048576', 'x')}</row>`))).toEqual({
      code: 'too_many_rows',
    });
    expect(await refusal(handmade('<row r="999999999"><c r="A999999999"/></row>'))).toEqual({ code: 'corrupt' });
    expect(
      await refusal(handmade(`<row r="1"><c x=">" r='AAAAAA1' t="inlineStr"><is><t>x</t></is></c></row>`)),
    ).toEqual({
      code: 'corrupt',
    });
    // Empty cells with a border, as Excel leaves them to the end of the sheet, are no harm.
    const bordered = `<row r="1">${inline('A1', 'nom')}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(await readFile(handmade(bordered))).toMatchObject({
      ok: true,
      table: { rows: [{ row: 1, cells: ['nom'] }] },
    });
  });
});

describe('another file', () => {
  it('is known by its first bytes, whatever it is called', async () => {
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toEqual({
      code: 'not_a_table',
    });
    expect(await refusal(utf8('%PDF-1.7\n'))).toEqual({ code: 'not_a_table' });
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await refusal(Buffer.concat([compound, Buffer.alloc(512)]))).toEqual({ code: 'old_excel' });
    const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await refusal(Buffer.concat([compound, Buffer.alloc(512), encrypted]))).toEqual({ code: 'encrypted' });
  });

  it('is refused where it is empty, blank or too large', async () => {
    expect(await refusal(new Uint8Array())).toEqual({ code: 'empty' });
    expect(await refusal(utf8('\n\n;;\n'))).toEqual({ code: 'empty' });
    expect(await refusal(new Uint8Array(limits.bytes + 1))).toEqual({ code: 'too_large' });
  });
});
