import { LEVELS } from '../credit.ts';
import type { Heap } from '../heap.ts';
import { MASK, WORK } from '../kernel/layout.ts';
import { dayNumber, type RankFilters, wholeYears } from './attributes.ts';
import { fillBits } from './bitColumn.ts';
import type { AttributeColumns, WordColumn } from './columns.ts';

/** Writes at MASK who of a range passes. */
export type Mask = (range: number) => void;

/** Writes at the first block of WORK who of a range fulfils one condition. May use the other blocks. */
type Condition = (range: number) => void;

const [FULFILLED, ONE] = WORK;

/**
 * The filters as passes over bits, one range of talents at a time. A day that is none: RangeError. Values that no talent
 * has are no error: nobody has said them.
 */
export function compileFilters(filters: RankFilters, columns: AttributeColumns, heap: Heap): Mask {
  const conditions = conditionsOf(filters, columns, heap);
  return (range) => {
    fillBits(heap, MASK, 1);
    for (const condition of conditions) {
      condition(range);
      heap.kernel.and(MASK, FULFILLED);
    }
  };
}

function conditionsOf(filters: RankFilters, columns: AttributeColumns, heap: Heap): Condition[] {
  const { kernel } = heap;
  const strict = filters.strict === true;
  const conditions: Condition[] = [];

  const orOne = (): void => kernel.or(FULFILLED, ONE);
  const oneOf = ({ words, numbers }: WordColumn, wanted: readonly string[], alsoRemote: boolean): Condition => {
    const values = [...new Set(wanted.map((word) => words.find(word) + 1))].filter((value) => value > 0);
    if (!strict) values.push(0);
    return (range) => {
      fillBits(heap, FULFILLED, 0);
      for (const value of values) {
        numbers.equals(range, value, ONE);
        orOne();
      }
      if (!alsoRemote) return;
      columns.remote.equals(range, 2, ONE);
      orOne();
    };
  };

  if (filters.regions !== undefined) conditions.push(oneOf(columns.region, filters.regions, true));
  if (filters.sites !== undefined) conditions.push(oneOf(columns.site, filters.sites, false));
  if (filters.schools !== undefined) conditions.push(oneOf(columns.school, filters.schools, false));
  if (filters.availableOn !== undefined) {
    const later = dayNumber(filters.availableOn) + 1;
    conditions.push((range) => {
      columns.availableFrom.atLeast(range, later, ONE);
      fillBits(heap, FULFILLED, 1);
      kernel.andNot(FULFILLED, ONE);
      if (!strict) return;
      columns.availableFrom.equals(range, 0, ONE);
      kernel.andNot(FULFILLED, ONE);
    });
  }
  if (filters.remote === true) {
    conditions.push((range) => {
      columns.remote.equals(range, strict ? 2 : 1, strict ? FULFILLED : ONE);
      if (strict) return;
      fillBits(heap, FULFILLED, 1);
      kernel.andNot(FULFILLED, ONE);
    });
  }
  if (filters.years !== undefined) {
    const least = wholeYears(filters.years) + 1;
    conditions.push((range) => {
      columns.years.atLeast(range, least, FULFILLED);
      if (strict) return;
      columns.years.equals(range, 0, ONE);
      orOne();
    });
  }
  const orUnknown = (known: AttributeColumns['contracts']['known'], range: number): void => {
    if (strict) return;
    known.equals(range, 0, ONE);
    orOne();
  };
  if (filters.contracts !== undefined) {
    const { members, known } = columns.contracts;
    const wanted = filters.contracts.flatMap((kind) => members.get(kind) ?? []);
    conditions.push((range) => {
      fillBits(heap, FULFILLED, 0);
      for (const kind of wanted) {
        kind.equals(range, 1, ONE);
        orOne();
      }
      orUnknown(known, range);
    });
  }
  for (const { language, level } of filters.languages ?? []) {
    const { members, known } = columns.languages;
    const spoken = members.get(language);
    conditions.push((range) => {
      fillBits(heap, FULFILLED, 0);
      if (spoken) {
        spoken.atLeast(range, level === undefined ? 1 : LEVELS.indexOf(level) + 2, FULFILLED);
        if (level !== undefined && !strict) {
          spoken.equals(range, 1, ONE);
          orOne();
        }
      }
      orUnknown(known, range);
    });
  }
  return conditions;
}
