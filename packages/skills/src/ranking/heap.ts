import { createEngine, type Kernel } from './kernel/kernel.ts';
import { FIRST_FREE } from './kernel/layout.ts';

/** Blocks are whole multiples of this many bytes, and begin at one. */
const GRAIN = 16;

/** Sizes of blocks: four for each doubling, so that a block is at most a quarter longer than asked for. */
const SIZES: readonly number[] = sizesUpTo(2 ** 30);

/** Blocks of one linear memory, given out and taken back, with views on the memory as it is now. */
export interface Heap {
  readonly kernel: Kernel;
  readonly kind: 'wasm' | 'plain';
  /** Views over the whole memory. A later `allocate` may replace them: read them afresh after it. */
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly i32: Int32Array;
  /** Bytes taken from the machine. */
  readonly bytes: number;
  /** Bytes in blocks that were given back and wait for use, and bytes in blocks in use. */
  readonly idle: number;
  readonly used: number;
  /** The address of a block of this size class, zeroed or not. RangeError where the machine has no more memory. */
  allocate(sizeClass: number): number;
  release(address: number, sizeClass: number): void;
  /**
   * Puts all blocks side by side again. `move` is called once, and asks `place` for the new address of every block that
   * is to live on; the others are gone.
   */
  compact(move: (place: (address: number, sizeClass: number) => number) => void): void;
}

/** The class of the smallest block of at least so many bytes; at most 1 GiB. */
export function sizeClassFor(bytes: number): number {
  let low = 0;
  let high = SIZES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sizeOf(middle) >= bytes) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bytes of a block of a class. */
export function sizeOf(sizeClass: number): number {
  return SIZES[sizeClass] ?? 0;
}

export function createHeap(kind?: 'wasm' | 'plain'): Heap {
  const engine = createEngine(kind);
  let end = FIRST_FREE;
  let idle = 0;
  let free = emptyLists();
  let u8 = new Uint8Array(engine.buffer());
  let u16 = new Uint16Array(engine.buffer());
  let i32 = new Int32Array(engine.buffer());

  const growTo = (bytes: number): void => {
    if (bytes <= u8.length) return;
    // By a sixteenth at least: growing by a page at a time would make new views for every block.
    engine.grow(Math.max(bytes, u8.length + (u8.length >> 4)));
    u8 = new Uint8Array(engine.buffer());
    u16 = new Uint16Array(engine.buffer());
    i32 = new Int32Array(engine.buffer());
  };

  const allocate = (sizeClass: number): number => {
    const size = sizeOf(sizeClass);
    const same = free[sizeClass]?.pop();
    if (same !== undefined) {
      idle -= size;
      return same;
    }
    const address = end;
    growTo(end + size);
    end += size;
    return address;
  };

  return {
    kernel: engine.kernel,
    kind: engine.kind,
    get u8() {
      return u8;
    },
    get u16() {
      return u16;
    },
    get i32() {
      return i32;
    },
    get bytes() {
      return u8.length;
    },
    get idle() {
      return idle;
    },
    get used() {
      return end - FIRST_FREE - idle;
    },
    allocate,
    release(address, sizeClass) {
      free[sizeClass]?.push(address);
      idle += sizeOf(sizeClass);
    },
    compact(move) {
      const old = u8.slice(FIRST_FREE, end);
      end = FIRST_FREE;
      idle = 0;
      free = emptyLists();
      move((address, sizeClass) => {
        const from = address - FIRST_FREE;
        const to = allocate(sizeClass);
        u8.set(old.subarray(from, from + sizeOf(sizeClass)), to);
        return to;
      });
    },
  };
}

const emptyLists = (): number[][] => SIZES.map(() => []);

function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let size = GRAIN; size < most; ) {
    sizes.push(size);
    size += Math.max(GRAIN, 2 ** Math.floor(Math.log2(size)) / 4);
  }
  return [...sizes, most];
}
