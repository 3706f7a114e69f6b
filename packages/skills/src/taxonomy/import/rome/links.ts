import type { SchemeDraft } from '../draft.ts';
import type { Heading, Row } from '../readTable.ts';

/**
 * Takes unix_coherence_item and unix_liens_rome_referentiels: what a métier calls for. Which of it is essential, 3.47
 * does not say. Its other items (places of work, activities) are not in these files and are passed over.
 */
export function itemReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const code = find('code_rome');
  const ogr = find('code_ogr');
  return (row) => {
    const number = row.cell(ogr);
    if (!/^\d+$/.test(number)) row.fail(ogr, `expected a number, found "${number}"`);
    for (const table of ['competence', 'savoir']) {
      draft.link('optional', `rome:${row.cell(code)}`, `rome:${table}/${number}`, null);
    }
  };
}

/** Takes unix_rubrique_mobilite: métiers near one another. Moves between single appellations are passed over. */
export function mobilityReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const from = find('code_rome');
  const to = find('code_rome_cible');
  const narrower = [find('code_appellation_source'), find('code_appellation_cible')];
  return (row) => {
    if (narrower.some((column) => row.cell(column) !== '')) return;
    draft.link('related', `rome:${row.cell(from)}`, `rome:${row.cell(to)}`, null);
  };
}

/** Takes unix_texte: the sentences of a métier's definition, in their order, are its description. */
export function textReader(draft: SchemeDraft, { find }: Heading): (row: Row) => void {
  const code = find('code_rome');
  const text = find('libelle_texte');
  const type = find('libelle_type_texte');
  return (row) => {
    if (type >= 0 && row.cell(type) !== 'definition') return;
    const metier = draft.concept(`rome:${row.cell(code)}`, 'occupation');
    const sentence = row.cell(text).replaceAll("''", "'").replace(/\s+/g, ' ');
    metier.descriptions.fr = [metier.descriptions.fr, sentence].filter(Boolean).join(' ');
  };
}
