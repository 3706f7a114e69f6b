import { SchemeDraft } from '../draft.ts';
import { filesIn } from '../filesIn.ts';
import { InputError } from '../inputError.ts';
import { type Heading, type Row, readTable } from '../readTable.ts';
import type { Imported } from '../scheme.ts';
import { competenceReader, macroReader } from './competences.ts';
import { itemReader, mobilityReader, textReader } from './links.ts';
import { appellationReader, itemOfCompetenceReader, metierReader, savoirReader, treeReader } from './names.ts';
import { type RomeShape, recogniseRome } from './shapes.ts';

/** What the readers of the tables share. */
export interface RomeDraft {
  readonly draft: SchemeDraft;
  /** Ids of concepts by code OGR, under which the tables of links name them. */
  readonly byOgr: Map<string, string>;
}

type Reader = (rome: RomeDraft, heading: Heading) => (row: Row) => void;

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
export function importRome(folder: string): Imported {
  const rome: RomeDraft = { draft: new SchemeDraft(), byOgr: new Map() };
  const files = filesIn(folder, '.csv').map((path) => ({
    ...readTable(path, (heading) => {
      const shape = recogniseRome(heading);
      return shape === 'unused' ? null : READERS[shape](rome, heading);
    }),
    language: 'fr',
  }));
  if (rome.draft.size === 0)
    throw new InputError({ file: folder }, 'no table of ROME with names here, such as competences.csv');
  const { scheme, notes } = rome.draft.finish('rome');
  return { scheme, files, notes };
}
