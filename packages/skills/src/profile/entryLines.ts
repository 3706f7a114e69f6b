import type { CvLine } from './cvLines.ts';
import { type DateSpan, findDates } from './dates.ts';
import { plainWords } from './plain.ts';

/** A line that says when: its span of time, and what else it says. */
export type Dated = { readonly span: DateSpan; readonly rest: string };

/** Longest text beside a date that still is a heading, in UTF-16 units. */
const MAX_HEADER = 140;
const EDGE = /^[\s,،:;|·•/([{–—―→>-]+|[\s,،:;|·•/([{–—―→>-]+$/gu;
const DURATION =
  /\(?[~≈]?\s?\d{1,2}\s?(?:ans?|mois|semaines?|jours?|years?|yrs?|months?|mos?|weeks?|سنوات|سنة|سنتين|أشهر|شهر|شهور|أسابيع)(?!\p{L})(?:\s?(?:et|and|,|و)?\s?\d{1,2}\s?(?:mois|months?|mos?|أشهر|شهر))?\)?/giu;
/** What is said of a date, not of what it dates: « Expected Graduation: June 2016 », « obtenu en 2018 ». */
const AWAITED =
  /(?:^|[\s,،·|–(]+)(\t)?(?:expected(?: graduation)?|anticipated|graduat(?:ed|ion)|grad\.?|class of|prévue?|obtenue?|promotion|promo|soutenue?|تخرج|دفعة)\s*:?(?=\t|$)/giu;
/** Marks and honours are no entry of their own, though they may have dates. */
const HONOURS =
  /^(?:(?:overall|cumulative|major|cum\.?) )?gpa\b|dean['’]s list|^relevant coursework|^mention\b|^major in\b/i;
const PREPOSITION = /(?:^|[\s(])(?:en|in|by|for|of|fin|courant|année|vers|the|سنة|عام|في)\s*$/iu;

/** What a line dates, where the date stands at an end, in a cell or between separators; undefined within a sentence. */
export function dated(line: CvLine): Dated | undefined {
  const { text } = line;
  if (HONOURS.test(text)) return undefined;
  const spans = findDates(text);
  const span = spans.find((candidate) => candidate.isRange) ?? spans.at(-1);
  if (!span) return undefined;
  const before = text.slice(0, span.start);
  const after = text.slice(span.end).replace(/^\s*[)\]}]/, '');
  const rest = [before, after]
    .map((side) => trimEdges(withoutDuration(side)))
    .filter((side) => side !== '')
    .join('\t');
  if (rest.length > MAX_HEADER) return undefined;
  const isAtEnd = trimEdges(withoutDuration(after)).replace(/[.)]+$/, '') === '';
  const isAtStart = trimEdges(before) === '';
  const isApart = /[\t|·•(–—,،:-]\s*$/u.test(before) || /^\s*[\t|·•)–—]/u.test(after);
  if (!isAtEnd && !isAtStart && !isApart) return undefined;
  // « … lancée en 2019 » ends a sentence; « Baccalauréat en 2015 » is short enough to be an entry of its own.
  if (!span.isRange && PREPOSITION.test(before) && (rest.length > 60 || /[.]$/.test(text))) return undefined;
  if (!span.isRange && isAtStart && !isApart && /^\s\p{Ll}/u.test(after) && rest.length > 60) return undefined;
  const said = rest.replace(AWAITED, (_, tab: string | undefined) => tab ?? '');
  const clean = PREPOSITION.test(before) ? said.replace(/\s(?:en|in|سنة|عام)(?=\t|$)/iu, '') : said;
  return { span, rest: clean };
}

function withoutDuration(text: string): string {
  return text.replace(DURATION, ' ');
}

/** Takes separators and open brackets off both ends. */
export function trimEdges(text: string): string {
  const trimmed = text.replace(EDGE, '').trim();
  const isOpen = (trimmed.match(/\(/g)?.length ?? 0) < (trimmed.match(/\)/g)?.length ?? 0);
  return isOpen ? trimmed.replace(/\)\s*$/, '').trim() : trimmed;
}

const ABBREVIATION = /(?:^|[\s.])(?:inc|ltd|co|corp|sa|s\.a|s\.a\.r\.l|sarl|univ|dept|st|jr|\p{Lu})\.$/iu;

/** True where a line without a date may be part of the heading of an entry: short, no sentence, no item, no label. */
export function isHeaderLike(line: CvLine): boolean {
  const { text } = line;
  if (line.bullet || text.length > MAX_HEADER || HONOURS.test(text)) return false;
  if (/[.!?؟;؛…]$/u.test(text) && !ABBREVIATION.test(text)) return false;
  if (/^[^:：\t]{2,40}[:：](?:\s|$)/u.test(text) || /[,،:]$/.test(text)) return false;
  if (/^\p{Ll}{2,}/u.test(text) && !line.bold && !/^(?:chez|at|l['’]|el |al )/.test(text)) return false;
  return plainWords(text).length <= 14;
}
