import { findPhrases, phrases, type Run } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Level } from '../types.ts';
import { areAkin } from './conditions.ts';
import type { Match } from './matches.ts';
import { gapBefore, type Passage } from './passages.ts';

/** Years and level that a passage states for a term. */
export interface Experience {
  readonly years?: number;
  readonly level?: Level;
}

type Stated = 'years' | 'level';

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  سنه: 1,
  سنتان: 2,
  سنتين: 2,
  عامين: 2,
  عامان: 2,
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6,
  سبع: 7,
  سبعه: 7,
  ثماني: 8,
  ثمان: 8,
  ثمانيه: 8,
  تسع: 9,
  تسعه: 9,
  عشر: 10,
  عشره: 10,
};
const UNITS = new Set('an ans annee annees year years yr yrs yoe سنه سنوات سنين عام اعوام'.split(' '));
const WHOLE = new Set('سنتان سنتين عامين عامان'.split(' '));
const GLUED = /^(\d{1,2})(?:ans?|yrs?|years?|y)$/;
const NOT_AGE = new Set('age agee ages aged old عمري عمره عمرها العمر عمر'.split(' '));
const MOST_YEARS = 45;

const LEVELS: readonly (readonly [Level, ReturnType<typeof phrases>])[] = [
  [
    'beginner',
    phrases(
      'débutant',
      'débutante',
      'notions',
      'notion',
      'bases',
      'base',
      'initiation',
      'niveau débutant',
      'scolaire',
      'a1',
      'a2',
      'élémentaire',
      'connaissances de base',
      'beginner',
      'basic',
      'basics',
      'basic knowledge',
      'elementary',
      'junior',
      'novice',
      'مبتدئ',
      'مبتدئة',
      'مبادئ',
      'أساسيات',
      'معرفة أولية',
      'مستوى مبتدئ',
      'en cours d apprentissage',
    ),
  ],
  [
    'intermediate',
    phrases(
      'intermédiaire',
      'niveau intermédiaire',
      'b1',
      'b2',
      'bonne connaissance',
      'bonnes connaissances',
      'bonnes notions',
      'opérationnel',
      'opérationnelle',
      'intermediate',
      'working knowledge',
      'good knowledge',
      'متوسط',
      'متوسطة',
      'مستوى متوسط',
      'معرفة جيدة',
      'جيد',
    ),
  ],
  [
    'advanced',
    phrases(
      'avancé',
      'avancée',
      'confirmé',
      'confirmée',
      'maîtrise',
      'maîtrisé',
      'bonne maîtrise',
      'très bonne maîtrise',
      'maîtrise parfaite',
      'parfaite maîtrise',
      'excellente maîtrise',
      'courant',
      'couramment',
      'c1',
      'niveau avancé',
      'approfondie',
      'advanced',
      'proficient',
      'proficiency',
      'fluent',
      'fluently',
      'strong',
      'strong knowledge',
      'solid',
      'senior',
      'متقدم',
      'متقدمة',
      'مستوى متقدم',
      'إتقان',
      'أتقن',
      'متمكن',
      'متمكنة',
      'بطلاقة',
      'طلاقة',
      'جيد جدا',
      'ممتاز',
    ),
  ],
  [
    'expert',
    phrases(
      'expert',
      'experte',
      'expertise',
      'spécialiste',
      'bilingue',
      'langue maternelle',
      'maternelle',
      'natif',
      'native',
      'c2',
      'native speaker',
      'mother tongue',
      'bilingual',
      'specialist',
      'خبير',
      'خبيرة',
      'اللغة الأم',
      'لغة أم',
      'لغتي الأم',
      'متخصص',
      'متخصصة',
    ),
  ],
];

// Words that may stand between a statement and the skill it speaks of.
const LINK_WORDS = new Set(
  'd de du des en sur avec dans le la les l un une et and of in with using on for as a an the experience experiences exp professionnelle professional hands minimum min au moins at least plus niveau level depuis pendant over comme tant que que work working development developpement programming programmation langage language outil outils logiciel solid solide solides good very tres bonne bon confirmee confirme connaissance connaissances knowledge pratique utilisation is est خبره تجربه في من علي الاقل اقل مع مهنيه عمل علي استعمال استخدام لغه مستوي مجال عن وخبره بخبره او or ou w'.split(
    ' ',
  ),
);
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
  for (const [level, known] of [...LEVELS].reverse()) {
    for (const run of findPhrases(tokens, passage, known)) {
      if (inMatch(run.from)) continue;
      for (const i of targets(text, tokens, passage, matches, run, 'level')) {
        const target = stated[i];
        if (target && target.level === undefined) target.level = level;
      }
    }
  }
  return stated;
}

function findYears(text: string, tokens: readonly Token[], passage: Passage): { run: Run; years: number }[] {
  const found: { run: Run; years: number }[] = [];
  for (let at = passage.from; at < passage.to; at++) {
    const word = tokens[at]?.folded ?? '';
    const glued = GLUED.exec(word)?.[1];
    let from = at;
    let years: number | undefined;
    if (glued !== undefined) years = Number(glued);
    else if (WHOLE.has(word)) years = 2;
    else if (UNITS.has(word) && at > passage.from) {
      years = numberOf(tokens[at - 1]);
      from = at - 1;
      // « 3 à 5 ans », "3-5 years": the lower bound
      const joint = tokens[at - 2]?.folded ?? '';
      const low = /^(?:a|to|et|and|الي)$/.test(joint)
        ? at - 3
        : /^\s*[-–]\s*$/.test(gapBefore(text, tokens, at - 1))
          ? at - 2
          : -1;
      const lower = low >= passage.from ? numberOf(tokens[low]) : undefined;
      if (lower !== undefined && years !== undefined && lower < years) {
        years = lower;
        from = low;
      }
    }
    if (years === undefined || years > MOST_YEARS) continue;
    const around = [from - 2, from - 1, at + 1].map((i) => tokens[i]?.folded ?? '');
    if (around.some((neighbour) => NOT_AGE.has(neighbour))) continue;
    found.push({ run: { from, to: at + 1 }, years });
  }
  return found;
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (/^\d{1,2}$/.test(token.folded)) return Number(token.folded);
  for (const key of [token.folded, ...token.keys]) {
    const number = NUMBERS[key];
    if (number !== undefined) return number;
  }
  return undefined;
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
  return before && run.from - before.to <= 4 && onlyLinks(before.to, run.from) ? [previous] : [];
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
