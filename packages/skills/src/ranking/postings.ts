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

/** The blocks of one range, by skill. A count of 0 is no block. */
interface Directory {
  addresses: Uint32Array;
  counts: Uint32Array;
  sizes: Uint8Array;
  dense: Uint8Array;
}

export function createPostings(heap: Heap): Postings {
  const ranges: Directory[] = [];

  const directoryFor = (range: number, skill: number): Directory => {
    while (ranges.length <= range) ranges.push(directory(16));
    const lists = ranges[range] as Directory;
    if (skill >= lists.counts.length) lengthen(lists, skill + 1 + (skill >> 2));
    return lists;
  };

  /** Gives a list a block of another size, and copies its first `count` entries. */
  const rehouse = (lists: Directory, skill: number, count: number, sizeClass: number): void => {
    const from = lists.addresses[skill] as number;
    const fromClass = lists.sizes[skill] as number;
    const to = heap.allocate(sizeClass);
    if (count > 0) {
      const fromCodes = codesIn(from, fromClass);
      heap.u8.copyWithin(to, from, from + 2 * count);
      heap.u8.copyWithin(codesIn(to, sizeClass), fromCodes, fromCodes + count);
      heap.release(from, fromClass);
    }
    lists.addresses[skill] = to;
    lists.sizes[skill] = sizeClass;
  };

  const makeDense = (lists: Directory, skill: number, count: number): void => {
    const from = lists.addresses[skill] as number;
    const fromClass = lists.sizes[skill] as number;
    const to = heap.allocate(DENSE);
    const { u8, u16 } = heap;
    u8.fill(0, to, to + RANGE_SIZE);
    const codes = codesIn(from, fromClass);
    for (let i = 0; i < count; i++) u8[to + (u16[(from >> 1) + i] as number)] = u8[codes + i] as number;
    heap.release(from, fromClass);
    lists.addresses[skill] = to;
    lists.sizes[skill] = DENSE;
    lists.dense[skill] = 1;
  };

  const makeSparse = (lists: Directory, skill: number, count: number): void => {
    const from = lists.addresses[skill] as number;
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
    lists.addresses[skill] = to;
    lists.sizes[skill] = sizeClass;
    lists.dense[skill] = 0;
  };

  const putInList = (lists: Directory, skill: number, local: number, code: number): void => {
    const count = lists.counts[skill] as number;
    let address = lists.addresses[skill] as number;
    // Talents mostly come in the order of their numbers.
    const comesLast = count === 0 || (heap.u16[(address >> 1) + count - 1] as number) < local;
    const at = comesLast ? count : placeOf(heap.u16, address, count, local);
    if (at < count && heap.u16[(address >> 1) + at] === local) {
      heap.u8[codesIn(address, lists.sizes[skill] as number) + at] = code;
      return;
    }
    if (count === 0 || count === capacityOf(lists.sizes[skill] as number)) {
      rehouse(lists, skill, count, sizeClassFor(ENTRY * (count + 1)));
      address = lists.addresses[skill] as number;
    }
    const { u8, u16 } = heap;
    const first = address >> 1;
    const codes = codesIn(address, lists.sizes[skill] as number);
    if (at < count) {
      u16.copyWithin(first + at + 1, first + at, first + count);
      u8.copyWithin(codes + at + 1, codes + at, codes + count);
    }
    u16[first + at] = local;
    u8[codes + at] = code;
    lists.counts[skill] = count + 1;
    if (count + 1 >= DENSE_FROM) makeDense(lists, skill, count + 1);
  };

  const removeFromList = (lists: Directory, skill: number, local: number): void => {
    const count = lists.counts[skill] as number;
    const address = lists.addresses[skill] as number;
    const sizeClass = lists.sizes[skill] as number;
    const first = address >> 1;
    const at = placeOf(heap.u16, address, count, local);
    if (at === count || heap.u16[first + at] !== local) return;
    const codes = codesIn(address, sizeClass);
    heap.u16.copyWithin(first + at, first + at + 1, first + count);
    heap.u8.copyWithin(codes + at, codes + at + 1, codes + count);
    lists.counts[skill] = count - 1;
    if (count === 1) heap.release(address, sizeClass);
    // Only well under half, or a list would move to and fro.
    else if (count > 8 && 2 * count < capacityOf(sizeClass)) {
      rehouse(lists, skill, count - 1, sizeClassFor(ENTRY * count));
    }
  };

  return {
    get bytes() {
      return ranges.reduce((sum, { counts }) => sum + 10 * counts.length, 0);
    },
    put(talent, skill, code) {
      const local = talent & (RANGE_SIZE - 1);
      const lists = directoryFor(talent >>> RANGE_BITS, skill);
      if (lists.dense[skill] === 0) {
        putInList(lists, skill, local, code);
        return;
      }
      const at = (lists.addresses[skill] as number) + local;
      if (heap.u8[at] === 0) lists.counts[skill] = (lists.counts[skill] as number) + 1;
      heap.u8[at] = code;
    },
    remove(talent, skill) {
      const local = talent & (RANGE_SIZE - 1);
      const lists = ranges[talent >>> RANGE_BITS];
      const count = lists?.counts[skill] ?? 0;
      if (!lists || count === 0) return;
      if (lists.dense[skill] === 0) {
        removeFromList(lists, skill, local);
        return;
      }
      const at = (lists.addresses[skill] as number) + local;
      if (heap.u8[at] === 0) return;
      heap.u8[at] = 0;
      lists.counts[skill] = count - 1;
      if (count - 1 < SPARSE_UNDER) makeSparse(lists, skill, count - 1);
    },
    find(range, skill, into) {
      const lists = ranges[range];
      const count = lists?.counts[skill] ?? 0;
      if (!lists || count === 0) return false;
      const address = lists.addresses[skill] as number;
      into.dense = lists.dense[skill] === 1;
      into.locals = address;
      into.codes = into.dense ? address : codesIn(address, lists.sizes[skill] as number);
      into.count = count;
      return true;
    },
    move(place) {
      for (const { addresses, counts, sizes } of ranges) {
        for (let skill = 0; skill < counts.length; skill++) {
          if (counts[skill] === 0) continue;
          addresses[skill] = place(addresses[skill] as number, sizes[skill] as number);
        }
      }
    },
  };
}

function directory(length: number): Directory {
  return {
    addresses: new Uint32Array(length),
    counts: new Uint32Array(length),
    sizes: new Uint8Array(length),
    dense: new Uint8Array(length),
  };
}

function lengthen(lists: Directory, length: number): void {
  const longer = directory(length);
  longer.addresses.set(lists.addresses);
  longer.counts.set(lists.counts);
  longer.sizes.set(lists.sizes);
  longer.dense.set(lists.dense);
  Object.assign(lists, longer);
}

/** How many entries a block of a class holds. */
function capacityOf(sizeClass: number): number {
  return Math.floor(sizeOf(sizeClass) / ENTRY);
}

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
