import { isArabic } from '../text/normalise.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { BRACKET, type LexiconNode } from './lexicon.ts';

/** Letters from which one edit, and two, are forgiven: names of tools are odder words, so less easily mistaken. */
const TOOL = { one: 6, two: 10 };
const OTHER = { one: 8, two: 11 };
/** Words remembered; a bound for texts of any length. */
const MEMORY = 20_000;

/** Finds the dictionary word that an unknown word was meant to be. */
export interface Speller {
  /** The nearest word of the dictionary, or null where none is near enough or two are equally near. */
  correct(word: string): string | null;
}

/**
 * A speller over the longer words of a dictionary. A candidate begins with the same letter, is about as long and holds
 * about the same letters; it is kept when it differs by one or two edits (see TOOL and OTHER), an exchange of
 * neighbours being one edit. In Arabic, where one letter makes another word, only names of tools are corrected.
 */
export function createSpeller(root: LexiconNode): Speller {
  const shelves = new Map<string, Known[]>();
  for (const known of vocabulary(root)) {
    const shelf = shelves.get(known.word.charAt(0));
    if (shelf) shelf.push(known);
    else shelves.set(known.word.charAt(0), [known]);
  }

  const search = (word: string): string | null => {
    const letters = lettersOf(word);
    let best: string | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of shelves.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.word.length - word.length) > 2) continue;
      const edits = forgiven(candidate, word.length);
      // One edit changes at most two kinds of letters: one that goes and one that comes.
      if (edits === 0 || countBits(candidate.letters ^ letters) > 2 * edits) continue;
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
      if (memory.size >= MEMORY) memory.clear();
      memory.set(word, found);
      return found;
    },
  };
}

interface Known {
  readonly word: string;
  readonly isTool: boolean;
  /** One bit for each kind of letter. */
  readonly letters: number;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
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
  return [...words].map(([word, isTool]) => ({ word, isTool, letters: lettersOf(word) }));
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
