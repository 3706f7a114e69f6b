import { fillBits } from './attributes/bitColumn.ts';
import type { Mask } from './attributes/filters.ts';
import type { Heap } from './heap.ts';
import {
  BEST,
  FOUND,
  FOUND_TOTALS,
  LAST_STAMP,
  MASK,
  RANGE_BITS,
  RANGE_SIZE,
  SCORED,
  STAMP_SHIFT,
} from './kernel/layout.ts';
import type { Term } from './need.ts';
import type { Holders, Postings } from './postings.ts';

/** Adds up the totals of all talents, range by range. */
export interface Scoring {
  /**
   * For every range, in order: the totals of its talents for the terms, then `visit`, once or several times, with those
   * admitted that reach the threshold, and with how many of those admitted have any score.
   * @param capacity one more than the highest number of a talent
   * @param mask writes who of a range is admitted; all where there is none
   */
  run(
    terms: readonly (readonly Term[])[],
    capacity: number,
    mask: Mask | null,
    threshold: () => number,
    visit: (found: Found) => void,
  ): void;
}

/** Talents of a range, or of a part of it, that reach the threshold. The arrays are views that the next range writes over. */
export interface Found {
  /** The number of the range's first talent. */
  readonly first: number;
  readonly count: number;
  /** Numbers from the first on, ascending, and their totals. */
  readonly locals: Uint16Array;
  readonly totals: Int32Array;
  /** Talents of the mask with any score. */
  readonly scored: number;
}

/** Under one admitted in so many, looking these up in the dense lists is quicker than going through the lists. */
const FEW = 7;
const HIGHEST_TOTAL = 2 ** 30;

export function createScoring(heap: Heap, postings: Postings): Scoring {
  const holders: Holders = { dense: false, locals: 0, codes: 0, count: 0 };
  // What `best` holds of earlier asked skills, ranges and needs has a lower stamp, and so counts as nothing.
  let stamp = 0;
  const nextBase = (): number => {
    if (stamp === LAST_STAMP) {
      heap.i32.fill(0, BEST >> 2, (BEST >> 2) + RANGE_SIZE);
      stamp = 0;
    }
    stamp++;
    return stamp << STAMP_SHIFT;
  };

  /** @param admitted how many of the range are admitted, listed at FOUND; all where there is no list */
  const addAnswers = (range: number, talents: number, answers: readonly Term[], admitted: number | null): void => {
    const { kernel } = heap;
    const base = nextBase();
    let isFirst = true;
    for (const { skill, table } of answers) {
      if (!postings.find(range, skill, holders)) continue;
      const { dense, locals, codes, count } = holders;
      if (dense && admitted !== null) kernel.addSome(FOUND, admitted, codes, table, base);
      else if (dense) kernel.addDense(codes, talents, table, base);
      else if (isFirst) kernel.addFirst(locals, codes, count, table, base);
      else kernel.add(locals, codes, count, table, base);
      isFirst = false;
    }
  };

  return {
    run(terms, capacity, mask, threshold, visit) {
      const { kernel } = heap;
      let steps = [128, 1024, 8192, RANGE_SIZE];
      if (!mask) fillBits(heap, MASK, 1);
      for (let first = 0; first < capacity; first += RANGE_SIZE) {
        const range = first >>> RANGE_BITS;
        const talents = (Math.min(RANGE_SIZE, capacity - first) + 15) & ~15;
        let admitted: number | null = null;
        if (mask) {
          mask(range);
          const count = kernel.admitted(talents);
          if (count === 0) continue;
          if (count < talents / FEW) admitted = kernel.pick(talents);
        }
        for (const answers of terms) addAnswers(range, talents, answers, admitted);
        for (let start = 0, step = 0; start < talents; step++) {
          const end = Math.min(talents, steps[step] ?? RANGE_SIZE);
          const count = kernel.gather(start, end, Math.min(threshold(), HIGHEST_TOTAL));
          const { buffer } = heap.u8;
          visit({
            first,
            count,
            locals: new Uint16Array(buffer, FOUND, count),
            totals: new Int32Array(buffer, FOUND_TOTALS, count),
            scored: heap.i32[SCORED >> 2] ?? 0,
          });
          start = end;
        }
        // The first range goes in growing steps: a hundred talents already give a threshold that few others reach.
        steps = [RANGE_SIZE];
      }
    },
  };
}
