/** The interface languages of the kit. */
export type Lang = 'fr' | 'ar' | 'en';

/** The direction a language is written in. */
export type Direction = 'ltr' | 'rtl';

/** Each language in its own name, as shown to people who look for theirs. */
export const languageNames: Readonly<Record<Lang, string>> = {
  fr: 'Français',
  ar: 'العربية',
  en: 'English',
};

/** Gives the writing direction of a language. */
export function directionOf(lang: Lang): Direction {
  return lang === 'ar' ? 'rtl' : 'ltr';
}
