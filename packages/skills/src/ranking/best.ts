/** The first so many talents of a ranking, out of all that are offered, in any order. */
export interface Best {
  /** What a talent must reach to be among them, at least 1; at equal totals the ids decide. */
  readonly threshold: number;
  offer(talent: number, total: number): void;
  /** The best first. */
  inOrder(): { readonly talent: number; readonly total: number }[];
}

/** @param compareIds the order of talents with equal totals */
export function createBest(count: number, compareIds: (a: number, b: number) => number): Best {
  // A binary heap with the last place at its top.
  const talents: number[] = [];
  const totals: number[] = [];

  const isWorse = (talent: number, total: number, other: number): boolean => {
    const known = totals[other] ?? 0;
    return total < known || (total === known && compareIds(talent, talents[other] ?? 0) > 0);
  };
  const put = (at: number, talent: number, total: number): void => {
    talents[at] = talent;
    totals[at] = total;
  };
  const rise = (start: number, talent: number, total: number): void => {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(talent, total, parent)) break;
      put(at, talents[parent] ?? 0, totals[parent] ?? 0);
      at = parent;
    }
    put(at, talent, total);
  };
  const sink = (talent: number, total: number): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= talents.length) break;
      if (child + 1 < talents.length && isWorse(talents[child + 1] ?? 0, totals[child + 1] ?? 0, child)) child++;
      if (isWorse(talent, total, child)) break;
      put(at, talents[child] ?? 0, totals[child] ?? 0);
      at = child;
    }
    put(at, talent, total);
  };

  return {
    get threshold() {
      if (count === 0) return Number.POSITIVE_INFINITY;
      return talents.length < count ? 1 : (totals[0] ?? 1);
    },
    offer(talent, total) {
      if (talents.length < count) rise(talents.length, talent, total);
      else if (count > 0 && !isWorse(talent, total, 0)) sink(talent, total);
    },
    inOrder() {
      return talents
        .map((talent, i) => ({ talent, total: totals[i] ?? 0 }))
        .sort((a, b) => b.total - a.total || compareIds(a.talent, b.talent));
    },
  };
}
