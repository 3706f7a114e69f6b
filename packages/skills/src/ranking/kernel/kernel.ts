import { FIRST_FREE } from './layout.ts';
import { plainKernel } from './plain.ts';
import { WASM } from './wasmBytes.ts';

/** The inner loops of the ranking, over one linear memory. Addresses are in bytes. */
export interface Kernel {
  /**
   * Adds a list of holders to the totals of their range, for one asked skill: `table` has the units of each code, and
   * of several answers to the same asked skill (the same `base`) the best counts.
   */
  add(locals: number, codes: number, count: number, table: number, base: number): void;
  /** The same, quicker, where this is the first list with this base. */
  addFirst(locals: number, codes: number, count: number, table: number, base: number): void;
  /** The same for a code for each talent of the range up to `end` (a multiple of 16), 0 for those who have it not. */
  addDense(codes: number, end: number, table: number, base: number): void;
  /** The same for some of the talents only: `count` numbers at `locals`. */
  addSome(locals: number, count: number, codes: number, table: number, base: number): void;
  /** How many are in the mask below `end`, rounded up to 64. */
  admitted(end: number): number;
  /** Writes at FOUND the numbers in the mask below `end`, rounded up to 32, and gives how many. */
  pick(end: number): number;
  /**
   * Takes the totals of the range from `start` to `end` (multiples of 16) and sets them back to 0. Gives how many talents in
   * the mask reach the threshold (at least 1); who they are is at FOUND and FOUND_TOTALS, in the order of their
   * numbers, and at SCORED how many in the mask have any score.
   */
  gather(start: number, end: number, threshold: number): number;
  /** Bits of a range: target &= other, target &= ~other, target |= other. */
  and(target: number, other: number): void;
  andNot(target: number, other: number): void;
  or(target: number, other: number): void;
  /** One step of a comparison, from the highest bit down: target |= same & plane, then same &= ~plane. */
  above(target: number, same: number, plane: number): void;
}

/** A memory that can grow, and the loops over it. */
export interface Engine {
  readonly kind: 'wasm' | 'plain';
  readonly kernel: Kernel;
  /** The memory as it is now; another object after `grow`. */
  buffer(): ArrayBuffer;
  /** Makes the memory at least this long, in bytes; what is in it stays. RangeError where the machine has no more. */
  grow(bytes: number): void;
}

const PAGE = 65_536;
const pagesFor = (bytes: number): number => Math.ceil(bytes / PAGE);

let compiled: WebAssembly.Module | null | undefined;

/** The loops in WebAssembly; null where it is missing or knows no vectors. */
function wasmModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(WASM), (letter) => letter.charCodeAt(0)));
  } catch {
    compiled = null;
  }
  return compiled;
}

/**
 * A fresh memory with room for the scratch of a ranking, zeroed, and its loops: in WebAssembly where it can be, else in
 * plain arrays.
 */
export function createEngine(kind?: 'wasm' | 'plain'): Engine {
  return (kind !== 'plain' && wasmEngine(FIRST_FREE)) || plainEngine(FIRST_FREE);
}

function wasmEngine(bytes: number): Engine | null {
  const module = wasmModule();
  if (!module) return null;
  try {
    const memory = new WebAssembly.Memory({ initial: pagesFor(bytes) });
    const { exports } = new WebAssembly.Instance(module, { ranking: { memory } });
    return {
      kind: 'wasm',
      kernel: exports as unknown as Kernel,
      buffer: () => memory.buffer,
      grow(least) {
        const more = pagesFor(least) - memory.buffer.byteLength / PAGE;
        if (more > 0) memory.grow(more);
      },
    };
  } catch {
    // No address space left for another WebAssembly memory: plain arrays need none.
    return null;
  }
}

function plainEngine(bytes: number): Engine {
  let buffer = new ArrayBuffer(pagesFor(bytes) * PAGE);
  let loops = plainKernel(buffer);
  const kernel: Kernel = {
    add: (locals, codes, count, table, base) => loops.add(locals, codes, count, table, base),
    addFirst: (locals, codes, count, table, base) => loops.addFirst(locals, codes, count, table, base),
    addDense: (codes, end, table, base) => loops.addDense(codes, end, table, base),
    addSome: (locals, count, codes, table, base) => loops.addSome(locals, count, codes, table, base),
    admitted: (end) => loops.admitted(end),
    pick: (end) => loops.pick(end),
    gather: (start, end, threshold) => loops.gather(start, end, threshold),
    and: (target, other) => loops.and(target, other),
    andNot: (target, other) => loops.andNot(target, other),
    or: (target, other) => loops.or(target, other),
    above: (target, same, plane) => loops.above(target, same, plane),
  };
  return {
    kind: 'plain',
    kernel,
    buffer: () => buffer,
    grow(least) {
      if (least <= buffer.byteLength) return;
      const longer = new ArrayBuffer(pagesFor(least) * PAGE);
      new Uint8Array(longer).set(new Uint8Array(buffer));
      buffer = longer;
      loops = plainKernel(buffer);
    },
  };
}
