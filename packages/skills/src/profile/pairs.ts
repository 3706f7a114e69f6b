import { withoutArticle } from '../text/normalise.ts';
import { trimEdges } from './entryLines.ts';
import { isPlace, isTownOrCountry } from './places.ts';
import { plain, plainWords, startsWithPhrase } from './plain.ts';
import { COMPANY_ENDINGS, CONTRACTS, DEGREE_HEADS, EMPLOYER_WORDS, JOB_HEADS, SCHOOL_WORDS } from './words.ts';

/** How much a text looks like the first or the second of a pair: positive for a title or degree, negative for a house. */
type Lean = (text: string) => number;

/** A kind of pair. Schools can be told by their words; employers may be called anything. */
export type PairKind = { readonly lean: Lean; readonly houseIsTold: boolean };

/** What the heading of an entry says: title and employer, or degree and school. */
export type Pair = { readonly first?: string; readonly second?: string; readonly location?: string };

/** A heading taken apart, its two texts in the order written. */
type Fields = { readonly texts: readonly string[]; readonly location?: string; readonly isSaid: boolean };

const leanOfJob: Lean = (text) => {
  const words = plainWords(text);
  const employer = words.some((word) => EMPLOYER_WORDS.has(word) || EMPLOYER_WORDS.has(bare(word)));
  const heads = startsWith(words, EMPLOYER_WORDS);
  const ending = COMPANY_ENDINGS.has(words.at(-1) ?? '') ? 1 : 0;
  const house = heads && !JOB_HEADS.has(words.at(-1) ?? '') ? 2 : employer ? 1.5 : isShouted(text) ? 0.5 : 0;
  return jobScore(words) - Math.max(house, jobScore(words) >= 2 ? 0 : ending);
};

function jobScore(words: readonly string[]): number {
  if (startsWith(words, JOB_HEADS)) return 2;
  // « Office manager », “Backend engineer (remote)”: English titles end with the trade.
  if (JOB_HEADS.has(words.at(-1) ?? '')) return 1.8;
  if (words.some((word) => JOB_HEADS.has(word))) return 1.2;
  if (/^[a-z]{4,}(?:eur|euse|rice|ienne|iste|logue|graphe)$/.test(words[0] ?? '')) return 0.7;
  return /^[a-z]{3,}(?:er|or|ist|ician)$/.test(words.at(-1) ?? '') ? 0.4 : 0;
}

const leanOfDegree: Lean = (text) => {
  const words = plainWords(text);
  const school = startsWith(words, SCHOOL_WORDS) ? 2 : words.some((word) => SCHOOL_WORDS.has(word)) ? 1.5 : 0;
  // « Ministère de la Justice », « Clinique X » give diplomas too.
  const house = school === 0 && startsWith(words, EMPLOYER_WORDS) ? 1.5 : 0;
  const degree = startsWith(words, DEGREE_HEADS) ? 2.2 : words.some((word) => DEGREE_HEADS.has(word)) ? 1 : 0;
  return degree - school - house - (isShouted(text) && degree === 0 ? 0.3 : 0);
};

/** Title and employer. */
export const JOB: PairKind = { lean: leanOfJob, houseIsTold: false };
/** Degree and school. */
export const DEGREE: PairKind = { lean: leanOfDegree, houseIsTold: true };

function startsWith(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  return startsWithPhrase(words, phrases) || phrases.has(bare(words[0] ?? ''));
}

function bare(word: string): string {
  return withoutArticle(word);
}

function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** A lean that decides alone; below it, what the other entries do counts. */
const SURE = 1.5;

/**
 * Assigns the texts of each heading: which is title (or degree), which employer (or school). Where one heading does not
 * tell by its words, it is as in most of the others; where none tells, the title comes first.
 */
export function assignPairs(headers: readonly (readonly string[])[], kind: PairKind): Pair[] {
  const { lean } = kind;
  const all = withTownsAlike(
    headers.map((header) => fieldsOf(header, kind)),
    lean,
  );
  const leans = all.map(({ texts, isSaid }) =>
    texts.length < 2 || isSaid ? 0 : lean(texts[0] ?? '') - lean(texts[1] ?? ''),
  );
  const vote = leans.reduce((sum, value) => sum + Math.max(-2, Math.min(2, value)), 0);
  return all.map(({ texts, location, isSaid }, index) => {
    const place = location === undefined ? {} : { location };
    const [a, b] = texts;
    if (a === undefined) return place;
    if (b === undefined) return { ...(lean(a) < 0 ? { second: a } : { first: a }), ...place };
    const own = leans[index] ?? 0;
    const isTurned = !isSaid && (Math.abs(own) >= SURE || vote === 0 ? own < 0 : vote < 0);
    return isTurned ? { first: b, second: a, ...place } : { first: a, second: b, ...place };
  });
}

/**
 * Where the others end with a town, so does this one: « Grands Travaux du Moyen Atlas, Khénifra » names one that no
 * list here knows.
 */
function withTownsAlike(all: readonly Fields[], lean: Lean): Fields[] {
  const placed = all.filter((fields) => fields.location !== undefined).length;
  return all.map((fields) => {
    if (fields.location !== undefined || placed * 2 < all.length || fields.texts.length === 0) return fields;
    const last = fields.texts.length === 1 ? 0 : fields.texts.findIndex((text) => TOWN_LIKE.test(text));
    const match = TOWN_LIKE.exec(fields.texts[last] ?? '');
    if (!match?.[1] || !match[2] || lean(match[2]) !== 0) return fields;
    return { ...fields, texts: fields.texts.with(last, match[1]), location: match[2] };
  });
}

/** A last piece of one to three words after a comma. */
const TOWN_LIKE = /^(.*\S)\s*[,،]\s*((?:[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]*)(?:\s[\p{L}\p{M}’'-]+){0,2})$/u;

/** True where a heading already names both of its pair. */
export function isPair(header: readonly string[], kind: PairKind): boolean {
  const { texts, isSaid } = fieldsOf(header, kind);
  if (texts.length < 2 || isSaid) return isSaid;
  if (header.filter((line) => line.trim() !== '').length > 1) return true;
  // One line taken apart must show that it is more than a long title.
  const [a = 0, b = 0] = texts.map(kind.lean);
  const isTold = kind.houseIsTold ? Math.min(a, b) < 0 : Math.max(a, b) > 0.5;
  return isTold && Math.abs(a - b) > 0.5;
}

const STRONG = /\s*\|\s*|\s+[–—―·•-]\s+|\s+\/\s+|\s*—\s*|\s+::?\s+/u;
const SAID =
  /\s+(?:chez|@|at|auprès de|pour le compte de|au sein (?:de la|de l['’]|de|du|des)|لدى|ب?لفائدة)\s+(?:la |le |l['’])?/iu;

function fieldsOf(header: readonly string[], kind: PairKind): Fields {
  const places: string[] = [];
  let texts = header.flatMap((line) => line.split('\t')).flatMap((cell) => withoutPlace(cell, places));
  const said = texts.map((text) => splitOnce(text, SAID)).find((parts) => parts.length === 2);
  const there =
    said ??
    texts
      .flatMap((text) => [splitAtHouse(text, kind.lean), splitAtBracket(text, kind.lean)])
      .find((parts) => parts.length === 2);
  // « Stage au Crédit Rural »: here the kind of contract is the title.
  if (there) texts = there.flatMap((part) => (CONTRACTS.has(plain(part)) ? [part] : withoutPlace(part, places)));
  else if (texts.length === 1) texts = splitLine(texts[0] ?? '', places, kind);
  if (!there && texts.length > 2) texts = bestTwo(texts, kind.lean);
  const location = places[0];
  return { texts, isSaid: there !== undefined, ...(location === undefined ? {} : { location }) };
}

/** « modéliste à l’atelier Dar Takchita », « Licence à l’Université X »: a house right after « à ». */
function splitAtHouse(text: string, lean: Lean): string[] {
  for (const match of text.matchAll(/\s+(?:à l['’]|à la |à |au |aux )/giu)) {
    const parts = [text.slice(0, match.index), text.slice(match.index + match[0].length)].map(trimEdges);
    const [left = '', right = ''] = parts;
    if (
      left !== '' &&
      lean(left) >= 0.7 &&
      (startsWith(plainWords(right), EMPLOYER_WORDS) || startsWith(plainWords(right), SCHOOL_WORDS))
    )
      return parts;
  }
  // « مطور ويب بشركة ضفاف »: the preposition is one letter.
  for (const match of text.matchAll(/\sب(?=\p{Script=Arabic}{2})/gu)) {
    const [left, right] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length)];
    if (lean(left) >= 0.7 && startsWith(plainWords(right), EMPLOYER_WORDS)) return [left, right];
  }
  return [text];
}

/** « Licence en droit (Université X) », « Mécanicien (Garage Y, Safi) ». */
function splitAtBracket(text: string, lean: Lean): string[] {
  const match = /^(.+\S)\s*\(([^()]{3,})\)$/u.exec(text);
  const [left = '', right = ''] = match?.slice(1) ?? [];
  return lean(left) > 0.5 && lean(right) < -0.5 ? [left, right] : [text];
}

function splitOnce(text: string, separator: RegExp): string[] {
  const match = separator.exec(text);
  if (!match || match.index === 0) return [text];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)].map(trimEdges).filter(Boolean);
}

/** One line: at bars and dashes, else at the comma where a title ends and a house begins. */
function splitLine(text: string, places: string[], kind: PairKind): string[] {
  const strong = text.split(STRONG).flatMap((part) => withoutPlace(part, places));
  if (strong.length > 1) return strong;
  const [only = ''] = strong;
  return splitAtComma(only, kind);
}

function splitAtComma(text: string, { lean, houseIsTold }: PairKind): string[] {
  const commas = [...text.matchAll(/\s*[,،]\s+|\s*،\s*|\.\s+(?=\p{Lu})|\s*:\s+/gu)].filter(
    (match) => !isInBrackets(text, match.index),
  );
  let best: string[] = [text];
  let bestScore = 0.3;
  for (const comma of commas) {
    const parts = [text.slice(0, comma.index), text.slice(comma.index + comma[0].length)].map(trimEdges);
    const [left = '', right = ''] = parts;
    if (left === '' || right === '') continue;
    const [a, b] = [lean(left), lean(right)];
    if (houseIsTold && Math.min(a, b) >= 0) continue;
    const score = Math.abs(a - b);
    // Of equals the last: « Associate degree, H.R. Management, Bellows College ».
    if (score >= bestScore) [best, bestScore] = [parts, score];
  }
  return best;
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
}

/** Of three texts or more: the one that most looks like a title, and the one beside it that least does. */
function bestTwo(texts: readonly string[], lean: Lean): string[] {
  const leans = texts.map(lean);
  const title = leans.indexOf(Math.max(...leans));
  const others = texts.map((_, index) => index).filter((index) => index !== title);
  const house = others.reduce((a, b) => ((leans[b] ?? 0) < (leans[a] ?? 0) - 0.1 ? b : a));
  return [title, house].sort((a, b) => a - b).map((index) => texts[index] ?? '');
}

/** The text without the place, the kind of contract or the marks that stand with it; places go to `places`. */
function withoutPlace(cell: string, places: string[]): string[] {
  let text = trimEdges(cell).replace(/(\p{L}{3})\.$/u, '$1');
  if (text === '' || CONTRACTS.has(plain(text)) || /^\(?[\d\s.,/]+\)?$/.test(text)) return [];
  if (isPlace(text)) {
    places.push(text.replace(/^\(|\)$/g, ''));
    return [];
  }
  const tail = placeAtEnd(text);
  if (tail) {
    places.push(tail.place);
    text = tail.rest;
  }
  return [text.replace(/\s*\((?:cdi|cdd|stage|full[- ]time|part[- ]time|temps plein|intérim)\)$/iu, '')];
}

/** « Nakhil Digital, Rabat », « Telecom Oriental (Oujda) », « Northwind – Springfield, IL », « …, Lyon, France ». */
function placeAtEnd(text: string): { rest: string; place: string } | undefined {
  const bracket = /^(.*\S)\s*\(([^()]{2,40})\)\.?$/u.exec(text);
  if (bracket && isPlace(bracket[2] ?? '')) return { rest: trimEdges(bracket[1] ?? ''), place: bracket[2] ?? '' };
  const parts = text.split(/(\s*[,،]\s*|\s+[–—|·-]\s+|\.\s+)/u);
  // From the left, so that « Springfield, IL » is taken whole.
  for (let at = 2; at < parts.length; at += 2) {
    const place = parts.slice(at).join('').replace(/\.$/, '');
    const rest = parts.slice(0, at - 1).join('');
    if (rest === '' || place.length > 45) continue;
    const isLast = at === parts.length - 1;
    if (isLast ? isTownOrCountry(place) || isPlace(place) : isPlace(place)) return { rest: trimEdges(rest), place };
  }
  return undefined;
}
