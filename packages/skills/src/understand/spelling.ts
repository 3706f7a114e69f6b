import { isArabic } from '../text/normalise.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { BRACKET, type LexiconNode } from './lexicon.ts';

/** Letters from which one edit, and two, are forgiven: names of tools are odder words, so less easily mistaken. */
const TOOL = { one: 6, two: 10 };
const OTHER = { one: 8, two: 11 };

/** Finds the dictionary word that an unknown word was meant to be. */
export interface Speller {
  /** The nearest word of the dictionary, or null where none is near enough or two are equally near. */
  correct(word: string): string | null;
}

/**
 * A speller over the longer words of a dictionary. Candidates share enough character trigrams; one is kept when it
 * begins with the same letter and differs by one or two edits (see TOOL and OTHER), an exchange of neighbours being
 * one edit. In Arabic, where one letter makes another word, only names of tools are corrected, by one edit.
 */
export function createSpeller(root: LexiconNode): Speller {
  const words = vocabulary(root);
  const byTrigram = new Map<string, number[]>();
  words.forEach(({ word }, index) => {
    for (const trigram of trigrams(word)) {
      const list = byTrigram.get(trigram);
      if (list) list.push(index);
      else byTrigram.set(trigram, [index]);
    }
  });
  const shared = new Uint8Array(words.length);

  const search = (word: string): string | null => {
    const grams = trigrams(word);
    const touched: number[] = [];
    for (const gram of grams) {
      for (const index of byTrigram.get(gram) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    let best: string | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const index of touched) {
      const candidate = words[index];
      const common = shared[index] ?? 0;
      shared[index] = 0;
      if (!candidate || candidate.word[0] !== word[0]) continue;
      const edits = forgiven(candidate, word.length);
      // One edit destroys at most three trigrams, an exchange of neighbours four.
      if (edits === 0 || common < grams.length - 4 * edits) continue;
      const distance = editDistance(word, candidate.word, edits);
      if (distance > edits) continue;
      if (distance < bestDistance) {
        best = candidate.word;
        bestDistance = distance;
      } else if (distance === bestDistance) best = null;
    }
    return best;
  };

  const memory = new Map<string, string | null>();
  return {
    correct(word) {
      if (word.length < TOOL.one || FALSE_FRIENDS.has(word) || /\d/.test(word)) return null;
      const remembered = memory.get(word);
      if (remembered !== undefined) return remembered;
      const found = search(word);
      if (memory.size >= 20_000) memory.clear();
      memory.set(word, found);
      return found;
    },
  };
}

interface Known {
  readonly word: string;
  readonly isTool: boolean;
}

function forgiven({ word, isTool }: Known, length: number): number {
  const { one, two } = isTool ? TOOL : OTHER;
  const shorter = Math.min(word.length, length);
  if (isArabic(word)) return isTool && shorter >= one ? 1 : 0;
  return shorter >= two ? 2 : shorter >= one ? 1 : 0;
}

/** The words of the dictionary that misspellings may stand for: not those that need to be written exactly. */
function vocabulary(root: LexiconNode): Known[] {
  const words = new Map<string, boolean>();
  const visit = (node: LexiconNode): boolean => {
    let onlyTools = node.entries.every((entry) => entry.isTool);
    for (const [word, next] of node.next ?? []) {
      const isTool = visit(next);
      onlyTools &&= isTool;
      const open = next.next !== null || next.entries.some(({ condition }) => !condition.exactCase && !condition.near);
      if (open && !word.startsWith(BRACKET) && word.length >= TOOL.one && !/\d/.test(word))
        words.set(word, isTool && words.get(word) !== false);
    }
    return onlyTools;
  };
  visit(root);
  return [...words].map(([word, isTool]) => ({ word, isTool })).sort((a, b) => (a.word < b.word ? -1 : 1));
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
