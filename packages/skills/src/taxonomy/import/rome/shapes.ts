import { InputError, quoted } from '../inputError.ts';
import type { Heading } from '../readTable.ts';

/** The tables of ROME: the four files of ROME 4.0, the `unix_…` files of 3.47 and after, and those not kept. */
export type RomeShape =
  | 'competences'
  | 'macro-competences'
  | 'savoirs'
  | 'tree'
  | 'metiers'
  | 'appellations'
  | 'competence-items'
  | 'texts'
  | 'mobility'
  | 'items-of-metiers'
  | 'unused';

/** In the order in which they are tried. */
const SHAPES: readonly (readonly [RomeShape, readonly string[]])[] = [
  ['competences', ['macro_competence', 'competence']],
  ['macro-competences', ['macro_competence', 'objectif']],
  ['savoirs', ['savoir', 'code_ogr']],
  ['savoirs', ['libelle_savoir', 'code_ogr']],
  ['tree', ['c1', 'c2', 'c3', 'libelle', 'code_ogr']],
  ['appellations', ['libelle_appellation_long', 'code_ogr', 'code_rome']],
  ['competence-items', ['libelle_competence', 'code_ogr']],
  ['metiers', ['libelle_rome', 'code_rome']],
  ['texts', ['libelle_texte', 'code_rome']],
  ['mobility', ['code_rome_cible', 'code_rome']],
  ['items-of-metiers', ['code_ogr', 'code_rome']],
];

/** Columns of the other tables of the publication, which hold neither names nor links of skills. */
const UNUSED = ['code_arborescence', 'libelle_contexte_travail', 'libelle_centre_interet', 'libelle_ref_rubrique'];

/**
 * Which table of ROME has this heading.
 * @throws InputError where none has: a column is missing, or the file is foreign
 */
export function recogniseRome(heading: Heading): RomeShape {
  const missing = ([, columns]: (typeof SHAPES)[number]): string[] => columns.filter((name) => heading.find(name) < 0);
  const whole = SHAPES.find((shape) => missing(shape).length === 0);
  if (whole) return whole[0];
  if (heading.find(...UNUSED) >= 0) return 'unused';
  const place = { file: heading.file, line: 1 };
  const nearest = SHAPES.filter((shape) => missing(shape).length < shape[1].length).sort(
    (a, b) => missing(a).length - missing(b).length,
  )[0];
  if (nearest) throw new InputError(place, `the column ${quoted(missing(nearest)[0] ?? '')} is missing`);
  throw new InputError(
    { ...place, column: 1, heading: heading.names[0] ?? '' },
    'the columns are those of no table of ROME',
  );
}
