import type { RankPart } from '../types.ts';
import { codeAsAsked, creditOf, UNITS, unitsOf } from './credit.ts';
import type { Asked } from './need.ts';

/** What one more skill would do for a talent. */
export interface Prospect {
  /** The asked skill that the talent lacks or has weakly. */
  readonly asked: string;
  /** Nothing that the talent has answers it at all. */
  readonly missing: boolean;
  /** The score, and the rank among the same talents, if the talent had it for certain and as well as it is asked. */
  readonly score: number;
  readonly rank: number;
}

/** Where a talent stands for a need, and what would change it. */
export interface Standing {
  readonly talentId: string;
  /** 1 is the first; null where the score is 0. */
  readonly rank: number | null;
  /** Talents that are ranked. */
  readonly total: number;
  readonly score: number;
  readonly parts: readonly RankPart[];
  /** One for each part whose credit is below 1, in the order asked. */
  readonly prospects: readonly Prospect[];
}

/**
 * The units of the whole score with one asked skill more, held for certain and with the mastery asked. The skill may
 * answer other asked ones as well: each takes the better of what it had and of this.
 */
export function unitsWith(asked: readonly Asked[], parts: readonly RankPart[], gained: Asked): number {
  const code = codeAsAsked(gained.skill);
  return asked.reduce((sum, one, i) => {
    const decay = one.answers.find(({ skillId }) => skillId === gained.skill.skillId)?.decay ?? 0;
    const units = unitsOf(one.share, creditOf(code, decay, one.mastery));
    return sum + Math.max(units, (parts[i]?.contribution ?? 0) * UNITS);
  }, 0);
}

/**
 * How many come before each of several totals, out of talents given one by one. The talent who is asked about is not
 * counted, and at equal totals the ids decide.
 */
export function createPlaces(goals: readonly number[], comesBefore: (talent: number) => boolean) {
  const before = goals.map(() => 0);
  return {
    /** The lowest goal: talents below it need not be given. At least 1. */
    least: Math.max(1, Math.min(...goals)),
    count(talent: number, total: number): void {
      for (let i = 0; i < goals.length; i++) {
        const goal = goals[i] ?? 0;
        if (total > goal || (total === goal && comesBefore(talent))) before[i] = (before[i] ?? 0) + 1;
      }
    },
    /** The rank of each goal. */
    ranks: (): number[] => before.map((count) => count + 1),
  };
}
