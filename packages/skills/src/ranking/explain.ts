import type { RankPart } from '../types.ts';
import { creditOf, UNITS, unitsOf } from './credit.ts';
import type { Held } from './holdings.ts';
import type { Asked } from './need.ts';

/** What each asked skill gave to a talent who holds these: the parts, in the order asked. */
export function partsOf(asked: readonly Asked[], held: readonly Held[]): RankPart[] {
  const bySkill = new Map(held.map((one) => [one.skill, one]));
  return asked.map((one) => bestPart(one, bySkill));
}

/** The best answer among a talent's skills; of equal ones the first in the order of `answersTo`. */
function bestPart({ skill, share, mastery, answers, numbers }: Asked, held: ReadonlyMap<number, Held>): RankPart {
  let best = -1;
  let credit = 0;
  for (let i = 0; i < numbers.length; i++) {
    const had = held.get(numbers[i] ?? -1);
    if (!had) continue;
    const earned = creditOf(had.code, answers[i]?.decay ?? 0, mastery);
    if (earned <= credit) continue;
    best = i;
    credit = earned;
  }
  const answer = answers[best];
  const had = held.get(numbers[best] ?? -1);
  return {
    asked: skill.skillId,
    importance: skill.importance,
    weight: share / UNITS,
    found: answer?.skillId ?? null,
    relation: answer?.relation ?? null,
    credit,
    contribution: unitsOf(share, credit) / UNITS,
    ...(had?.level !== undefined && { level: had.level }),
    ...(had?.years !== undefined && { years: had.years }),
    ...(had?.evidence !== undefined && { words: had.evidence }),
  };
}
