import { type Heap, sizeClassFor, sizeOf } from './heap.ts';
import { RANGE_BITS, RANGE_SIZE } from './kernel/layout.ts';

/** Bytes of one entry of a list: 16 bits of number, 8 of code. */
const ENTRY = 3;

/**
 * From a third of a range on, a code for every talent of the range takes less room than a list, and half the time; it
 * becomes a list again under a quarter.
 */
const DENSE_FROM = Math.ceil(RANGE_SIZE / 3);
const SPARSE_UNDER = RANGE_SIZE / 4;
const DENSE = sizeClassFor(RANGE_SIZE);

/** Where the holders of a skill in one range are; the next change of the postings may move them. */
export interface Holders {
  /** A code for each talent of the range, 0 for those who have it not; else numbers and codes in two arrays. */
  dense: boolean;
  /** Address of the numbers within the range, ascending; only where not dense. */
  locals: number;
  codes: number;
  count: number;
}

/**
 * Who holds which skill, and how well: for each skill and each range of talents a block in the heap. Skills and talents
 * are numbers here.
 */
export interface Postings {
  /** Puts a talent among the holders of a skill, or changes the code it is there with. */
  put(talent: number, skill: number, code: number): void;
  remove(talent: number, skill: number): void;
  /** The holders of a skill in a range, written into `into`; false where nobody holds it there. */
  find(range: number, skill: number, into: Holders): boolean;
  /** Gives every block its new place. */
  move(place: (address: number, sizeClass: number) => number): void;
  /** Bytes of the directory; the lists are in the heap. */
  readonly bytes: number;
}

/**
 * Two words for each skill and range, side by side so that a look-up touches one line of the cache, and the ranges of a
 * skill side by side: the address of the block, then how many hold the skill, the size of the block and whether it is
 * dense. A count of 0 is no block.
 */
const COUNT_BITS = 17;
const COUNT = 2 ** COUNT_BITS - 1;
const DENSE_FLAG = 2 ** 31;

export function createPostings(heap: Heap): Postings {
  let directory = new Uint32Array(0);
  /** Ranges for which there is room. */
  let width = 0;
  const entryOf = (range: number, skill: number): number => 2 * (skill * width + range);
  const addressAt = (entry: number): number => directory[entry] as number;
  const countAt = (entry: number): number => (directory[entry + 1] as number) & COUNT;
  const isDenseAt = (entry: number): boolean => (directory[entry + 1] as number) >= DENSE_FLAG;
  const sizeAt = (entry: number): number => ((directory[entry + 1] as number) >>> COUNT_BITS) & 0x3fff;
  const write = (entry: number, address: number, count: number, sizeClass: number, dense: boolean): void => {
    directory[entry] = address;
    directory[entry + 1] = count + sizeClass * 2 ** COUNT_BITS + (dense ? DENSE_FLAG : 0);
  };

  const makeRoom = (range: number, skill: number): void => {
    if (range < width && entryOf(range, skill) < directory.length) return;
    const wider = range < width ? width : range + 1 + (range >> 2);
    const skills = Math.max(skill + 1 + (skill >> 3), width === 0 ? 0 : directory.length / 2 / width);
    const larger = new Uint32Array(2 * skills * wider);
    for (let from = 0, to = 0; from < directory.length; from += 2 * width, to += 2 * wider) {
      larger.set(directory.subarray(from, from + 2 * width), to);
    }
    directory = larger;
    width = wider;
  };

  /** Gives a list a block of another size, and copies its first `count` entries. */
  const rehouse = (entry: number, count: number, sizeClass: number): void => {
    const from = addressAt(entry);
    const fromClass = sizeAt(entry);
    const to = heap.allocate(sizeClass);
    if (count > 0) {
      const fromCodes = codesIn(from, fromClass);
      heap.u8.copyWithin(to, from, from + 2 * count);
      heap.u8.copyWithin(codesIn(to, sizeClass), fromCodes, fromCodes + count);
      heap.release(from, fromClass);
    }
    write(entry, to, count, sizeClass, false);
  };

  const makeDense = (entry: number): void => {
    const from = addressAt(entry);
    const count = countAt(entry);
    const to = heap.allocate(DENSE);
    const { u8, u16 } = heap;
    u8.fill(0, to, to + RANGE_SIZE);
    const codes = codesIn(from, sizeAt(entry));
    for (let i = 0; i < count; i++) u8[to + (u16[(from >> 1) + i] as number)] = u8[codes + i] as number;
    heap.release(from, sizeAt(entry));
    write(entry, to, count, DENSE, true);
  };

  const makeSparse = (entry: number): void => {
    const from = addressAt(entry);
    const count = countAt(entry);
    const sizeClass = sizeClassFor(ENTRY * (count + 1));
    const to = heap.allocate(sizeClass);
    const { u8, u16 } = heap;
    let codes = codesIn(to, sizeClass);
    for (let local = 0, at = to >> 1; local < RANGE_SIZE; local++) {
      const code = u8[from + local] as number;
      if (code === 0) continue;
      u16[at++] = local;
      u8[codes++] = code;
    }
    heap.release(from, DENSE);
    write(entry, to, count, sizeClass, false);
  };

  const putInList = (entry: number, local: number, code: number): void => {
    const count = countAt(entry);
    let address = addressAt(entry);
    // Talents mostly come in the order of their numbers.
    const comesLast = count === 0 || (heap.u16[(address >> 1) + count - 1] as number) < local;
    const at = comesLast ? count : placeOf(heap.u16, address, count, local);
    if (at < count && heap.u16[(address >> 1) + at] === local) {
      heap.u8[codesIn(address, sizeAt(entry)) + at] = code;
      return;
    }
    if (count === 0 || count === capacityOf(sizeAt(entry))) {
      rehouse(entry, count, sizeClassFor(ENTRY * (count + 1)));
      address = addressAt(entry);
    }
    const { u8, u16 } = heap;
    const first = address >> 1;
    const codes = codesIn(address, sizeAt(entry));
    if (at < count) {
      u16.copyWithin(first + at + 1, first + at, first + count);
      u8.copyWithin(codes + at + 1, codes + at, codes + count);
    }
    u16[first + at] = local;
    u8[codes + at] = code;
    write(entry, address, count + 1, sizeAt(entry), false);
    if (count + 1 >= DENSE_FROM) makeDense(entry);
  };

  const removeFromList = (entry: number, local: number): void => {
    const count = countAt(entry);
    const address = addressAt(entry);
    const sizeClass = sizeAt(entry);
    const first = address >> 1;
    const at = placeOf(heap.u16, address, count, local);
    if (at === count || heap.u16[first + at] !== local) return;
    const codes = codesIn(address, sizeClass);
    heap.u16.copyWithin(first + at, first + at + 1, first + count);
    heap.u8.copyWithin(codes + at, codes + at + 1, codes + count);
    write(entry, address, count - 1, sizeClass, false);
    if (count === 1) heap.release(address, sizeClass);
    // Only well under half, or a list would move to and fro.
    else if (count > 8 && 2 * count < capacityOf(sizeClass)) rehouse(entry, count - 1, sizeClassFor(ENTRY * count));
  };

  return {
    get bytes() {
      return directory.byteLength;
    },
    put(talent, skill, code) {
      const local = talent & (RANGE_SIZE - 1);
      makeRoom(talent >>> RANGE_BITS, skill);
      const entry = entryOf(talent >>> RANGE_BITS, skill);
      if (!isDenseAt(entry)) {
        putInList(entry, local, code);
        return;
      }
      const at = addressAt(entry) + local;
      if (heap.u8[at] === 0) write(entry, addressAt(entry), countAt(entry) + 1, DENSE, true);
      heap.u8[at] = code;
    },
    remove(talent, skill) {
      const local = talent & (RANGE_SIZE - 1);
      const entry = entryOf(talent >>> RANGE_BITS, skill);
      if (talent >>> RANGE_BITS >= width || entry >= directory.length) return;
      const count = countAt(entry);
      if (count === 0) return;
      if (!isDenseAt(entry)) {
        removeFromList(entry, local);
        return;
      }
      const at = addressAt(entry) + local;
      if (heap.u8[at] === 0) return;
      heap.u8[at] = 0;
      write(entry, addressAt(entry), count - 1, DENSE, true);
      if (count - 1 < SPARSE_UNDER) makeSparse(entry);
    },
    find(range, skill, into) {
      const entry = entryOf(range, skill);
      if (range >= width || entry >= directory.length) return false;
      const count = countAt(entry);
      if (count === 0) return false;
      const address = addressAt(entry);
      into.dense = isDenseAt(entry);
      into.locals = address;
      into.codes = into.dense ? address : codesIn(address, sizeAt(entry));
      into.count = count;
      return true;
    },
    move(place) {
      for (let entry = 0; entry < directory.length; entry += 2) {
        if (countAt(entry) > 0) directory[entry] = place(addressAt(entry), sizeAt(entry));
      }
    },
  };
}

/** How many entries a block of a class holds. */
const CAPACITIES = Uint32Array.from({ length: 128 }, (_, sizeClass) => Math.floor(sizeOf(sizeClass) / ENTRY));
const capacityOf = (sizeClass: number): number => CAPACITIES[sizeClass] as number;

/** The address of the codes in a list: behind the room for the numbers. */
function codesIn(address: number, sizeClass: number): number {
  return address + 2 * capacityOf(sizeClass);
}

/** The first place in a list whose number is not below `local`. */
function placeOf(u16: Uint16Array, address: number, count: number, local: number): number {
  const first = address >> 1;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((u16[first + middle] as number) < local) low = middle + 1;
    else high = middle;
  }
  return low;
}
