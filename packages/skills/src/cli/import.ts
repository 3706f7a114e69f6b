import { importEsco } from '../taxonomy/import/esco/importEsco.ts';
import { importRome } from '../taxonomy/import/rome/importRome.ts';
import type { Imported, SourceFile } from '../taxonomy/import/scheme.ts';
import { checkTarget, storeScheme } from '../taxonomy/import/store.ts';
import { importTsv } from '../taxonomy/import/tsv/importTsv.ts';
import { checkFile } from './input.ts';
import { readArguments, type Subcommand, UsageError } from './subcommand.ts';

/** `skills import`: a taxonomy from outside into a folder. */
export const importTaxonomy: Subcommand = {
  summary: 'take in ESCO, ROME or a taxonomy of one’s own',
  help: `skills import esco DIR --to DIR [--lang LANGUAGE]
skills import rome DIR --to DIR
skills import tsv FILE --to DIR

Reads a taxonomy and stores it in the folder named by --to, in place of the one that is there; writes one line, its
manifest: counts, files with their sha256, and what was read. Whatever is broken or foreign is named with file, line
and column, and then the taxonomy in place stays as it was.

  esco   the CSV files of ESCO as published, 1.0 to 1.2, any languages, any of the files; recognised by their heading
  rome   the CSV files of ROME 4.0 or 3.47
  tsv    a table in UTF-8 with tabs between cells and a heading: id, kind, label_fr, label_en, label_ar, aliases_fr …,
         description_fr …, broader, related, implies, uri; only id and one label are needed; several values in a cell
         are separated by |

  --to     the folder to store in; made if it is not there
  --lang   esco: the language of files whose name does not say it (skills.csv)`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, { to: { type: 'string' }, lang: { type: 'string' } });
    const [source, from, ...more] = positionals;
    if (from === undefined || more.length > 0)
      throw new UsageError('name the kind (esco, rome or tsv) and where it is');
    if (values.to === undefined) throw new UsageError('say with --to in which folder to store it');
    if (values.lang !== undefined && (source !== 'esco' || !/^[a-z]{2,3}$/.test(values.lang))) {
      throw new UsageError('--lang takes the letters of a language, such as fr, and goes with esco only');
    }
    const started = performance.now();
    checkTarget(values.to);
    const imported = importFrom(source, from, values.lang, ({ file, rows, language }) => {
      io.say(`${file}: ${rows} rows${language === undefined ? '' : ` (${language})`}`);
    });
    for (const note of imported.notes) io.say(note);
    const manifest = storeScheme(values.to, imported);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    io.say(`${manifest.counts.concepts} concepts in ${manifest.languages.join(', ')} stored in ${seconds} s`);
    await io.print(manifest);
  },
};

function importFrom(
  source: string | undefined,
  from: string,
  language: string | undefined,
  onFile: (file: SourceFile) => void,
): Imported {
  switch (source) {
    case 'esco':
      return importEsco(from, { onFile, ...(language !== undefined && { language }) });
    case 'rome':
      return importRome(from, { onFile });
    case 'tsv':
      checkFile(from);
      return importTsv(from);
    default:
      throw new UsageError(`unknown kind ${JSON.stringify(source)}; the kinds are esco, rome and tsv`);
  }
}
