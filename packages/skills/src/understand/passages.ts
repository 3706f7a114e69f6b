import { detectLanguage } from '../text/language.ts';
import type { Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Language } from '../types.ts';
import { type Section, sectionOf } from './sections.ts';

/** A sentence, or an item of a list, with the section of the document it stands in. */
export interface Passage extends Run {
  readonly section: Section;
  readonly language: Language;
  /** Passages of one line of the document share a line number. */
  readonly line: number;
}

const SENTENCE_END = /[.!?؟…](?=[\s"»)\]])|[•●▪◦‣■✓✔►]|\t|[|]/u;
/** Words after which a sentence without an end is cut, so that time grows with the length of the text only. */
const LONGEST = 300;
const LINE_END = /[\r\n\u2028\u2029]/u;
/** A line of fewer characters does not wrap. */
const SHORT = 60;

/** Cuts the tokens of a text into passages. Every token is in exactly one. */
export function cutPassages(text: string, tokens: readonly Token[], language: Language): Passage[] {
  const passages: Passage[] = [];
  let section: Section = 'body';
  let line = 0;
  for (let lineFrom = 0; lineFrom < tokens.length; line++) {
    let lineTo = lineFrom + 1;
    while (lineTo < tokens.length && !breaksLine(text, tokens, lineTo)) lineTo++;
    const heading = sectionOf(text, tokens, { from: lineFrom, to: lineTo });
    if (heading) section = heading;
    for (let from = lineFrom; from < lineTo; ) {
      let to = from + 1;
      while (to < lineTo && to - from < LONGEST && !SENTENCE_END.test(gapBefore(text, tokens, to))) to++;
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      passages.push({
        from,
        to,
        section,
        line,
        language: detectLanguage(words, language),
      });
      from = to;
    }
    lineFrom = lineTo;
  }
  return passages;
}

/** What stands between a token and the one before it. */
export function gapBefore(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
}

/** A line of a PDF that merely wraps goes on; a short line, a blank line or a bullet ends. */
function breaksLine(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = gapBefore(text, tokens, at);
  if (!LINE_END.test(gap)) return false;
  if (!/^[^\S\r\n]*,?[^\S\r\n]*\r?\n[^\S\r\n]*$/u.test(gap)) return true;
  const end = tokens[at - 1]?.end ?? 0;
  const start = tokens[at]?.start ?? 0;
  // Only the last characters are looked at: to look for the line's own start takes time that grows with the text.
  const isShort = end < SHORT || /[\r\n]/.test(text.slice(end - SHORT, end));
  return isShort || !/^[\p{Ll}\p{Lo}]/u.test(text.slice(start, start + 2));
}
