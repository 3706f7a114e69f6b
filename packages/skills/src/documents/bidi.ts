/** A direction override, up to its end: the closing mark, another override, the end of the line. */
const OVERRIDDEN = /([\u202D\u202E])([^\u202C-\u202E\n\r\u2029]*)\u202C?/g;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const RIGHT_TO_LEFT_RUN = /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M} ]*/gu;
const LEFT_TO_RIGHT_RUN = /(?:(?![\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{N}\p{M}])+/gu;

/**
 * Turns what stands under a direction override into what its reader sees: under a right-to-left override, `nohtyP` is
 * displayed as “Python”, so it becomes that. The marks themselves go too; other marks are left to `tidyText`. An
 * override inside another counts as itself alone (Unicode Standard Annex #9, X4 and X5).
 */
export function showOverrides(text: string): string {
  if (!/[\u202D\u202E]/.test(text)) return text;
  return text.replace(OVERRIDDEN, (_, mark: string, words: string) => {
    if (mark === '\u202D') return words.replace(RIGHT_TO_LEFT_RUN, reverse);
    return RIGHT_TO_LEFT.test(words) ? words.replace(LEFT_TO_RIGHT_RUN, reverse) : reverse(words);
  });
}

/** Backwards, letter by letter, each with its marks. */
function reverse(words: string): string {
  const letters: string[] = [];
  for (const character of words) {
    if (/\p{M}/u.test(character) && letters.length > 0) letters[letters.length - 1] += character;
    else letters.push(character);
  }
  return letters.reverse().join('');
}
