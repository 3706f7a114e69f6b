import { MONTH, MONTH_NUMBERS, PRESENT, SEASON } from './dateWords.ts';
import { plain } from './plain.ts';

/** A date or a span of time in a line; offsets in UTF-16 units. */
export type DateSpan = {
  readonly start: number;
  readonly end: number;
  /** ISO 8601, as precise as written; absent where only the end is said, or where the year is no figure (« 20XX »). */
  readonly from?: string;
  readonly to?: string;
  /** It lasts: « à ce jour », « depuis 2020 ». */
  readonly current: boolean;
  /** Two ends, or an open one: more than a single date. */
  readonly isRange: boolean;
};

const YEAR = '(?:(?:19[5-9]|20[0-6])\\d|20XX|20__)';
const DAY = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?)';
const POINT = [
  `(?:${DAY} )?${MONTH}(?:,? (?:de |of )?| ?[/'’-] ?)${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${SEASON}(?:,? (?:de |of )?)${YEAR}`,
  `(?:(?:0?[1-9]|[12]\\d|3[01])[/.-])?(?:0?[1-9]|1[0-2]) ?[/.-] ?${YEAR}`,
  `${YEAR}[/.-](?:0[1-9]|1[0-2])(?:[/.-](?:0[1-9]|[12]\\d|3[01]))?`,
  YEAR,
].join('|');
const FROM =
  "(?:depuis|since|from|de|d['’]|du|dès|à partir de|starting|منذ|ابتداء من|من)(?: (?:le|l['’]|the|في|شهر|سنة|عام))? ?";
const TO = "(?: ?(?:[-–—−‒―→>/~]+|à|au|a|jusqu['’](?:à|au|en)|to|till|until|through|إلى|الى|حتى|et|and|&|,|و) ?)";
const START = `(?<![\\p{L}\\p{N}+@#./-])`;
const END = `(?![\\p{L}\\p{N}@]| ?%)(?![.,]\\d)`;

/** « mars 2019 – présent », « 2013 – 2018 », « juillet - août 2024 », « du 3 au … », « 2018 à ce jour ». */
const SPAN = new RegExp(
  `${START}(?:(?<since>${FROM}))?(?:(?<month>${MONTH})${TO}(?=${MONTH} ?${YEAR}))?(?<first>${POINT})(?:${TO}(?:(?:le|l['’]) ?)?(?:(?<second>${POINT})|(?<now>${PRESENT})))?${END}`,
  'giu',
);
/** « jusqu'en 2020 » and « présent » alone are no spans: without a beginning nothing is dated. */
const OPEN = /^ ?(?:[-–—→]+|\.{3}|…)\s*$/u;

const HAS_YEAR = new RegExp(YEAR, 'i');

/** Finds the dates and spans of a line, from left to right. */
export function findDates(text: string): DateSpan[] {
  const figures = westernFigures(text).slice(0, 400);
  if (!HAS_YEAR.test(figures)) return [];
  const spans: DateSpan[] = [];
  for (const match of figures.matchAll(SPAN)) {
    const { since, month, first = '', second, now } = match.groups ?? {};
    const isSince = since !== undefined && /^(?:depuis|since|dès|à partir|منذ|ابتداء)/iu.test(since);
    const start = match.index;
    const end = start + match[0].length;
    const from = iso(month && second === undefined ? first.replace(firstWord(first), month) : first);
    const single = second ?? (month ? first : undefined);
    const isOpen = !second && !now && OPEN.test(figures.slice(end));
    if (second && separatorIsComma(figures, start, first, second) && !month) {
      spans.push(...apartDates(start, figures, first, second, end));
      continue;
    }
    const until = single === undefined ? undefined : iso(single);
    spans.push({
      start,
      end: isOpen ? text.length : end,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { to: until }),
      current: now !== undefined || (isSince && second === undefined),
      isRange: second !== undefined || now !== undefined || month !== undefined || isSince || isOpen,
    });
  }
  return spans;
}

/** « Summer 2013, 2014 », « été 2016 et été 2017 » reach from the first to the last. */
function apartDates(start: number, text: string, first: string, second: string, end: number): DateSpan[] {
  const [from, to] = [iso(first), iso(second)];
  if (text.slice(start, end).length > 40 || from === undefined || to === undefined || from > to) return [];
  return [{ start, end, from, to, current: false, isRange: true }];
}

function separatorIsComma(text: string, start: number, first: string, second: string): boolean {
  const at = text.indexOf(first, start) + first.length;
  return /^ ?(?:,|et|and|&|و)/iu.test(text.slice(at, text.indexOf(second, at)));
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+\.?/u.exec(text)?.[0] ?? '';
}

/** ISO 8601 of one date as written; undefined for « 20XX ». */
function iso(text: string): string | undefined {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  if (!year) return undefined;
  const name =
    /[\p{L}\p{M}]{2,}(?: [\p{L}\p{M}]+)?/u.exec(text.replace(/\b(?:de|of|er|st|nd|rd|th)\b/gi, ''))?.[0] ?? '';
  const month =
    MONTH_NUMBERS.get(plain(name)) ?? MONTH_NUMBERS.get(plain(name).split(' ')[0] ?? '') ?? numericMonth(text);
  return month ? `${year}-${String(month).padStart(2, '0')}` : year;
}

function numericMonth(text: string): number | undefined {
  const before = /(?:^|[/.-])(\d{1,2}) ?[/.-] ?(?:19|20)\d\d$/.exec(text)?.[1];
  const after = /^(?:19|20)\d\d[/.-](\d\d)/.exec(text)?.[1];
  const month = Number(before ?? after ?? 0);
  return month >= 1 && month <= 12 ? month : undefined;
}

/** The same text, place for place, with Arabic-Indic figures as 0–9. */
export function westernFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
}
