import { ALWAYS, type Condition } from '../taxonomy/format.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { isArabic, withoutArticle } from '../text/normalise.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

/** A way to write a skill, ready to be compared. */
export interface LexiconEntry {
  readonly skillId: string;
  readonly domain: string;
  readonly isLabel: boolean;
  /** Whether the skill is a named product or technology. */
  readonly isTool: boolean;
  readonly condition: Condition;
  /** The words as written in the taxonomy, where a condition compares them; small words inside left out. */
  readonly raws: readonly string[];
  /** Folded words to be met exactly, or null where number and gender may differ. */
  readonly exact: readonly string[] | null;
}

/** A step of the dictionary: what may follow, and what ends here. */
export interface LexiconNode {
  next: Map<string, LexiconNode> | null;
  readonly entries: LexiconEntry[];
}

/** Stands in a term for up to three words: « vendre … en ligne ». */
export const GAP = '…';

/** Stands before a word that a bracket opens: « Rust (langage) » is not « Rust langage ». */
export const BRACKET = '(';

const NOTHING: readonly string[] = [];

/** Builds the dictionary of a taxonomy: a tree of words from the first to the last of each term. */
export function buildLexicon(taxonomy: Taxonomy): LexiconNode {
  const root: LexiconNode = { next: null, entries: [] };
  for (const skill of taxonomy.skills) {
    const seen = new Set<string>();
    for (const term of taxonomy.terms(skill.id)) {
      // The same in French and in English; a conditional term may differ by its condition.
      if (term.condition === ALWAYS && seen.has(term.text)) continue;
      seen.add(term.text);
      const words = contentWords(term.text);
      const conditional = isConditional(term.condition);
      const isTool = skill.kind === 'tool';
      const entry: LexiconEntry = {
        skillId: skill.id,
        domain: skill.domain,
        isLabel: term.isLabel,
        isTool,
        condition: term.condition,
        raws: conditional ? words.map((word) => word.raw) : NOTHING,
        exact: conditional || (isTool && words.length === 1) ? exactWords(words) : null,
      };
      insert(root, keysOfWords(term.text, words), entry);
      if (isTool && words.length > 1 && !conditional) insertGlued(root, words, entry);
    }
  }
  return root;
}

/** Node.js is also written nodejs: the name of a tool of several words is known in one word too. */
function insertGlued(root: LexiconNode, words: readonly Token[], entry: LexiconEntry): void {
  const glued = words.map((word) => word.folded).join('');
  if (glued.length < 5 || isArabic(glued)) return;
  insert(root, keysOf(glued), { ...entry, exact: [glued], isLabel: false });
}

function exactWords(words: readonly Token[]): string[] | null {
  const folded = words.map((word) => word.folded);
  return folded.some(isArabic) ? null : folded;
}

/** The words under which the dictionary holds a term: two terms with the same keys cannot be told apart. */
export function keysOf(term: string): string[] {
  return keysOfWords(term, contentWords(term));
}

function keysOfWords(term: string, words: readonly Token[]): string[] {
  const hasGap = term.includes(GAP);
  const keys: string[] = [];
  let end = 0;
  for (const word of words) {
    if (hasGap && term.slice(end, word.start).includes(GAP)) keys.push(GAP);
    keys.push(isBracketed(term, word) ? BRACKET + keyOf(word) : keyOf(word));
    end = word.end;
  }
  return keys;
}

function contentWords(term: string): readonly Token[] {
  const words = tokenise(term);
  return words.some((word) => word.isSmall) ? words.filter((word, i) => i === 0 || !word.isSmall) : words;
}

function isBracketed(term: string, word: Token): boolean {
  return word.start > 0 && term[word.start - 1] === BRACKET;
}

/** The one form under which the dictionary would hold a word. */
export function keyOf(word: Token): string {
  return isArabic(word.folded) ? withoutArticle(word.folded) : (word.keys[0] ?? word.folded);
}

function insert(root: LexiconNode, keys: readonly string[], entry: LexiconEntry): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) {
      next = { next: null, entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.entries.some((known) => known.skillId === entry.skillId && covers(known, entry))) {
    node.entries.push(entry);
  }
}

/** Whether a condition asks for anything; a note alone does not. */
function isConditional(condition: Condition): boolean {
  return condition !== ALWAYS && Object.keys(condition).some((name) => name !== 'note');
}

/** Whether the first way of writing lets through whatever the second does. */
function covers(first: LexiconEntry, second: LexiconEntry): boolean {
  const sameWords = first.exact === null || first.exact.join(' ') === second.exact?.join(' ');
  return sameWords && (first.condition === second.condition || !isConditional(first.condition));
}
