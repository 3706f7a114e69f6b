import { tokenise } from '../text/tokenise.ts';

/** A stretch of a text. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lengths of the stretches, in words. Most names of skills have no more than four. */
const LENGTHS = [1, 2, 3, 4, 5, 7];
const PLACEHOLDER = /<[A-Z_]+>/g;
/** Words that neither begin nor end a name. */
const SMALL = new Set(
  (
    'the a an and or of to in for with on at by from as is are be will our your you we they this that its it us any all ' +
    'have has can their i he she le la les un une des de du et ou en au aux pour par sur avec dans'
  ).split(' '),
);

/**
 * Every stretch of a sentence that could name a skill: one to seven words, neither beginning nor ending with a small
 * word. What stands between angle brackets, as in “<ORGANIZATION>”, is a place left empty.
 */
export function windowsOf(sentence: string): Window[] {
  const tokens = tokenise(sentence.replace(PLACEHOLDER, (written) => ' '.repeat(written.length)));
  const windows: Window[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const length of LENGTHS) {
      const first = tokens[from];
      const last = tokens[from + length - 1];
      if (!first || !last || SMALL.has(first.folded) || SMALL.has(last.folded)) continue;
      windows.push({ start: first.start, end: last.end, text: sentence.slice(first.start, last.end) });
    }
  }
  return windows;
}
