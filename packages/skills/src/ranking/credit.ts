import type { AskedSkill, Level, TalentSkill } from '../types.ts';

const MASTERY: Readonly<Record<Level, number>> = { beginner: 0.6, intermediate: 0.8, advanced: 0.9, expert: 1 };

/** Contributions are whole multiples of 1/UNITS, so that their sums are exact whatever the order. */
export const UNITS = 2 ** 20;

/**
 * Mastery from a stated level: beginner 0.6, intermediate 0.8, advanced 0.9, expert 1; else from years: under 1 as
 * beginner, under 3 intermediate, under 6 advanced, then expert; intermediate where nothing is stated.
 */
export function mastery(stated: { readonly level?: Level; readonly years?: number }): number {
  if (stated.level !== undefined) return MASTERY[stated.level];
  if (stated.years === undefined) return MASTERY.intermediate;
  if (stated.years < 1) return MASTERY.beginner;
  if (stated.years < 3) return MASTERY.intermediate;
  return stated.years < 6 ? MASTERY.advanced : MASTERY.expert;
}

/** How sure it is that the talent has the skill, 0 to 1; 1 where not stated, 0 where not a number. */
export function confidence({ score = 1 }: TalentSkill): number {
  return score > 0 ? Math.min(1, score) : 0;
}

/**
 * What one of a talent's skills earns for an asked one, 0 to 1: decay of their relation × confidence × (mastery had /
 * mastery asked, at most 1). A need that states no level means someone who works alone, and a talent who states none
 * is taken as such, so that the unknown is not a no.
 */
export function credit(decay: number, sure: number, masteryHad: number, masteryAsked: number): number {
  return decay * sure * Math.min(1, masteryHad / masteryAsked);
}

/** The units that a credit earns out of a share. */
export function unitsOf(share: number, earned: number): number {
  return Math.round(share * earned);
}

/**
 * The share of each asked skill, in units that sum to exactly UNITS: weight, halved for desired skills, over the sum;
 * what rounding leaves goes to the largest remainders. All 0 where no weight is positive.
 */
export function shares(need: readonly AskedSkill[]): number[] {
  const weights = need.map(({ weight, importance }) => {
    const positive = weight > 0 ? Math.min(1, weight) : 0;
    return importance === 'desired' ? positive / 2 : positive;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return need.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * UNITS);
  const units = exact.map(Math.floor);
  const left = UNITS - units.reduce((total, unit) => total + unit, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) units[i] = (units[i] ?? 0) + 1;
  return units;
}
