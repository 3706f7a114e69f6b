import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type MessageKey } from './catalogues.ts';
import { formatNumber, regionalLocale } from './format.ts';
import type { Locale } from './translated.ts';

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const compiled = new Map<string, IntlMessageFormat>();

function compile(locale: Locale, key: MessageKey, text: string): IntlMessageFormat {
  const id = `${locale} ${key}`;
  let message = compiled.get(id);
  if (!message) {
    message = new IntlMessageFormat(text, regionalLocale[locale], undefined, {
      ignoreTag: true,
      formatters: {
        // The # of a plural is a number like any other: grouped as `formatNumber` groups.
        getNumberFormat: (_, options) =>
          ({ format: (value: number) => formatNumber(locale, value, options) }) as Intl.NumberFormat,
        getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
        getPluralRules: (...given) => new Intl.PluralRules(...given),
      },
    });
    compiled.set(id, message);
  }
  return message;
}

/** Letters that run against the language's direction (Unicode TR 9, strong characters of the scripts we meet). */
const otherDirection: Record<Locale, RegExp> = {
  fr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  en: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/,
  ar: /[A-Za-z\u00c0-\u024f]/,
};

/**
 * Values that run against the sentence are isolated (U+2068 … U+2069): a number after a Latin name would otherwise jump
 * to its other side in Arabic. Addresses stay bare, so that they can be followed and copied.
 */
function isolate(locale: Locale, values: MessageValues | undefined): MessageValues | undefined {
  if (!values) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const foreign = typeof value === 'string' && otherDirection[locale].test(value) && !/^https?:/.test(value);
      return [name, foreign ? `\u2068${value}\u2069` : value];
    }),
  );
}

function createTranslate(locale: Locale): Translate {
  const texts = catalogues[locale];
  return (key, values) => {
    const text = texts[key];
    // Most messages are plain; ICU parsing is for those with arguments or quotes.
    if (!/[{']/.test(text)) return text;
    return String(compile(locale, key, text).format(isolate(locale, values)));
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
