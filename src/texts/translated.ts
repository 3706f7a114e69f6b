export const locales = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A name or description of data in the languages it exists in. */
export type Translated = { [L in Locale]?: string };

const fallbacks: Record<Locale, readonly Locale[]> = {
  fr: ['fr', 'en', 'ar'],
  ar: ['ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar'],
};

/** The text in the reader's language, else in the next best one, else ''. */
export function inLanguage(texts: Translated, locale: Locale): string {
  for (const language of fallbacks[locale]) {
    const text = texts[language];
    if (text) return text;
  }
  return '';
}

/** The language `inLanguage` answers in, to mark foreign text for screen readers; undefined where there is no text. */
export function languageOf(texts: Translated, locale: Locale): Locale | undefined {
  return fallbacks[locale].find((language) => texts[language]);
}

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
