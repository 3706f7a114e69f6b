import { SchemeDraft } from '../draft.ts';
import { filesIn } from '../filesIn.ts';
import { InputError } from '../inputError.ts';
import { type Heading, type Row, readTable } from '../readTable.ts';
import type { Imported, SourceFile } from '../scheme.ts';
import { competenceReader, macroReader } from './competences.ts';
import { itemReader, mobilityReader, textReader } from './links.ts';
import { appellationReader, itemOfCompetenceReader, metierReader, savoirReader, treeReader } from './names.ts';
import { type RomeShape, recogniseRome } from './shapes.ts';

type Reader = (draft: SchemeDraft, heading: Heading) => (row: Row) => void;

const READERS: Readonly<Record<Exclude<RomeShape, 'unused'>, Reader>> = {
  competences: competenceReader,
  'macro-competences': macroReader,
  savoirs: savoirReader,
  tree: treeReader,
  metiers: metierReader,
  appellations: appellationReader,
  'competence-items': itemOfCompetenceReader,
  texts: textReader,
  mobility: mobilityReader,
  'items-of-metiers': itemReader,
};

/**
 * Reads the tables of ROME (France Travail) that a folder holds: those of ROME 4.0, or the `unix_…_utf8.csv` of 3.47.
 * Métiers are occupations with their code (A1101), appellations are occupations under them, savoirs are knowledge,
 * compétences skills under their macro-compétence. All names are French.
 * @throws InputError naming file, line and column of what is broken or foreign
 */
export function importRome(
  folder: string,
  { onFile }: { readonly onFile?: (file: SourceFile) => void } = {},
): Imported {
  const draft = new SchemeDraft();
  const files = filesIn(folder, '.csv').map((path) => {
    const source = readTable(path, (heading) => {
      const shape = recogniseRome(heading);
      return shape === 'unused' ? null : READERS[shape](draft, heading);
    });
    const file = { ...source, language: 'fr' };
    onFile?.(file);
    return file;
  });
  if (draft.size === 0)
    throw new InputError({ file: folder }, 'no table of ROME with names here, such as competences.csv');
  const { scheme, notes } = draft.finish('rome');
  return { scheme, files, notes };
}
