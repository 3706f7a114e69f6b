import { type Heap, sizeClassFor } from '../heap.ts';
import { BITS_BYTES, RANGE_BITS, RANGE_SIZE, WORK } from '../kernel/layout.ts';

const BLOCK = sizeClassFor(BITS_BYTES);

/**
 * A whole number for each talent, 0 where none was set, kept as planes of bits: one block of the heap for each bit and
 * range, only where some talent has that bit. A comparison with all the talents of a range is a few passes over 8 KiB.
 */
export interface BitColumn {
  get(talent: number): number;
  /** At most 2³⁰. */
  set(talent: number, value: number): void;
  /** Writes at `target` whose number in this range is `value`. */
  equals(range: number, value: number, target: number): void;
  /** Writes at `target` whose number in this range is `least` or more; uses the last block of WORK. */
  atLeast(range: number, least: number, target: number): void;
  /** Gives every block its new place. */
  move(place: (address: number, sizeClass: number) => number): void;
}

export function createBitColumn(heap: Heap): BitColumn {
  // Addresses of the planes, lowest bit first; 0 where nobody in the range has the bit.
  const ranges: number[][] = [];
  let width = 0;
  const planeOf = (range: number, bit: number): number => ranges[range]?.[bit] ?? 0;

  return {
    get(talent) {
      const place = bitOf(talent);
      let value = 0;
      for (let bit = 0; bit < width; bit++) {
        const plane = planeOf(talent >>> RANGE_BITS, bit);
        if (plane > 0 && ((heap.u8[plane + (place >> 3)] ?? 0) >> (place & 7)) & 1) value |= 1 << bit;
      }
      return value;
    },
    set(talent, value) {
      const range = talent >>> RANGE_BITS;
      const place = bitOf(talent);
      width = Math.max(width, 32 - Math.clz32(value));
      for (let bit = 0; bit < width; bit++) {
        const on = (value >> bit) & 1;
        let plane = planeOf(range, bit);
        if (plane === 0) {
          if (on === 0) continue;
          plane = heap.allocate(BLOCK);
          heap.u8.fill(0, plane, plane + BITS_BYTES);
          while (ranges.length <= range) ranges.push([]);
          const planes = ranges[range] ?? [];
          planes[bit] = plane;
        }
        const at = plane + (place >> 3);
        const others = (heap.u8[at] ?? 0) & ~(1 << (place & 7));
        heap.u8[at] = others | (on << (place & 7));
      }
    },
    equals(range, value, target) {
      if (value >= 2 ** width) {
        fillBits(heap, target, 0);
        return;
      }
      fillBits(heap, target, 1);
      for (let bit = 0; bit < width; bit++) {
        const plane = planeOf(range, bit);
        if ((value >> bit) & 1) {
          if (plane > 0) heap.kernel.and(target, plane);
          else fillBits(heap, target, 0);
        } else if (plane > 0) heap.kernel.andNot(target, plane);
      }
    },
    atLeast(range, least, target) {
      // From the highest bit down: `same` are those equal to `least` so far, `target` those already above.
      const [, , same] = WORK;
      if (least >= 2 ** width) {
        fillBits(heap, target, least <= 0 ? 1 : 0);
        return;
      }
      fillBits(heap, target, 0);
      fillBits(heap, same, 1);
      for (let bit = width - 1; bit >= 0; bit--) {
        const plane = planeOf(range, bit);
        if ((least >> bit) & 1) {
          if (plane > 0) heap.kernel.and(same, plane);
          else fillBits(heap, same, 0);
        } else if (plane > 0) heap.kernel.above(target, same, plane);
      }
      heap.kernel.or(target, same);
    },
    move(place) {
      for (const planes of ranges) {
        for (const [bit, plane] of planes.entries()) if (plane > 0) planes[bit] = place(plane, BLOCK);
      }
    },
  };
}

/** Sets all bits of a block to 0 or to 1. */
export function fillBits(heap: Heap, target: number, bit: 0 | 1): void {
  heap.u8.fill(bit === 0 ? 0 : 255, target, target + BITS_BYTES);
}

const bitOf = (talent: number): number => talent & (RANGE_SIZE - 1);
