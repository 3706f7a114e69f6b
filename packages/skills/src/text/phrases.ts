import { pushTo } from '../multimap.ts';
import { fold, isArabic, withoutArticle } from './normalise.ts';
import type { Token } from './tokenise.ts';

/** Fixed expressions to look for in a run of tokens. Build once with `phrases`. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A run of tokens, `to` excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Prepares expressions, separated by semicolons, their words by spaces. A word ending in * stands for every word that
 * begins with it (at least four letters must come before the *).
 */
export function phrases(expressions: string): Phrases {
  const prepared = new Map<string, string[][]>();
  for (const expression of expressions.split(';').map((written) => written.trim())) {
    const words = expression.split(/[\s'’-]+/).map((word) => {
      const folded = fold(word.replace('*', ''));
      return (isArabic(folded) ? withoutArticle(folded) : folded) + (word.endsWith('*') ? '*' : '');
    });
    const first = words[0] ?? '';
    const key = first.endsWith('*') ? first.slice(0, 4) : first;
    pushTo(prepared, key, words);
  }
  return prepared;
}

/** The longest expression that begins at token `at`, or null. */
export function phraseAt(tokens: readonly Token[], at: number, limit: number, known: Phrases): Run | null {
  const token = tokens[at];
  if (!token) return null;
  let best: Run | null = null;
  for (const form of [token.folded, ...token.keys]) {
    for (const key of form.length > 4 ? [form, form.slice(0, 4)] : [form]) {
      for (const words of known.get(key) ?? []) {
        const to = at + words.length;
        if (to <= limit && (!best || to > best.to) && words.every((word, i) => isWord(tokens[at + i], word))) {
          best = { from: at, to };
        }
      }
    }
  }
  return best;
}

/** Every expression found in a run of tokens, in order, not overlapping. */
export function findPhrases(tokens: readonly Token[], run: Run, known: Phrases): Run[] {
  const found: Run[] = [];
  for (let at = run.from; at < run.to; ) {
    const phrase = phraseAt(tokens, at, run.to, known);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

function isWord(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  if (word.endsWith('*')) {
    const start = word.slice(0, -1);
    return token.folded.startsWith(start) || token.keys.some((key) => key.startsWith(start));
  }
  return token.folded === word || (isArabic(word) && token.keys.includes(word));
}
