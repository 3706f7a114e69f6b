import { inflateRawSync } from 'node:zlib';
import { Refused } from '../outcome.ts';

/** Records of the ZIP format (PKWARE APPNOTE 6.3.10, 4.3): signatures and fixed lengths. */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;

/** A DOCX has some twenty parts, a hundred with many pictures. */
const MAX_ENTRIES = 2000;
/** What the whole archive may declare to unfold to, pictures included, in bytes. */
const MAX_DECLARED = 256 * 1024 * 1024;
/** What may really be unfolded, in bytes: only the parts that hold text are. Ten thousand pages of words fit. */
const MAX_UNFOLDED = 24 * 1024 * 1024;

type Entry = { method: number; packed: number; size: number; offset: number; encrypted: boolean };

/** An archive whose parts are unfolded one by one, on demand, and never beyond what was declared and allowed. */
export type Archive = {
  has(name: string): boolean;
  names(): string[];
  /** Throws `Refused`: corrupt, encrypted, too-large. */
  read(name: string): Uint8Array;
};

/** Reads the directory of a zip archive. Throws `Refused`: corrupt, too-large. */
export function openArchive(bytes: Uint8Array): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  let declared = 0;
  for (const entry of entries.values()) declared += entry.size;
  if (declared > MAX_DECLARED) throw new Refused('too-large');
  let left = MAX_UNFOLDED;
  const read = (name: string): Uint8Array => {
    const entry = entries.get(name);
    if (!entry) throw new Refused('corrupt');
    const content = unfold(data, entry, left);
    left -= content.length;
    return content;
  };
  return { has: (name) => entries.has(name), names: () => [...entries.keys()], read };
}

function readDirectory(data: Buffer): Map<string, Entry> {
  const end = findEnd(data);
  const count = data.readUInt16LE(end + 10);
  // 0xffff announces the large-file form, which no word processor needs under the size allowed here.
  if (count > MAX_ENTRIES) throw new Refused('too-large');
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > data.length || data.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Refused('corrupt');
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength).toString('utf8');
    // Of two parts with one name, programs show one or the other: what is read may not be what is shown.
    if (entries.has(name)) throw new Refused('corrupt');
    entries.set(name, {
      encrypted: (data.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(data: Buffer): number {
  const earliest = Math.max(0, data.length - END_LENGTH - MAX_COMMENT);
  for (let at = data.length - END_LENGTH; at >= earliest; at--) {
    if (data.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Refused('corrupt');
}

/** Unfolds an entry; the declared size is the most it may give, so that a lie stops at its own measure. */
function unfold(data: Buffer, entry: Entry, left: number): Uint8Array {
  if (entry.encrypted) throw new Refused('encrypted');
  if (entry.size > left) throw new Refused('too-large');
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > data.length || data.readUInt32LE(offset) !== LOCAL_SIGNATURE)
    throw new Refused('corrupt');
  const start = offset + LOCAL_LENGTH + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new Refused('corrupt');
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
  if (content?.length !== entry.size) throw new Refused('corrupt');
  return content;
}

function inflate(packed: Buffer, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw new Refused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'corrupt');
  }
}
