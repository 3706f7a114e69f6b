import type { AskedSkill, Level, TalentSkill } from '../types.ts';

/** The levels, lowest first, and what mastery each means. */
export const LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const satisfies readonly Level[];
const MASTERIES = [0.6, 0.8, 0.9, 1] as const;

/** Confidence is kept in steps of 1/50: 0.9 stays 0.9, 0.45 becomes 0.46. */
const STEPS = 50;
/** One more than the highest code of a held skill. */
export const CODES = (STEPS + 1) * MASTERIES.length;

/** Contributions are whole multiples of 1/UNITS, so that their sums are exact whatever the order. */
export const UNITS = 2 ** 20;

type Stated = { readonly level?: Level; readonly years?: number };

/**
 * Mastery from a stated level: beginner 0.6, intermediate 0.8, advanced 0.9, expert 1; else from years: under 1 as
 * beginner, under 3 intermediate, under 6 advanced, then expert; intermediate where nothing is stated.
 */
export function mastery(stated: Stated): number {
  return MASTERIES[masteryRank(stated)] ?? 0;
}

function masteryRank({ level, years }: Stated): number {
  if (level !== undefined) return LEVELS.indexOf(level);
  if (years === undefined || Number.isNaN(years)) return 1;
  if (years < 1) return 0;
  if (years < 3) return 1;
  return years < 6 ? 2 : 3;
}

/** How sure it is that the talent has the skill, 0 to 1; 1 where not stated, 0 where not a number. */
export function confidence({ score = 1 }: TalentSkill): number {
  return score > 0 ? Math.min(1, score) : 0;
}

/**
 * Confidence and mastery of a held skill in one byte: confidence in steps of 1/50, rounded, and never down to nothing;
 * 0 where the confidence is 0.
 */
export function codeOf(skill: TalentSkill): number {
  const sure = confidence(skill);
  return sure === 0 ? 0 : Math.max(1, Math.round(sure * STEPS)) * MASTERIES.length + masteryRank(skill);
}

/** The code of a skill held for certain, with the mastery that is asked. */
export function codeAsAsked(asked: AskedSkill): number {
  return STEPS * MASTERIES.length + masteryRank(asked);
}

/** Confidence and mastery of each code. */
const CONFIDENCE_OF = Float64Array.from({ length: CODES }, (_, code) => Math.floor(code / MASTERIES.length) / STEPS);
const MASTERY_OF = Float64Array.from({ length: CODES }, (_, code) => MASTERIES[code % MASTERIES.length] ?? 0);

/** What a code earns of an asked skill: see `credit`. */
export function creditOf(code: number, decay: number, masteryAsked: number): number {
  return credit(decay, CONFIDENCE_OF[code] ?? 0, MASTERY_OF[code] ?? 0, masteryAsked);
}

/** Writes the units of every code, as `unitsOf(share, creditOf(code, decay, masteryAsked))` gives them, from `at` on. */
export function writeUnits(into: Int32Array, at: number, share: number, decay: number, masteryAsked: number): void {
  const ratios = MASTERIES.map((had) => Math.min(1, had / masteryAsked));
  for (let step = 0; step <= STEPS; step++) {
    const known = decay * (step / STEPS);
    for (let rank = 0; rank < ratios.length; rank++) {
      into[at + step * ratios.length + rank] = unitsOf(share, known * (ratios[rank] as number));
    }
  }
}

/**
 * What one of a talent's skills earns for an asked one, 0 to 1: decay of their relation × confidence × (mastery had /
 * mastery asked, at most 1). A need that states no level means someone who works alone, and a talent who states none
 * is taken as such, so that the unknown is not a no.
 */
function credit(decay: number, sure: number, masteryHad: number, masteryAsked: number): number {
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
