import type { Locale } from './translated.ts';

/** Region explicit: Moroccan dates and separators; Latin digits in Arabic, as Moroccan administration writes them. */
export const regionalLocale: Record<Locale, string> = { fr: 'fr-MA', ar: 'ar-MA-u-nu-latn', en: 'en-GB' };

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

/** Dates as they are written in Morocco. CLDR's fr-MA shortens both juin and juillet to « jui. », so French is plain. */
const dateLocale: Record<Locale, string> = { ...regionalLocale, fr: 'fr' };

/** Arabic has no short months: CLDR's medium date is 22/11/2026 with marks that turn its parts around, so it is long. */
const shortDate: Record<Locale, 'medium' | 'long'> = { fr: 'medium', ar: 'long', en: 'medium' };

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale}${JSON.stringify(options)}`;
  let format = numberFormats.get(id);
  if (!format) {
    format = new Intl.NumberFormat(regionalLocale[locale], options);
    numberFormats.set(id, format);
  }
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${locale}${JSON.stringify(options)}`;
  let format = dateFormats.get(id);
  if (!format) {
    format = new Intl.DateTimeFormat(dateLocale[locale], options);
    dateFormats.set(id, format);
  }
  return format;
}

/**
 * A number for reading. French and Arabic group with a narrow no-break space: `1 234,5` stays one word in any
 * direction, where a point would be read as a decimal point by some and would split the number in mixed text.
 */
export function formatNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(locale, options)
    .formatToParts(value)
    .map((part) => (part.type === 'group' && locale !== 'en' ? narrowSpace : part.value))
    .join('');
}

/** A share between 0 and 1 as `93,75 %`. */
export function formatShare(locale: Locale, share: number, maximumFractionDigits = 2): string {
  const number = formatNumber(locale, share * 100, { maximumFractionDigits });
  return locale === 'en' ? `${number}%` : `${number}${locale === 'fr' ? narrowSpace : noBreakSpace}%`;
}

/** An amount in dirhams: `1 500 DH`. */
export function formatDirhams(locale: Locale, amount: number): string {
  const number = formatNumber(locale, amount, { maximumFractionDigits: 2 });
  return locale === 'ar' ? `${number}${noBreakSpace}درهم` : `${number}${noBreakSpace}${locale === 'fr' ? 'DH' : 'MAD'}`;
}

/** French says the first of a month as an ordinal, `1er mars`, which Intl does not. */
function firstOfMonth(locale: Locale, date: string): string {
  return locale === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** An ISO day (`2022-11-04`) in words: `4 novembre 2022`. A day has no time zone. */
export function formatDay(locale: Locale, day: string, style: 'long' | 'medium' | 'month' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'month'
      ? { year: 'numeric', month: 'long' }
      : { dateStyle: style === 'medium' ? shortDate[locale] : style };
  return firstOfMonth(locale, dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)));
}

/** A moment in Morocco's time. */
export function formatMoment(locale: Locale, moment: Date): string {
  const format = dateFormat(locale, {
    dateStyle: shortDate[locale],
    timeStyle: 'short',
    timeZone: 'Africa/Casablanca',
  });
  return firstOfMonth(locale, format.format(moment));
}
