import type { Kernel } from './kernel.ts';
import { BEST, BITS_BYTES, FOUND, FOUND_TOTALS, MASK, RANGE_SIZE, SCORED, TOTAL } from './layout.ts';

/** Words of 32 bits in a block of bits. */
const WORDS = BITS_BYTES / 4;

/** How many bits are set in each byte. */
const BITS_IN = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** What `kernel.wat` does, in plain arrays over a buffer, to the bit. */
export function plainKernel(buffer: ArrayBuffer): Kernel {
  const bytes = new Uint8Array(buffer);
  const halves = new Uint16Array(buffer);
  const words = new Int32Array(buffer);
  const best = new Int32Array(buffer, BEST, RANGE_SIZE);
  const totals = new Int32Array(buffer, TOTAL, RANGE_SIZE);
  const mask = new Uint8Array(buffer, MASK, BITS_BYTES);
  const found = new Uint16Array(buffer, FOUND, RANGE_SIZE);
  const foundTotals = new Int32Array(buffer, FOUND_TOTALS, RANGE_SIZE);

  /** Adds what a talent has in a list with a code for every talent. */
  const addOne = (talent: number, codes: number, table: number, base: number): void => {
    const code = bytes[codes + talent] as number;
    if (code === 0) return;
    const value = base + (words[(table >> 2) + code] as number);
    const known = best[talent] as number;
    if (value <= known) return;
    best[talent] = value;
    totals[talent] = (totals[talent] as number) + value - (known > base ? known : base);
  };

  return {
    add(locals, codes, count, table, base) {
      const first = locals >> 1;
      const units = table >> 2;
      for (let i = 0; i < count; i++) {
        const talent = halves[first + i] as number;
        const value = base + (words[units + (bytes[codes + i] as number)] as number);
        const known = best[talent] as number;
        if (value <= known) continue;
        best[talent] = value;
        totals[talent] = (totals[talent] as number) + value - (known > base ? known : base);
      }
    },
    addFirst(locals, codes, count, table, base) {
      const first = locals >> 1;
      const units = table >> 2;
      for (let i = 0; i < count; i++) {
        const talent = halves[first + i] as number;
        const earned = words[units + (bytes[codes + i] as number)] as number;
        best[talent] = base + earned;
        totals[talent] = (totals[talent] as number) + earned;
      }
    },
    addDense(codes, end, table, base) {
      for (let talent = 0; talent < end; talent++) addOne(talent, codes, table, base);
    },
    addSome(locals, count, codes, table, base) {
      const first = locals >> 1;
      for (let i = 0; i < count; i++) addOne(halves[first + i] as number, codes, table, base);
    },
    admitted(end) {
      let count = 0;
      for (let i = 0; i < ((end + 63) & ~63) / 8; i++) count += BITS_IN[mask[i] as number] as number;
      return count;
    },
    pick(end) {
      let count = 0;
      for (let talent = 0; talent < ((end + 31) & ~31); talent++) {
        if (((mask[talent >> 3] as number) >> (talent & 7)) & 1) found[count++] = talent;
      }
      return count;
    },
    gather(start, end, threshold) {
      let scored = 0;
      let hits = 0;
      for (let talent = start; talent < end; talent++) {
        const total = totals[talent] as number;
        if (total === 0) continue;
        totals[talent] = 0;
        if ((((mask[talent >> 3] as number) >> (talent & 7)) & 1) === 0) continue;
        scored++;
        if (total < threshold) continue;
        found[hits] = talent;
        foundTotals[hits] = total;
        hits++;
      }
      words[SCORED >> 2] = scored;
      return hits;
    },
    and(target, other) {
      const to = target >> 2;
      const from = other >> 2;
      for (let i = 0; i < WORDS; i++) words[to + i] = (words[to + i] as number) & (words[from + i] as number);
    },
    andNot(target, other) {
      const to = target >> 2;
      const from = other >> 2;
      for (let i = 0; i < WORDS; i++) words[to + i] = (words[to + i] as number) & ~(words[from + i] as number);
    },
    or(target, other) {
      const to = target >> 2;
      const from = other >> 2;
      for (let i = 0; i < WORDS; i++) words[to + i] = (words[to + i] as number) | (words[from + i] as number);
    },
    above(target, same, plane) {
      for (let i = 0; i < WORDS; i++) {
        const equal = words[(same >> 2) + i] as number;
        const bits = words[(plane >> 2) + i] as number;
        words[(target >> 2) + i] = (words[(target >> 2) + i] as number) | (equal & bits);
        words[(same >> 2) + i] = equal & ~bits;
      }
    },
  };
}
