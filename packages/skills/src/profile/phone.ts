import { westernFigures } from './dates.ts';

/** A telephone number as written and, where it can be told, in the form of ITU-T E.164: « +212612345678 ». */
export type Phone = { readonly written: string; readonly e164?: string };

/**
 * Country codes (ITU-T E.164, list of 2016) with the length of the national number; a few that CVs here name, all
 * others as long as E.164 allows.
 */
const NATIONAL_LENGTH: Readonly<Record<string, readonly number[]>> = {
  '1': [10],
  '20': [9, 10],
  '33': [9],
  '34': [9],
  '44': [9, 10],
  '212': [9],
  '213': [8, 9],
  '216': [8],
  '221': [9],
  '971': [8, 9],
};

const CANDIDATE = /(?:\+|(?<![\d\p{L}])00(?=[1-9]))?(?<![\d\p{L}@/_.-])\(?\+?\d[\d\s().\-–‑/]{6,24}\d(?![\d\p{L}@])/gu;

/** The first telephone number in a text that is none of a year, a sum, a code. */
export function findPhone(text: string): Phone | undefined {
  const figures = westernFigures(text);
  for (const match of figures.matchAll(CANDIDATE)) {
    const written = trimmed(text.slice(match.index, match.index + match[0].length));
    const phone = understood(written);
    if (phone) return phone;
  }
  return undefined;
}

/** Two numbers in a row, « 0535… / 0661… », are two: the first counts. */
function trimmed(written: string): string {
  const first = written.split(/\s*\/\s*/)[0] ?? written;
  const open = (first.match(/\(/g) ?? []).length;
  const close = (first.match(/\)/g) ?? []).length;
  return (open > close ? first.replace('(', '') : close > open ? first.replace(/\)(?!.*\))/, '') : first).trim();
}

function understood(written: string): Phone | undefined {
  const figures = westernFigures(written);
  const digits = figures.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15 || looksLikeDates(figures)) return undefined;
  const international = /^\(?\+/.test(figures) ? digits : /^\(?00[1-9]/.test(figures) ? digits.slice(2) : undefined;
  if (international !== undefined) {
    const e164 = checked(international);
    return e164 ? { written, e164 } : undefined;
  }
  // Ten figures from 05 to 08 are Moroccan (ANRT numbering plan): mobile 06 and 07, fixed 05, special 08.
  if (/^0[5-8]\d{8}$/.test(digits)) return { written, e164: `+212${digits.slice(1)}` };
  if (/^212[5-8]\d{8}$/.test(digits)) return { written, e164: `+${digits}` };
  const isGrouped = /^\(?0?\d{2,4}\)?[\s.–-]+\d{2,4}(?:[\s.–-]+\d{2,4}){1,4}$/.test(figures);
  return isGrouped && digits.length >= 9 ? { written } : undefined;
}

function checked(digits: string): string | undefined {
  const code = [3, 2, 1].map((length) => digits.slice(0, length)).find((start) => NATIONAL_LENGTH[start]);
  if (!code) return digits.length >= 9 ? `+${digits}` : undefined;
  // « +212 (0)6… »: the zero is dialled inside the country only.
  const national = digits.slice(code.length).replace(/^0/, '');
  return NATIONAL_LENGTH[code]?.includes(national.length) ? `+${code}${national}` : undefined;
}

function looksLikeDates(figures: string): boolean {
  return /^(?:(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d)(?:\s*[-–/.]\s*(?:(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d))*$/.test(
    figures.trim(),
  );
}
