import type { Language } from '../types.ts';

const FRENCH = new Set(
  'le la les des du de et en un une pour dans avec sur est sont nous vous je il elle au aux par que qui ou mon ma mes notre nos votre vos ce cette plus pas sans ans chez ainsi'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of to in for with on is are we you i our your my a an at by that this or from as be have has will not no years using team work'.split(
    ' ',
  ),
);
const ARABIC_LETTERS = /[\u0620-\u064a]/g;
const LATIN_LETTERS = /[a-zà-öø-ÿœ]/gi;
const WORDS = /[a-zà-öø-ÿœ]+/gi;

/**
 * The main language of a text among the three: Arabic where a fifth of its letters are Arabic (tool names stay in
 * Latin letters), otherwise the one with more of its small words, `otherwise` where nothing tells.
 */
export function detectLanguage(text: string, otherwise: Language = 'fr'): Language {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const arabic = sample.match(ARABIC_LETTERS)?.length ?? 0;
  const latin = sample.match(LATIN_LETTERS)?.length ?? 0;
  if (arabic > 0 && arabic * 4 >= latin) return 'ar';
  let balance = 0;
  for (const word of sample.toLowerCase().match(WORDS) ?? []) {
    if (FRENCH.has(word)) balance += 1;
    if (ENGLISH.has(word)) balance -= 1;
  }
  if (balance === 0) return otherwise;
  return balance < 0 ? 'en' : 'fr';
}
