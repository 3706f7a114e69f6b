import type { AskedSkill, Level, TalentSkill } from '../types.ts';

const MASTERY: Readonly<Record<Level, number>> = { beginner: 0.6, intermediate: 0.8, advanced: 0.9, expert: 1 };
const UNSTATED = MASTERY.intermediate;

/** Contributions are whole multiples of 1/UNITS, so that their sums are exact whatever the order. */
export const UNITS = 2 ** 20;

/** Mastery, 0.6 to 1, from a stated level, else from years (under 1, 1–2, 3–5, 6 and more); intermediate where unstated. */
export function mastery(stated: { readonly level?: Level; readonly years?: number }): number {
  if (stated.level !== undefined) return MASTERY[stated.level];
  if (stated.years === undefined) return UNSTATED;
  if (stated.years < 1) return MASTERY.beginner;
  if (stated.years < 3) return MASTERY.intermediate;
  return stated.years < 6 ? MASTERY.advanced : MASTERY.expert;
}

/**
 * How far a talent's skill fulfils an asked one, apart from their relation: confidence × (mastery had / mastery asked,
 * at most 1). A need that states no level means someone who works alone; a talent who states none is taken as such,
 * so that the unknown is not a no.
 */
export function fulfilment(asked: AskedSkill, had: TalentSkill): number {
  const confidence = Math.min(1, Math.max(0, had.score ?? 1));
  return confidence * Math.min(1, mastery(had) / mastery(asked));
}

/**
 * The share of each asked skill, in units that sum to exactly UNITS: weight, halved for desired skills, over the sum;
 * what rounding leaves goes to the largest remainders. All 0 where no weight is positive.
 */
export function shares(need: readonly AskedSkill[]): number[] {
  const weights = need.map(({ weight, importance }) => Math.max(0, weight) * (importance === 'desired' ? 0.5 : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) return need.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * UNITS);
  const units = exact.map(Math.floor);
  const left = UNITS - units.reduce((total, unit) => total + unit, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) units[i] = (units[i] ?? 0) + 1;
  return units;
}
