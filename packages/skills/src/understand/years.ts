import type { Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { gapBefore, type Passage } from './passages.ts';

/** Numbers in letters, in their compared form, as `value: words`. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  `1: un une one سنه
   2: deux two سنتان سنتين عامين عامان
   3: trois three ثلاث ثلاثه
   4: quatre four اربع اربعه
   5: cinq five خمس خمسه
   6: six ست سته
   7: sept seven سبع سبعه
   8: huit eight ثماني ثمان ثمانيه
   9: neuf nine تسع تسعه
   10: dix ten عشر عشره
   12: douze twelve
   15: quinze fifteen
   20: vingt twenty`
    .split('\n')
    .flatMap((line) => {
      const [value = '', words = ''] = line.split(':');
      return words
        .trim()
        .split(' ')
        .map((word) => [word, Number(value)] as const);
    }),
);
const UNITS = new Set('an ans annee annees year years yr yrs yoe سنه سنوات سنين عام اعوام'.split(' '));
/** Two years in one word. */
const DUAL = new Set('سنتان سنتين عامين عامان'.split(' '));
const GLUED = /^(\d{1,2})(?:ans?|yrs?|years?|y)$/;
/** Beside these, a number of years is an age or a date: « âge : 25 ans », « il y a 3 ans », "3 years ago". */
const NO_DURATION = new Set('age agee ages aged old y ago عمري عمره عمرها العمر عمر'.split(' '));
const MOST_YEARS = 45;

/** A number of years and where it is written. */
export interface StatedYears {
  readonly run: Run;
  readonly years: number;
}

/** Every duration in years of a passage; of a range, the lower bound. Ages and dates are left out. */
export function findYears(text: string, tokens: readonly Token[], passage: Passage): StatedYears[] {
  const found: StatedYears[] = [];
  for (let at = passage.from; at < passage.to; at++) {
    const word = tokens[at]?.folded ?? '';
    const glued = GLUED.exec(word)?.[1];
    let from = at;
    let years: number | undefined;
    if (glued !== undefined) years = Number(glued);
    else if (DUAL.has(word)) years = 2;
    else if (UNITS.has(word) && at > passage.from) {
      years = numberOf(tokens[at - 1]);
      from = at - 1;
      // « 3 à 5 ans », "3-5 years": the lower bound
      const joint = tokens[at - 2]?.folded ?? '';
      const low = /^(?:a|to|et|and|الي)$/.test(joint)
        ? at - 3
        : /^\s*[-–]\s*$/.test(gapBefore(text, tokens, at - 1))
          ? at - 2
          : -1;
      const lower = low >= passage.from ? numberOf(tokens[low]) : undefined;
      if (lower !== undefined && years !== undefined && lower < years) {
        years = lower;
        from = low;
      }
    }
    if (years === undefined || years > MOST_YEARS) continue;
    const around = [from - 2, from - 1, at + 1].map((i) => tokens[i]?.folded ?? '');
    if (around.some((neighbour) => NO_DURATION.has(neighbour))) continue;
    found.push({ run: { from, to: at + 1 }, years });
  }
  return found;
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (/^\d{1,2}$/.test(token.folded)) return Number(token.folded);
  for (const key of [token.folded, ...token.keys]) {
    const number = NUMBERS.get(key);
    if (number !== undefined) return number;
  }
  return undefined;
}
