import { readCsv } from './csv.ts';
import { type FileRefusal, limits, type RawTable, refuseFile, Unreadable } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** First bytes of what is certainly no table, whatever its name says. */
const foreign: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Compound file (MS-CFB 2.2): an Excel of before 2007, or any Office file under a password (MS-OFFCRYPTO 2.3.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const starts = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

async function read(bytes: Uint8Array): Promise<RawTable> {
  if (bytes.length > limits.bytes) refuseFile({ code: 'too_large' });
  if (bytes.length === 0) refuseFile({ code: 'empty' });
  if (starts(bytes, compound)) {
    refuseFile({ code: Buffer.from(bytes).includes(encryptedPackage) ? 'encrypted' : 'old_excel' });
  }
  if (foreign.some((signature) => starts(bytes, signature))) refuseFile({ code: 'not_a_table' });
  const table = starts(bytes, zip) ? await readXlsx(bytes) : await readCsv(bytes);
  if (table.rows.length === 0) refuseFile({ code: 'empty' });
  return table;
}

/** Reads a CSV or XLSX file by what it holds, not by its name: the rows, or why they cannot be read. */
export async function readFile(
  bytes: Uint8Array,
): Promise<{ ok: true; table: RawTable } | { ok: false; refusal: FileRefusal }> {
  try {
    return { ok: true, table: await read(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
