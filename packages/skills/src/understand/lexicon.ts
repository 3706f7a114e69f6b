import type { Condition } from '../taxonomy/format.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { isArabic, withoutArticle } from '../text/normalise.ts';
import { tokenise } from '../text/tokenise.ts';

/** A way to write a skill, ready to be compared. */
export interface LexiconEntry {
  readonly skillId: string;
  readonly domain: string;
  readonly isLabel: boolean;
  readonly condition: Condition;
  /** The words as written in the taxonomy, small words inside left out. */
  readonly raws: readonly string[];
  /** Folded words to be met exactly, or null where number and gender may differ. */
  readonly exact: readonly string[] | null;
}

/** A step of the dictionary: what may follow, and what ends here. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly entries: LexiconEntry[];
}

/** Small words that may stand between the words of a term without changing it: « gestion (de la) paie ». */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de du des d la le les l un une the a an of my our mon ma mes notre nos votre vos au aux'.split(' '),
);

/** Builds the dictionary of a taxonomy: a tree of words from the first to the last of each term. */
export function buildLexicon(taxonomy: Taxonomy): LexiconNode {
  const root: LexiconNode = { next: new Map(), entries: [] };
  for (const skill of taxonomy.skills) {
    const seen = new Set<string>();
    for (const term of taxonomy.terms(skill.id)) {
      if (seen.has(term.text)) continue;
      seen.add(term.text);
      const words = tokenise(term.text).filter((token, i) => i === 0 || !SMALL_WORDS.has(token.folded));
      const conditional = Object.keys(term.condition).some((name) => name !== 'note');
      const strict = conditional || (skill.kind === 'tool' && words.length === 1);
      const entry: LexiconEntry = {
        skillId: skill.id,
        domain: skill.domain,
        isLabel: term.isLabel,
        condition: term.condition,
        raws: words.map((word) => word.raw),
        exact: strict && !words.some((word) => isArabic(word.folded)) ? words.map((word) => word.folded) : null,
      };
      const keys = words.map((word) => (isArabic(word.folded) ? withoutArticle(word.folded) : (word.keys[0] ?? '')));
      insert(root, keys, entry);
      const glued = words.map((word) => word.folded).join('');
      if (skill.kind === 'tool' && words.length > 1 && glued.length >= 5 && !conditional && !isArabic(glued)) {
        insert(root, [tokenise(glued)[0]?.keys[0] ?? glued], {
          ...entry,
          exact: [glued],
          raws: [glued],
          isLabel: false,
        });
      }
    }
  }
  return root;
}

function insert(root: LexiconNode, keys: readonly string[], entry: LexiconEntry): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.entries.some((known) => known.skillId === entry.skillId && isEasier(known.condition, entry.condition))) {
    node.entries.push(entry);
  }
}

/** Whether the first condition lets through whatever the second does. */
function isEasier(first: Condition, second: Condition): boolean {
  return Object.keys(first).every((name) => name === 'note') || first === second;
}
