import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLocale, type Locale, locales } from '../texts/translated.ts';

const yearInSeconds = 365 * 24 * 3600;

/** The first of our languages that the browser asks for, by order of preference (RFC 9110 §12.5.4). */
export function preferredLanguage(header: string): Locale | undefined {
  return header
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0], quality: quality ? Number(quality) : 1, position };
    })
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
    .find(({ language, quality }) => quality > 0 && locales.includes(language as Locale))?.language as
    | Locale
    | undefined;
}

/** `?lang=` chooses and is remembered; else the last choice; else what the browser asks for; else French. */
export function languageOfRequest(c: Context): Locale {
  const asked = c.req.query('lang');
  if (isLocale(asked)) {
    if (getCookie(c, 'lang') !== asked) {
      setCookie(c, 'lang', asked, { path: '/', sameSite: 'Lax', maxAge: yearInSeconds });
    }
    return asked;
  }
  const chosen = getCookie(c, 'lang');
  if (isLocale(chosen)) return chosen;
  return preferredLanguage(c.req.header('accept-language') ?? '') ?? 'fr';
}
