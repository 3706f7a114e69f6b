import { isArabic } from '../text/normalise.ts';
import type { Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { isAllowed } from './conditions.ts';
import { sharedTerms } from './ellipsis.ts';
import { BRACKET, GAP, keyOf, type LexiconEntry, type LexiconNode } from './lexicon.ts';
import { gapBefore, type Passage } from './passages.ts';
import type { Speller } from './spelling.ts';

/** A term of the dictionary met in a run of tokens. */
export interface Match extends Run {
  readonly entry: LexiconEntry;
  readonly fuzzy: boolean;
}

// Between two words of one term: blanks, or a joiner standing tight or between blanks (UI/UX, e-mail, CI / CD).
const JOINER = /^[\s\u00a0]*[-‐‑–_/&+'’.·*]?[\s\u00a0]*$/u;
const OPENING = /^\s*\($/u;
/** Small words passed over between two words of a term; words that a gap in a term may hold. */
const MOST_SMALL = 2;
const LONGEST_GAP = 3;
const LOOSE_DOT = /\.\s|\s\.|\n.*\n/;

/**
 * The terms that a passage names: the longest first, then the leftmost; none overlapping; conditional ones only where
 * their condition holds.
 */
export function findMatches(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  lexicon: LexiconNode,
  speller: Speller,
): Match[] {
  const candidates: Match[] = [];
  for (let at = passage.from; at < passage.to; at++) collectAt(text, tokens, passage, at, lexicon, speller, candidates);
  const allowed = candidates.filter((match) => isAllowed(match, candidates, text, tokens, passage));
  allowed.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(a.fuzzy) - Number(b.fuzzy) || a.from - b.from);
  const chosen: Match[] = [];
  for (const match of allowed) {
    if (chosen.every((other) => match.to <= other.from || match.from >= other.to)) chosen.push(match);
  }
  for (let at = passage.from; at < passage.to; at++) {
    for (const match of sharedTerms(text, tokens, passage, at, lexicon)) {
      if (chosen.every((other) => match.to <= other.from || match.from >= other.to)) chosen.push(match);
    }
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function collectAt(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  from: number,
  lexicon: LexiconNode,
  speller: Speller,
  found: Match[],
): void {
  const walk = (node: LexiconNode, at: number, fuzzy: boolean): void => {
    for (const entry of node.entries) {
      const words = contentWords(tokens, from, at);
      const isExact = !entry.exact || entry.exact.join(' ') === words.join(' ');
      if (isExact || fuzzy) found.push({ from, to: at, entry, fuzzy });
    }
    if (!node.next) return;
    if (at < passage.to && OPENING.test(gapBefore(text, tokens, at))) step(node, at, fuzzy, BRACKET);
    for (let next = at; next <= at + MOST_SMALL && isJoined(text, tokens, passage, next); next++) {
      step(node, next, fuzzy);
      if (!tokens[next]?.isSmall) break;
    }
    const beyond = node.next.get(GAP);
    for (let next = at; beyond && next <= at + LONGEST_GAP && isJoined(text, tokens, passage, next); next++) {
      step(beyond, next, fuzzy);
    }
  };
  const step = (node: LexiconNode, at: number, fuzzy: boolean, mark = ''): void => {
    const token = tokens[at];
    if (!token) return;
    let met = false;
    for (const key of token.keys) {
      const next = node.next?.get(mark + key);
      if (!next) continue;
      met = true;
      walk(next, at + 1, fuzzy);
    }
    if (met || fuzzy) return;
    // مهندسة برمجيات: the woman's title, where the man's begins a longer term; alone, مدرسة is a school.
    const man = at === from ? withoutFeminine(keyOf(token)) : null;
    const longer = man === null ? undefined : node.next?.get(man);
    if (longer) {
      walk({ next: longer.next, entries: [] }, at + 1, fuzzy);
      return;
    }
    const corrected = speller.correct(keyOf(token));
    const next = corrected === null ? undefined : node.next?.get(mark + corrected);
    if (next) walk(next, at + 1, true);
  };
  step(lexicon, from, false);
}

function withoutFeminine(key: string): string | null {
  return key.length > 3 && key.endsWith('ه') && isArabic(key) ? key.slice(0, -1) : null;
}

/** Whether a token may go on the term that the one before it belongs to. */
function isJoined(text: string, tokens: readonly Token[], passage: Passage, at: number): boolean {
  if (at >= passage.to) return false;
  const gap = gapBefore(text, tokens, at);
  return JOINER.test(gap) && !LOOSE_DOT.test(gap);
}

function contentWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && (at === from || !token.isSmall)) words.push(token.folded);
  }
  return words;
}
