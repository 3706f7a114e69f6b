import { isArabic, withoutArticle } from '../text/normalise.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Language } from '../types.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A skill proposed for a query. */
export interface Found {
  readonly skillId: string;
  readonly label: string;
  /** The label or alias that holds the words of the query. */
  readonly matched: string;
}

interface Row {
  readonly skillId: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly language: Language;
  readonly isLabel: boolean;
}

const rowsOf = new WeakMap<Taxonomy, readonly Row[]>();

/** The search behind `Taxonomy.search`. */
export function searchSkills(taxonomy: Taxonomy, query: string, language: Language, limit: number): readonly Found[] {
  const asked = searchWords(query);
  if (asked.length === 0 || limit <= 0) return [];
  const best = new Map<string, { row: Row; rank: number }>();
  for (const row of rows(taxonomy)) {
    const rank = rankRow(row, asked, language);
    const known = best.get(row.skillId);
    if (rank < Number.POSITIVE_INFINITY && (!known || rank < known.rank)) best.set(row.skillId, { row, rank });
  }
  return [...best.values()]
    .sort(
      (a, b) => a.rank - b.rank || a.row.text.length - b.row.text.length || (a.row.skillId < b.row.skillId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ row }) => ({ skillId: row.skillId, label: taxonomy.label(row.skillId, language), matched: row.text }));
}

/** Lower is better: the whole term, then its beginning, then words inside; labels and the asked language first. */
function rankRow(row: Row, asked: readonly string[], language: Language): number {
  let from = 0;
  let inOrder = true;
  for (const word of asked) {
    const at = row.words.findIndex((candidate) => candidate.startsWith(word));
    if (at < 0) return Number.POSITIVE_INFINITY;
    if (at !== from) inOrder = false;
    from = at + 1;
  }
  const whole = inOrder && row.words.length === asked.length && row.words.every((word, i) => word === asked[i]);
  return (whole ? 0 : inOrder ? 10 : 20) + (row.isLabel ? 0 : 3) + (row.language === language ? 0 : 1);
}

function rows(taxonomy: Taxonomy): readonly Row[] {
  const known = rowsOf.get(taxonomy);
  if (known) return known;
  const built = taxonomy.skills.flatMap((skill) =>
    taxonomy.terms(skill.id).map((term) => ({
      skillId: skill.id,
      text: term.text,
      words: searchWords(term.text),
      language: term.language,
      isLabel: term.isLabel,
    })),
  );
  rowsOf.set(taxonomy, built);
  return built;
}

function searchWords(text: string): string[] {
  return tokenise(text).map(({ folded }) => (isArabic(folded) ? withoutArticle(folded) : folded));
}
