import type { ByteReader } from './bytes.ts';

/** A chunk holds 256 KiB, or one record that is longer. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

/**
 * A short run of bytes for each talent, by number, in chunks: no object for each, and no slack but the last chunk's.
 * Records that were replaced leave holes; when these reach a quarter of all, the records are written anew side by side.
 */
export interface Records {
  /** Writes or replaces the record of a talent. */
  set(talent: number, bytes: Uint8Array, length: number): void;
  remove(talent: number): void;
  has(talent: number): boolean;
  /** Opens the reader on a talent's record; on nothing where there is none. */
  open(talent: number, reader: ByteReader): void;
  /** Bytes taken from the machine. */
  readonly bytes: number;
}

const EMPTY = new Uint8Array(0);

export function createRecords(): Records {
  // Where each record begins: chunk number and place in the chunk; 0 is none. A record is its length, then its bytes.
  let addresses = new Uint32Array(16);
  let chunks: Uint8Array[] = [];
  // The first byte of all stays unused, so that no record begins at 0.
  let filled = 1;
  let idle = 0;
  let total = 0;
  /** The length of the record last asked for, and where its bytes begin in its chunk. */
  let length = 0;
  let start = 0;

  const locate = (address: number): Uint8Array => {
    const chunk = chunks[address >>> CHUNK_BITS] ?? EMPTY;
    let at = address & (CHUNK - 1);
    length = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = chunk[at++] ?? 0;
      length += (byte & 127) * scale;
      if (byte < 128) break;
    }
    start = at;
    return chunk;
  };

  const append = (bytes: Uint8Array, from: number, size: number): number => {
    const whole = headOf(size) + size;
    let last = chunks.at(-1);
    if (!last || filled + whole > last.length) {
      const first = chunks.length === 0 ? 1 : 0;
      last = new Uint8Array(Math.max(CHUNK, whole + first));
      chunks.push(last);
      filled = first;
    }
    const address = ((chunks.length - 1) << CHUNK_BITS) | filled;
    for (let rest = size; ; rest >>>= 7) {
      last[filled++] = rest >= 128 ? (rest & 127) | 128 : rest;
      if (rest < 128) break;
    }
    if (size < 64) for (let i = 0; i < size; i++) last[filled + i] = bytes[from + i] ?? 0;
    else last.set(bytes.subarray(from, from + size), filled);
    filled += size;
    total += whole;
    return address >>> 0;
  };

  const tidy = (): void => {
    if (idle < CHUNK || idle * 4 < total) return;
    const old = chunks;
    chunks = [];
    filled = 1;
    idle = 0;
    total = 0;
    for (let talent = 0; talent < addresses.length; talent++) {
      const address = addresses[talent] ?? 0;
      if (address === 0) continue;
      const fresh = chunks;
      chunks = old;
      const chunk = locate(address);
      chunks = fresh;
      addresses[talent] = append(chunk, start, length);
    }
  };

  const remove = (talent: number): void => {
    const address = addresses[talent] ?? 0;
    if (address === 0) return;
    locate(address);
    idle += headOf(length) + length;
    addresses[talent] = 0;
  };

  return {
    get bytes() {
      return addresses.byteLength + chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    },
    set(talent, bytes, size) {
      if (talent >= addresses.length) {
        const longer = new Uint32Array(talent + 16 + (talent >> 3));
        longer.set(addresses);
        addresses = longer;
      }
      const address = addresses[talent] ?? 0;
      if (address !== 0) {
        const chunk = locate(address);
        if (length === size) {
          chunk.set(bytes.subarray(0, size), start);
          return;
        }
        remove(talent);
      }
      addresses[talent] = append(bytes, 0, size);
      tidy();
    },
    remove(talent) {
      remove(talent);
      tidy();
    },
    has: (talent) => (addresses[talent] ?? 0) !== 0,
    open(talent, reader) {
      const address = addresses[talent] ?? 0;
      if (address === 0) {
        reader.open(EMPTY, 0, 0);
        return;
      }
      const chunk = locate(address);
      reader.open(chunk, start, start + length);
    },
  };
}

/** Bytes that the length of a record takes. */
function headOf(size: number): number {
  return size < 128 ? 1 : size < 16_384 ? 2 : size < 2_097_152 ? 3 : 4;
}
