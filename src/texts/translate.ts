import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type MessageKey } from './catalogues.ts';
import { regionalLocale } from './format.ts';
import type { Locale } from './translated.ts';

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const compiled = new Map<string, IntlMessageFormat>();

function compile(locale: Locale, key: MessageKey, text: string): IntlMessageFormat {
  const id = `${locale} ${key}`;
  let message = compiled.get(id);
  if (!message) {
    message = new IntlMessageFormat(text, regionalLocale[locale], undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return message;
}

function createTranslate(locale: Locale): Translate {
  const texts = catalogues[locale];
  return (key, values) => {
    const text = texts[key];
    // Most messages are plain; ICU parsing is for those with arguments or quotes.
    if (!/[{']/.test(text)) return text;
    return String(compile(locale, key, text).format(values));
  };
}

const translators: Record<Locale, Translate> = {
  fr: createTranslate('fr'),
  ar: createTranslate('ar'),
  en: createTranslate('en'),
};

/** Messages of one language: `t('network.sites_title')`, with ICU arguments `t('network.places', { count: 40 })`. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

/** True for a key of the catalogues, e.g. one that came back from a cookie. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogues.fr, key);
}
