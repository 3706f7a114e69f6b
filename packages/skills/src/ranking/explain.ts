import type { RankPart } from '../types.ts';
import { creditOf, UNITS, unitsOf } from './credit.ts';
import type { Held } from './holdings.ts';
import type { Asked } from './need.ts';

/** Says what each asked skill gave to a talent who holds these: the parts, in the order asked. */
export type Explainer = (held: readonly Held[]) => RankPart[];

/** For one need: which asked skills each skill answers is looked up once, not for every talent. */
export function createExplainer(asked: readonly Asked[]): Explainer {
  const answered = new Map<number, { readonly part: number; readonly answer: number; readonly decay: number }[]>();
  for (const [part, { answers, numbers }] of asked.entries()) {
    for (const [answer, { decay }] of answers.entries()) {
      const skill = numbers[answer] ?? -1;
      const known = answered.get(skill);
      if (known) known.push({ part, answer, decay });
      else if (skill >= 0) answered.set(skill, [{ part, answer, decay }]);
    }
  }
  return (held) => {
    const credits = new Float64Array(asked.length);
    const best: { readonly answer: number; readonly had: Held }[] = [];
    for (const had of held) {
      for (const { part, answer, decay } of answered.get(had.skill) ?? []) {
        const earned = creditOf(had.code, decay, asked[part]?.mastery ?? 1);
        const credit = credits[part] ?? 0;
        // Of equal answers the first in the order of `answersTo`.
        if (earned < credit || (earned === credit && answer >= (best[part]?.answer ?? -1))) continue;
        credits[part] = earned;
        best[part] = { answer, had };
      }
    }
    return asked.map((one, i) => partOf(one, credits[i] ?? 0, best[i]));
  };
}

function partOf({ skill, share, answers }: Asked, credit: number, best?: { answer: number; had: Held }): RankPart {
  const { level, years, evidence } = best?.had ?? {};
  const answer = answers[best?.answer ?? -1];
  return {
    asked: skill.skillId,
    importance: skill.importance,
    weight: share / UNITS,
    found: answer?.skillId ?? null,
    relation: answer?.relation ?? null,
    credit,
    contribution: unitsOf(share, credit) / UNITS,
    ...(level !== undefined && { level }),
    ...(years !== undefined && { years }),
    ...(evidence !== undefined && { words: evidence }),
  };
}
