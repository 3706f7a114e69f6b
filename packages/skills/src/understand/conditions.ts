import type { Condition } from '../taxonomy/format.ts';
import { fold } from '../text/normalise.ts';
import { phraseAt, phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { keysOf } from './lexicon.ts';
import type { Match } from './matches.ts';
import { gapBefore, type Passage } from './passages.ts';

const NEAR = 8;
const BLANK = /^[\s'’-]*$/u;
/** Sections that are lists of skills: an item alone on its line needs no other neighbour. */
const LISTS: ReadonlySet<string> = new Set(['skills', 'required', 'desired']);
const CONJUNCTIONS = new Set(['et', 'ou', 'and', 'or', 'w', 'و', 'او']);

/** Families whose skills are neighbours of one another: a language beside a database is a language. */
const TECHNICAL = new Set(
  (
    'software web mobile data ai cloud security networks embedded office design industry testing game geo telecom ' +
    'robotics science'
  ).split(' '),
);
const NEIGHBOURS: readonly ReadonlySet<string>[] = [
  TECHNICAL,
  ...[
    'finance accounting legal entrepreneurship',
    'marketing communication sales customer ecommerce product',
    'operations logistics purchasing quality',
    'creative media design',
    'agriculture food environment',
  ].map((families) => new Set(families.split(' '))),
];

const TECHNICAL_CUES = phrases(`
  langage ; langages ; programmation ; programmeur ; programmeuse ; programmer ; framework ; frameworks ;
  logiciel ; logiciels ; code ; coder ; stack ; backend ; frontend ; back ; front ; développeur ;
  développeuse ; développeurs ; developer ; developers ; programming ; software ; coding ; bibliothèque ;
  library ; outils ; tools ; technologies ; informatique ; إطار ; برمجة ; مبرمج ; مطور ; لغات البرمجة ;
  إطار عمل ; برنامج
`);

/** Whether two families are neighbours: the same, or of one circle. */
export function areAkin(domain: string, other: string): boolean {
  return domain === other || NEIGHBOURS.some((circle) => circle.has(domain) && circle.has(other));
}

/** Whether a term may be understood where it stands, by the condition the taxonomy writes beside it. */
export function isAllowed(
  match: Match,
  all: readonly Match[],
  text: string,
  tokens: readonly Token[],
  passage: Passage,
): boolean {
  const { condition } = match.entry;
  if (condition.language && condition.language !== passage.language) return false;
  if (condition.unless && touches(match, text, tokens, passage, condition.unless)) return false;
  if (match.fuzzy && (condition.exactCase || condition.caseOrNear || condition.near)) return false;
  const exact = () => isWrittenExactly(match, tokens);
  const near = () => hasNeighbour(match, all, text, tokens, passage, condition);
  if (condition.caseOrNear) return exact() || near();
  return (!condition.exactCase || exact()) && (!condition.near || near());
}

function isWrittenExactly(match: Match, tokens: readonly Token[]): boolean {
  let at = match.from;
  for (const raw of match.entry.raws) {
    while (at < match.to && fold(tokens[at]?.raw ?? '') !== fold(raw)) at++;
    if (tokens[at]?.raw.normalize('NFKC') !== raw) return false;
    at++;
  }
  return true;
}

/** Whether one of these words stands right before or after, only small words (« jus d'avocat ») and blanks between. */
function touches(
  match: Match,
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  words: readonly string[],
): boolean {
  const known = new Set(words.flatMap(keysOf));
  const meets = (from: number, step: 1 | -1): boolean => {
    for (let at = from; at >= passage.from && at < passage.to; at += step) {
      if (!BLANK.test(gapBefore(text, tokens, step === 1 ? at : at + 1))) return false;
      if (tokens[at]?.keys.some((key) => known.has(key))) return true;
      if (!tokens[at]?.isSmall) return false;
    }
    return false;
  };
  return meets(match.from - 1, -1) || meets(match.to, 1);
}

function hasNeighbour(
  match: Match,
  all: readonly Match[],
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  condition: Condition,
): boolean {
  const { domain } = match.entry;
  const technical = TECHNICAL.has(domain);
  const apart = (other: Match): boolean => other.to <= match.from || other.from >= match.to;
  const distance = (other: Match): number => Math.max(other.from - match.to, match.from - other.to);
  for (const other of all) {
    if (other.entry.skillId === match.entry.skillId || !apart(other) || distance(other) > NEAR) continue;
    if (!areAkin(domain, other.entry.domain) || other.fuzzy) continue;
    const open = !other.entry.condition.near && !other.entry.condition.exactCase && !other.entry.condition.caseOrNear;
    if (open) return true;
    const listed = isListed(match, other, text, tokens);
    if (listed && (!other.entry.condition.exactCase || isWrittenExactly(other, tokens))) return true;
  }
  const alone = match.from === passage.from && match.to === passage.to;
  // The whole text is this word, or it is an item on its own in a list of skills.
  if (alone && (tokens.length === match.to - match.from || (technical && LISTS.has(passage.section)))) return true;
  const from = Math.max(passage.from, match.from - NEAR);
  const to = Math.min(passage.to, match.to + NEAR);
  const cues = new Set((condition.cues ?? []).flatMap((cue) => keysOf(cue)));
  for (let at = from; at < to; at++) {
    if (at >= match.from && at < match.to) continue;
    if (tokens[at]?.keys.some((key) => cues.has(key))) return true;
    if (technical && phraseAt(tokens, at, to, TECHNICAL_CUES)) return true;
  }
  return false;
}

/** « C, Go », « Go et Rust »: two items of one enumeration. */
function isListed(match: Match, other: Match, text: string, tokens: readonly Token[]): boolean {
  const [first, second] = match.from < other.from ? [match, other] : [other, match];
  if (second.from === first.to) return /^\s*[,/;،]\s*$/u.test(gapBefore(text, tokens, second.from));
  return second.from === first.to + 1 && CONJUNCTIONS.has(tokens[first.to]?.folded ?? '');
}
