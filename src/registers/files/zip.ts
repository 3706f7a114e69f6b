import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refuseFile } from './table.ts';

/** Records of the ZIP format (PKWARE APPNOTE 6.3.10, 4.3): signatures and fixed lengths. */
const end = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const directory = { signature: 0x02014b50, length: 46 };
const local = { signature: 0x04034b50, length: 30 };
const encryptedFlag = 1;
const mostEntries = 2_000;

const inflate = promisify(inflateRaw);

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  has(name: string): boolean;
  /** Unfolds one part. @throws Unreadable: corrupt, encrypted, unfolds_too_far */
  read(name: string): Promise<Buffer>;
  names(): string[];
}

/**
 * Opens a zip archive whose parts are unfolded one by one, each no further than it declares and all together no further
 * than `most` bytes: a small file that unfolds to gigabytes stops at the limit, whatever it declares.
 * @throws Unreadable: corrupt, unfolds_too_far
 */
export function openArchive(bytes: Uint8Array, most: number): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  let left = most;
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    async read(name) {
      const entry = entries.get(name) ?? refuseFile({ code: 'corrupt' });
      if (entry.size > left) refuseFile({ code: 'unfolds_too_far' });
      left -= entry.size;
      return unfold(data, entry);
    },
  };
}

function findEnd(data: Buffer): number {
  const earliest = Math.max(0, data.length - end.length - end.longestComment);
  for (let at = data.length - end.length; at >= earliest; at--) {
    if (data.readUInt32LE(at) === end.signature) return at;
  }
  return refuseFile({ code: 'corrupt' });
}

function readDirectory(data: Buffer): Map<string, Entry> {
  const found = findEnd(data);
  const count = data.readUInt16LE(found + 10);
  if (count > mostEntries) refuseFile({ code: 'unfolds_too_far' });
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(found + 16);
  for (let index = 0; index < count; index++) {
    if (at + directory.length > data.length || data.readUInt32LE(at) !== directory.signature) {
      refuseFile({ code: 'corrupt' });
    }
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + directory.length, at + directory.length + nameLength);
    entries.set(name, {
      encrypted: (data.readUInt16LE(at + 8) & encryptedFlag) !== 0,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += directory.length + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

async function unfold(data: Buffer, entry: Entry): Promise<Buffer> {
  if (entry.encrypted) refuseFile({ code: 'encrypted' });
  const { offset, packed: length } = entry;
  if (offset + local.length > data.length || data.readUInt32LE(offset) !== local.signature) {
    refuseFile({ code: 'corrupt' });
  }
  const start = offset + local.length + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + length);
  const content = entry.method === 0 ? packed : entry.method === 8 ? await inflateWithin(packed, entry.size) : null;
  if (packed.length !== length || content?.length !== entry.size) return refuseFile({ code: 'corrupt' });
  return content;
}

async function inflateWithin(packed: Buffer, size: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const further = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return refuseFile({ code: further ? 'unfolds_too_far' : 'corrupt' });
  }
}

/** An archive of these parts as they are, unpacked: for a reader that only takes archives. */
export function packStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const chunks: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const label = Buffer.from(name);
    const checksum = crc32(content);
    const head = Buffer.alloc(local.length);
    head.writeUInt32LE(local.signature, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(checksum, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(directory.length);
    entry.writeUInt32LE(directory.signature, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(checksum, 16);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(offset, 42);
    chunks.push(head, label, content);
    entries.push(entry, label);
    offset += head.length + label.length + content.length;
  }
  const close = Buffer.alloc(end.length);
  close.writeUInt32LE(end.signature, 0);
  close.writeUInt16LE(parts.size, 8);
  close.writeUInt16LE(parts.size, 10);
  close.writeUInt32LE(
    entries.reduce((length, entry) => length + entry.length, 0),
    12,
  );
  close.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...entries, close]);
}
