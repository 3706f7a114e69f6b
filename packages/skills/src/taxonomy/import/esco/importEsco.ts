import { SchemeDraft } from '../draft.ts';
import { filesIn } from '../filesIn.ts';
import { InputError } from '../inputError.ts';
import { type Heading, readTable, type TableReader } from '../readTable.ts';
import type { Imported, SourceFile } from '../scheme.ts';
import { conceptReader } from './concepts.ts';
import { readFileName } from './fileName.ts';
import { broaderReader, hierarchyReader, relationReader } from './links.ts';
import { byPrecedence } from './precedence.ts';
import { recogniseShape } from './shapes.ts';

export interface EscoOptions {
  /** Language of the files whose name does not say it. */
  readonly language?: string;
  /** Called after each file. */
  readonly onFile?: (file: SourceFile) => void;
}

/**
 * Reads the CSV files of ESCO as published, 1.0 to 1.2, in any languages, whichever are there; files are recognised by
 * their heading. Where several files name a concept in one language, the newest release gives its label and the others
 * further names. Files other than .csv are not read.
 * @throws InputError naming file, line and column of what is broken or foreign
 */
export function importEsco(folder: string, { language, onFile }: EscoOptions = {}): Imported {
  const draft = new SchemeDraft();
  const files: SourceFile[] = [];
  for (const path of byPrecedence(filesIn(folder, '.csv'))) {
    const read: { language?: string } = {};
    const reader: TableReader = (heading) =>
      readerFor(draft, heading, (file) => {
        read.language = readFileName(file).language ?? language ?? languageMissing(file);
        return read.language;
      });
    const file = { ...readTable(path, reader), ...read };
    files.push(file);
    onFile?.(file);
  }
  if (draft.size === 0) {
    throw new InputError(
      { file: folder },
      'no file of concepts of ESCO here, such as skills_fr.csv or occupations_en.csv',
    );
  }
  const { scheme, notes } = draft.finish('esco');
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { scheme, files, notes };
}

function readerFor(
  draft: SchemeDraft,
  heading: Heading,
  languageOf: (file: string) => string,
): ReturnType<TableReader> {
  switch (recogniseShape(heading)) {
    case 'concepts':
      return conceptReader(draft, heading, languageOf(heading.file));
    case 'hierarchy':
      return Object.assign(hierarchyReader(draft, heading, languageOf(heading.file)), { ragged: true });
    case 'broader':
      return broaderReader(draft, heading);
    case 'occupation-skill':
      return relationReader(draft, heading, 'occupationUri', 'skillUri');
    case 'skill-skill':
      return relationReader(draft, heading, 'originalSkillUri', 'relatedSkillUri');
    case 'unused':
      return null;
  }
}

function languageMissing(file: string): never {
  throw new InputError({ file }, 'the name does not say the language, as skills_fr.csv does; say it with --lang');
}
