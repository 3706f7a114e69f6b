import { isArabic, withoutArticle } from '../text/normalise.ts';
import { tokenise } from '../text/tokenise.ts';

/** The rows of a model's table that a text adds up, and how much of each. */
export interface Features {
  readonly rows: readonly number[];
  readonly weights: readonly number[];
}

/** Words read of one text: what follows changes the mean of so many words no more. */
const MOST_WORDS = 32;
const SHORTEST = 3;
const LONGEST = 5;
/** Titles carry it to say that both sexes may apply: « (h/f/x) », “(m/f/d)”. It names no skill. */
const BOTH_SEXES = /\(\s*[hfmwvdx](?:\s*[/:|]\s*[hfmwvdx]){1,3}\s*\)|(?<![\p{L}\p{N}])[hf]\/[hf](?![\p{L}\p{N}])/giu;
/** و, ف, ب, ك and ل before the article. */
const CLITIC = /^[وفبك](?=ال)|^ل(?=ل)/;

/**
 * What a model sees of a text: each word, its form without number and gender, and its letters three to five at a time
 * (Bojanowski et al. 2017, https://doi.org/10.1162/tacl_a_00051), hashed into `buckets` rows. The letters of a word
 * share the weight √n, so that long words do not drown short ones; misspelt and new words still share letters.
 */
export function featuresOf(text: string, buckets: number): Features {
  const rows: number[] = [];
  const weights: number[] = [];
  for (const word of wordsOf(text)) {
    const known = wordFeatures(word, buckets);
    for (let i = 0; i < known.rows.length; i++) {
      rows.push(known.rows[i] ?? 0);
      weights.push(known.weights[i] ?? 0);
    }
  }
  return { rows, weights };
}

interface Word {
  readonly folded: string;
  readonly common: string;
}

function wordsOf(text: string): Word[] {
  const cut = text.includes('/') ? text.replace(BOTH_SEXES, ' ') : text;
  return tokenise(cut)
    .slice(0, MOST_WORDS)
    .map(({ folded, keys }) => {
      if (!isArabic(folded)) return { folded, common: keys[0] ?? folded };
      const bare = withoutArticle(folded.replace(CLITIC, ''));
      return { folded: bare, common: bare };
    });
}

const remembered = new Map<string, Features>();
/** Words remembered; a bound for texts of any length. */
const MEMORY = 100_000;

function wordFeatures({ folded, common }: Word, buckets: number): Features {
  const key = `${buckets} ${folded}`;
  const known = remembered.get(key);
  if (known) return known;
  const rows = [hash(`w${folded}`) % buckets, hash(`g${common}`) % buckets];
  const weights = [0.7, 1];
  const framed = `<${folded.slice(0, 40)}>`;
  const letters: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let at = 0; at + length <= framed.length; at++) {
      letters.push(hash(`n${framed.slice(at, at + length)}`) % buckets);
    }
  }
  for (const row of letters) {
    rows.push(row);
    weights.push(1 / Math.sqrt(letters.length));
  }
  const features = { rows, weights };
  if (remembered.size >= MEMORY) remembered.clear();
  remembered.set(key, features);
  return features;
}

/** FNV-1a over UTF-16 units, then two rounds of mixing (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
