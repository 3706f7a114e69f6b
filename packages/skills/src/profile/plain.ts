import { fold } from '../text/normalise.ts';

/**
 * A text as words to compare: folded (case, accents, Arabic seats), everything but letters and figures a single space.
 * « L’École d’ingénieurs » → `l ecole d ingenieurs`.
 */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The words of `plain`. */
export function plainWords(text: string): string[] {
  const folded = plain(text);
  return folded === '' ? [] : folded.split(' ');
}

/** A set of phrases written one after the other, parted by semicolons, in the form that `plain` gives. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(';')
      .map(plain)
      .filter((phrase) => phrase !== ''),
  );
}

/** True where one of the phrases stands at the beginning of these words, at most `longest` words long. */
export function startsWithPhrase(words: readonly string[], phrases: ReadonlySet<string>, longest = 4): boolean {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    if (phrases.has(words.slice(0, length).join(' '))) return true;
  }
  return false;
}
