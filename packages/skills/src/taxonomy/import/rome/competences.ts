import { createHash } from 'node:crypto';
import type { DraftConcept, SchemeDraft } from '../draft.ts';
import type { Heading, Row } from '../readTable.ts';
import type { ConceptKind } from '../scheme.ts';

/**
 * Takes ROME 4.0's competences.csv. A compétence stands on a row for each of its macro-compétences; a few
 * macro-compétences stand there alone.
 */
export function competenceReader(draft: SchemeDraft, heading: Heading): (row: Row) => void {
  const macroOf = macroReader(draft, heading);
  const column = heading.find('competence');
  return (row) => {
    const macro = macroOf(row);
    const label = row.cell(column);
    if (label === '') return;
    const competence = concept(draft, 'competence', [label], 'skill');
    draft.link('broader', competence.id, macro.id, null);
  };
}

/** Takes macro_competences.csv: the macro-compétence under its objectif, enjeu and domaine. */
export function macroReader(draft: SchemeDraft, { find }: Heading): (row: Row) => DraftConcept {
  const way = ['domaine', 'enjeu', 'objectif'].map((name) => ({ name, at: find(name) })).filter(({ at }) => at >= 0);
  const column = find('macro_competence');
  const category = find('categorie');
  return (row) => {
    const label = row.cell(column);
    if (label === '') row.fail(column, 'the macro-compétence has no name');
    const kind = /^savoir-être/i.test(row.cell(category)) ? 'transversal' : 'skill';
    const macro = concept(draft, 'macro-competence', [label], kind);
    let below = macro;
    for (let depth = way.length; depth > 0; depth--) {
      const names = way.slice(0, depth).map(({ at }) => row.cell(at));
      const group = concept(draft, way[depth - 1]?.name ?? '', names, 'group');
      draft.link('broader', below.id, group.id, null);
      below = group;
    }
    return macro;
  };
}

/** Published without a code: the id is a hash of the name, so that the same name is the same concept at each import. */
function concept(draft: SchemeDraft, table: string, way: readonly string[], kind: ConceptKind): DraftConcept {
  const hash = createHash('sha256').update(way.join('\n')).digest('hex').slice(0, 16);
  const found = draft.concept(`rome:${table}/${hash}`, kind);
  found.labels.fr ??= way.at(-1) ?? '';
  return found;
}
