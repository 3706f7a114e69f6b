import { type ByteReader, createByteReader, createByteWriter } from './bytes.ts';
import { createRecords } from './records.ts';

/**
 * The talents' ids, packed: a UUID in small letters takes 16 bytes, other ids a byte for each letter below U+0100, else
 * two. Each id has a number, given again once its talent is gone.
 */
export interface TalentIds {
  readonly size: number;
  /** One more than the highest number ever in use. */
  readonly capacity: number;
  /** The number of an id; -1 where it is not in. */
  find(id: string): number;
  /** The number of an id, which gets one where it has none. */
  add(id: string): number;
  remove(talent: number): void;
  has(talent: number): boolean;
  idOf(talent: number): string;
  /** Below 0 where the first id comes before the other in the order of UTF-16 units, above 0 where it comes after. */
  compare(a: number, b: number): number;
  readonly bytes: number;
}

const UUID = 0;
const NARROW = 1;
const WIDE = 2;
const DASHES = new Set([8, 13, 18, 23]);

export function createTalentIds(): TalentIds {
  const records = createRecords();
  const free: number[] = [];
  const packed = createByteWriter(64);
  const reader = createByteReader();
  const other = createByteReader();
  // Open addressing; a slot holds a number and one, 0 is empty. At most three in four are taken.
  let slots = new Uint32Array(16);
  let size = 0;
  let capacity = 0;

  /** The slot of the packed id, or the empty one where it would be. */
  const slotOfPacked = (): number => {
    let slot = hash(packed.bytes, 0, packed.length) & (slots.length - 1);
    for (;;) {
      const talent = (slots[slot] ?? 0) - 1;
      if (talent < 0) return slot;
      records.open(talent, reader);
      if (sameBytes(reader, packed.bytes, packed.length)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  const homeOf = (talent: number): number => {
    records.open(talent, reader);
    const length = reader.end - reader.at;
    return hash(reader.raw(length), 0, length) & (slots.length - 1);
  };

  const widen = (): void => {
    const talents = slots.filter((slot) => slot > 0);
    slots = new Uint32Array(slots.length * 2);
    for (const taken of talents) {
      let slot = homeOf(taken - 1);
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = taken;
    }
  };

  /** Empties a slot and moves up those behind it that it had pushed away from their homes. */
  const empty = (hole: number): void => {
    let gap = hole;
    let slot = hole;
    for (;;) {
      slot = (slot + 1) & (slots.length - 1);
      const taken = slots[slot] ?? 0;
      if (taken === 0) break;
      const home = homeOf(taken - 1);
      const away = (slot - home) & (slots.length - 1);
      if (away < ((slot - gap) & (slots.length - 1))) continue;
      slots[gap] = taken;
      gap = slot;
    }
    slots[gap] = 0;
  };

  const idOf = (talent: number): string => {
    records.open(talent, reader);
    return reader.at === reader.end ? '' : unpack(reader);
  };

  return {
    get size() {
      return size;
    },
    get capacity() {
      return capacity;
    },
    get bytes() {
      return records.bytes + slots.byteLength + free.length * 8;
    },
    find(id) {
      pack(id, packed);
      return (slots[slotOfPacked()] ?? 0) - 1;
    },
    add(id) {
      pack(id, packed);
      let slot = slotOfPacked();
      const known = (slots[slot] ?? 0) - 1;
      if (known >= 0) return known;
      if ((size + 1) * 4 > slots.length * 3) {
        widen();
        slot = slotOfPacked();
      }
      const talent = free.pop() ?? capacity++;
      records.set(talent, packed.bytes, packed.length);
      slots[slot] = talent + 1;
      size++;
      return talent;
    },
    remove(talent) {
      if (!records.has(talent)) return;
      let slot = homeOf(talent);
      while ((slots[slot] ?? 0) !== talent + 1) slot = (slot + 1) & (slots.length - 1);
      empty(slot);
      records.remove(talent);
      free.push(talent);
      size--;
    },
    has: (talent) => records.has(talent),
    idOf,
    compare(a, b) {
      records.open(a, reader);
      records.open(b, other);
      const kind = reader.at < reader.end ? reader.byte() : NARROW;
      const otherKind = other.at < other.end ? other.byte() : NARROW;
      // Both one byte for each letter, or both UUIDs, whose dashes stand at the same places: the bytes tell.
      if (kind === otherKind && kind !== WIDE) return compareBytes(reader, other);
      const first = idOf(a);
      const second = idOf(b);
      return first < second ? -1 : first > second ? 1 : 0;
    },
  };
}

function pack(id: string, packed: ReturnType<typeof createByteWriter>): void {
  packed.clear();
  if (packUuid(id, packed)) return;
  let wide = false;
  for (let i = 0; i < id.length && !wide; i++) wide = id.charCodeAt(i) > 255;
  packed.clear();
  packed.byte(wide ? WIDE : NARROW);
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    if (wide) packed.byte(unit >> 8);
    packed.byte(unit & 255);
  }
}

/** Packs a UUID of 36 characters in small letters; false where the id is not one. */
function packUuid(id: string, packed: ReturnType<typeof createByteWriter>): boolean {
  if (id.length !== 36) return false;
  packed.byte(UUID);
  let high = -1;
  for (let i = 0; i < 36; i++) {
    const unit = id.charCodeAt(i);
    if (unit === 45 && DASHES.has(i)) continue;
    const digit = unit >= 48 && unit <= 57 ? unit - 48 : unit >= 97 && unit <= 102 ? unit - 87 : -1;
    if (digit < 0 || DASHES.has(i)) return false;
    if (high < 0) high = digit;
    else {
      packed.byte(high * 16 + digit);
      high = -1;
    }
  }
  return true;
}

function unpack(reader: ByteReader): string {
  const kind = reader.byte();
  if (kind === UUID) {
    let id = '';
    while (reader.at < reader.end) {
      if (DASHES.has(id.length)) id += '-';
      id += reader.byte().toString(16).padStart(2, '0');
    }
    return id;
  }
  const units: string[] = [];
  while (reader.at < reader.end) {
    const unit = kind === WIDE ? reader.byte() * 256 + reader.byte() : reader.byte();
    units.push(String.fromCharCode(unit));
  }
  return units.join('');
}

/** FNV-1a over 32 bits, then the finish of MurmurHash3, so that the low bits depend on all. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function sameBytes(reader: ByteReader, bytes: Uint8Array, length: number): boolean {
  if (reader.end - reader.at !== length) return false;
  for (let i = 0; i < length; i++) if (reader.byte() !== bytes[i]) return false;
  return true;
}

function compareBytes(a: ByteReader, b: ByteReader): number {
  while (a.at < a.end && b.at < b.end) {
    const difference = a.byte() - b.byte();
    if (difference !== 0) return difference;
  }
  return a.end - a.at - (b.end - b.at);
}
