import { arabicForms, fold, isArabic, stem } from './normalise.ts';

/** A word of a text, with its place in the original. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, without an inclusive ending. */
  readonly raw: string;
  readonly folded: string;
  /** Forms under which the dictionary may hold it, the likeliest first. */
  readonly keys: readonly string[];
  /** An article, a preposition or a possessive that changes nothing inside a term: « gestion (de la) paie ». */
  readonly isSmall: boolean;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des la le les un une the a an of my our mon ma mes notre nos votre vos au aux'.split(' '),
);

// A dot opens a word only in .NET, where nothing stands before it; ++ and # close one (C++, C#). Joiners and direction
// marks inside a word are part of it, since the reader does not see them. A word is in one script: « وMongoDB » is two.
const ARABIC = String.raw`[\p{Script=Arabic}\u0640\u064B-\u065F\u0670]`;
const OTHER = String.raw`(?!\p{Script=Arabic})[\p{L}\p{N}]`;
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\.(?=[Nn][Ee][Tt](?![\p{L}\p{N}]))\p{L}+`,
    String.raw`(?!\p{P}|\p{S})${ARABIC}(?:${ARABIC}|\p{Cf}+(?=${ARABIC}))*`,
    String.raw`${OTHER}(?:${OTHER}|\p{M}|\p{Cf}+(?=${OTHER}))*(?:\+\+|#(?![\p{L}\p{N}]))?`,
  ].join('|'),
  'gu',
);

// développeur·se, développeur(euse), développeur/euse, développeur.e, développeurs·ses, consultant(e)
const INCLUSIVE =
  /^(?:\((?:e|es|s|se|ses|euse|euses|rice|trice|trices|ne|nes|ere|ère|le|les|ice)\)|[·•](?:e|es|s|se|ses|euse|euses|rice|trice|trices|ne|ère|ice)(?:[·.]s)?|\/(?:e|se|euse|rice|trice|ne|ère|ice)|-(?:euse|trice|rice)|\.(?:e|se|euse|rice|trice)(?:\.s)?)(?![\p{L}\p{N}])/u;

const MAY_BE_INCLUSIVE: ReadonlySet<string> = new Set('(·•/-.');

/**
 * Cuts a text into words, with offsets in the original text (UTF-16 units). « développeur / développeuse » and
 * « développeur·se » are one word each.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  // Not matchAll, which compiles the expression again on each call.
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const start = found.index;
    const previous = tokens[tokens.length - 1];
    if (previous && start < previous.end) continue;
    const raw = found[0];
    const { folded, keys } = formsOf(raw);
    if (folded === '') continue;
    const end = start + raw.length;
    if (previous && isSecondGender(text, previous, keys, start)) {
      tokens[tokens.length - 1] = { ...previous, end };
      continue;
    }
    const ending =
      folded.length > 3 && MAY_BE_INCLUSIVE.has(text.charAt(end)) ? INCLUSIVE.exec(text.slice(end, end + 10)) : null;
    const isSmall = SMALL_WORDS.has(folded) || (/^[dl]$/.test(folded) && /^['’]/.test(text.slice(end, end + 1)));
    tokens.push({ start, end: end + (ending?.[0].length ?? 0), raw, folded, keys, isSmall });
  }
  return tokens;
}

interface Forms {
  readonly folded: string;
  readonly keys: readonly string[];
}

const remembered = new Map<string, Forms>();
/** Words remembered; a bound for texts of any length. */
const MEMORY = 50_000;

function formsOf(raw: string): Forms {
  const known = remembered.get(raw);
  if (known) return known;
  const folded = fold(raw);
  const forms = { folded, keys: isArabic(folded) ? arabicForms(folded) : [stem(folded)] };
  if (remembered.size >= MEMORY) remembered.clear();
  // A copy of the word alone: a slice would keep the whole text in memory.
  remembered.set(` ${raw}`.slice(1), forms);
  return forms;
}

/** « développeur / développeuse »: the word of before, in the other gender. */
function isSecondGender(text: string, previous: Token, keys: readonly string[], start: number): boolean {
  const key = previous.keys[0];
  return key === keys[0] && key !== undefined && key.length > 5 && /^ ?\/ ?$/.test(text.slice(previous.end, start));
}
