import type { Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Level } from '../types.ts';
import { areAkin } from './conditions.ts';
import { findLevels } from './levels.ts';
import type { Match } from './matches.ts';
import { gapBefore, type Passage } from './passages.ts';
import { findYears } from './years.ts';

/** Years and level that a passage states for a term. */
export interface Experience {
  readonly years?: number;
  readonly level?: Level;
}

type Stated = 'years' | 'level';

// Words that may stand between a statement and the skill it speaks of.
const LINK_WORDS = new Set(
  `
  d de du des en sur avec dans le la les l un une et and of in with using on for as a an the experience
  experiences exp professionnelle professional hands minimum min au moins at least plus niveau level depuis
  pendant over comme tant que work working development developpement programming programmation langage language
  outil outils logiciel solid solide solides good very tres bonne bon confirmee confirme connaissance
  connaissances knowledge pratique utilisation is est خبره تجربه في من علي الاقل اقل مع مهنيه عمل استعمال استخدام
  لغه مستوي مجال عن وخبره بخبره او or ou w
`
    .trim()
    .split(/\s+/),
);
const EXPERIENCE = new Set('experience experiences exp خبره الخبره تجربه'.split(' '));
/** Skills that a title may hold. */
const LONGEST_TITLE = 3;
const CONJUNCTIONS = new Set(['et', 'ou', 'and', 'or', 'w', 'و', 'او']);
const LIST_WORDS = new Set([...CONJUNCTIONS, 'en', 'in', 'de', 'd', 'des', 'le', 'la', 'les', 'l', 'the']);
const LISTED = /^[\s,/&،+()-]*$/u;

/** Years and level for each match of a passage, in the order of the matches. */
export function readExperience(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  matches: readonly Match[],
): Experience[] {
  const stated: { years?: number; level?: Level }[] = matches.map(() => ({}));
  if (matches.length === 0) return stated;
  const inMatch = (at: number): boolean => matches.some((match) => at >= match.from && at < match.to);
  for (const { run, years } of findYears(text, tokens, passage)) {
    if (inMatch(run.from)) continue;
    for (const i of targets(text, tokens, passage, matches, run, 'years')) {
      const target = stated[i];
      if (target && target.years === undefined) target.years = years;
    }
  }
  for (const { run, level } of findLevels(tokens, passage)) {
    if (inMatch(run.from)) continue;
    for (const i of targets(text, tokens, passage, matches, run, 'level')) {
      const target = stated[i];
      if (target && target.level === undefined) target.level = level;
    }
  }
  return stated;
}

/** The matches a statement speaks of: the one right before it without a comma, else those after it, else before it. */
function targets(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  matches: readonly Match[],
  run: Run,
  of: Stated,
): number[] {
  const previous = lastIndexWhere(matches, (match) => match.to <= run.from);
  const before = matches[previous];
  const onlyLinks = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token && !LINK_WORDS.has(token.folded) && !token.keys.some((key) => LINK_WORDS.has(key))) return false;
    }
    return to - from <= 8;
  };
  const gap = before ? text.slice(tokens[before.to - 1]?.end, tokens[run.from]?.start) : '';
  if (
    before &&
    run.from - before.to <= 2 &&
    onlyLinks(before.to, run.from) &&
    !/[,;،]|\b(?:et|and|avec|with)\b|\sو/u.test(gap)
  ) {
    return [previous];
  }
  const next = matches.findIndex((match) => match.from >= run.to);
  const after = matches[next];
  const gapAfter = after ? text.slice(tokens[run.to - 1]?.end, tokens[after.from]?.start) : '';
  if (after && onlyLinks(run.to, after.from) && !/[,;،]/u.test(gapAfter)) {
    return enumeration(text, tokens, passage, matches, next, of);
  }
  if (!before || run.from - before.to > 4 || !onlyLinks(before.to, run.from)) return [];
  if (of === 'level' || !/[,،]/u.test(gap)) return [previous];
  // « Développeur web React, 5 ans d'expérience » speaks of the whole title; « PHP, 25 ans, célibataire » of none.
  if (![run.to, run.to + 1].some((at) => EXPERIENCE.has(tokens[at]?.folded ?? ''))) return [];
  return previous < LONGEST_TITLE ? matches.slice(0, previous + 1).map((_, i) => i) : [previous];
}

/**
 * The matches of one enumeration from the first on, while they are of neighbouring families. Years spread over all of
 * it (« 5 ans de React, Node.js ») but a level only up to its last conjunction: « notions de Go, Java » says it of Go,
 * "fluent in English, French and Arabic" of the three.
 */
function enumeration(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  matches: readonly Match[],
  first: number,
  of: Stated,
): number[] {
  const list = [first];
  let joined = 1;
  for (let i = first + 1; i < matches.length; i++) {
    const left = matches[i - 1];
    const right = matches[i];
    if (!left || !right || !areAkin(left.entry.domain, right.entry.domain)) break;
    const link = linkBetween(text, tokens, passage, left, right);
    if (!link) break;
    list.push(i);
    if (link === 'and') joined = list.length;
  }
  return of === 'years' ? list : list.slice(0, joined);
}

function linkBetween(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  left: Match,
  right: Match,
): 'and' | 'comma' | null {
  // An Arabic conjunction is written in one with the word: « الإنجليزية والفرنسية ».
  let link: 'and' | 'comma' = /^و/u.test(tokens[right.from]?.folded ?? '') ? 'and' : 'comma';
  for (let at = left.to; at <= right.from && at < passage.to; at++) {
    if (!LISTED.test(gapBefore(text, tokens, at))) return null;
    if (at === right.from) continue;
    const word = tokens[at]?.folded ?? '';
    if (!LIST_WORDS.has(word)) return null;
    if (CONJUNCTIONS.has(word)) link = 'and';
  }
  return link;
}

function lastIndexWhere(matches: readonly Match[], holds: (match: Match) => boolean): number {
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i];
    if (match && holds(match)) return i;
  }
  return -1;
}
