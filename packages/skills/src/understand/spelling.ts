import { isArabic } from '../text/normalise.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import type { LexiconNode } from './lexicon.ts';

const LEAST_LENGTH = 6;

/** Finds the dictionary word that an unknown word was meant to be. */
export interface Speller {
  /** The nearest word of the dictionary, or null where none is near enough or two are equally near. */
  correct(word: string): string | null;
}

/**
 * A speller over the words of a dictionary of six letters or more. Candidates share enough character trigrams; one is
 * kept when it begins with the same letter and differs by one edit (two from ten letters on), an exchange of
 * neighbours being one edit.
 */
export function createSpeller(root: LexiconNode): Speller {
  const words = vocabulary(root);
  const known = new Set(words);
  const byTrigram = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const trigram of trigrams(word)) {
      const list = byTrigram.get(trigram);
      if (list) list.push(index);
      else byTrigram.set(trigram, [index]);
    }
  });
  const shared = new Uint8Array(words.length);

  const search = (word: string): string | null => {
    const edits = isArabic(word) || word.length < 10 ? 1 : 2;
    const grams = trigrams(word);
    // One edit destroys at most three trigrams, an exchange of neighbours four.
    const least = Math.max(1, grams.length - 4 * edits);
    const touched: number[] = [];
    for (const gram of grams) {
      for (const index of byTrigram.get(gram) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    let best: string | null = null;
    let bestDistance = edits + 1;
    for (const index of touched) {
      const candidate = words[index];
      if (candidate !== undefined && (shared[index] ?? 0) >= least && candidate[0] === word[0]) {
        const distance = editDistance(word, candidate, edits);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        } else if (distance === bestDistance && distance <= edits) best = null;
      }
      shared[index] = 0;
    }
    return best;
  };

  const memory = new Map<string, string | null>();
  return {
    correct(word) {
      if (word.length < LEAST_LENGTH || known.has(word) || FALSE_FRIENDS.has(word) || /\d/.test(word)) return null;
      const remembered = memory.get(word);
      if (remembered !== undefined) return remembered;
      const found = search(word);
      if (memory.size >= 20_000) memory.clear();
      memory.set(word, found);
      return found;
    },
  };
}

function vocabulary(root: LexiconNode): string[] {
  const words = new Set<string>();
  const visit = (node: LexiconNode): void => {
    for (const [word, next] of node.next ?? []) {
      const open =
        next.next !== null || next.entries.some((entry) => !entry.condition.exactCase && !entry.condition.near);
      if (open && word.length >= LEAST_LENGTH && !/\d/.test(word)) words.add(word);
      visit(next);
    }
  };
  visit(root);
  return [...words].sort();
}

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return [...grams];
}

/**
 * Edits between two words, an exchange of neighbouring letters counting as one (optimal string alignment); any number
 * above `limit` is returned as `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
