import { readFile } from 'node:fs/promises';
import { closeDocumentReader, DEFAULT_LIMITS, type ReadRefusal, readDocument } from '../documents/index.ts';
import { readProfile } from '../profile/readProfile.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { checkFile } from './input.ts';
import { readArguments, type Subcommand, UsageError } from './subcommand.ts';

const REASONS: Readonly<Record<ReadRefusal['code'], string>> = {
  empty: 'the document is empty',
  'too-large': `the document has more than ${DEFAULT_LIMITS.bytes / 1024 / 1024} MB, or unfolds to too much`,
  'unknown-type': 'the document is of an unknown type',
  'old-format': 'the document is in an old format; save it as DOCX or PDF',
  image: 'the document is a picture, without text',
  corrupt: 'the document is damaged or cut short',
  encrypted: 'the document opens with a password only',
  'no-text-layer': 'the PDF has no text layer: it is made of images',
  'too-many-pages': `the document has more than ${DEFAULT_LIMITS.pages} pages`,
  'too-slow': `the document takes more than ${DEFAULT_LIMITS.milliseconds / 1000} s to read`,
  'too-much-text': `the document has more than ${DEFAULT_LIMITS.characters} characters`,
  busy: 'too many documents are being read already',
};

/** `skills read`: CVs, one a line. */
export const read: Subcommand = {
  summary: 'read CVs of any format into profiles',
  help: `skills read [--text] CV…

Reads CVs (PDF, DOCX, ODT, HTML, Markdown, text; exports of JSON Resume, Europass and LinkedIn) and writes a line for
each: file, kind, pages, and the profile in the shape of JSON Resume: basics, work, education, languages, skills,
projects, volunteer, certificates, interests. Nothing is guessed: what a CV does not say is absent. A document that
cannot be read is named on the standard error with the reason; the others are still read, and the exit status is 1.

  --text   give the text in reading order too`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, { text: { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('name at least one document');
    let refused: InputError | undefined;
    try {
      for (const file of positionals) {
        try {
          await io.print(await readOne(file, values.text === true));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          // Each refusal is said, the last one by whoever runs this.
          if (refused) io.say(`skills read: ${refused.message}`);
          refused = error;
        }
      }
    } finally {
      await closeDocumentReader();
    }
    if (refused) throw refused;
  },
};

async function readOne(file: string, withText: boolean): Promise<object> {
  checkFile(file);
  const outcome = await readDocument(await readFile(file));
  if (!outcome.ok) throw new InputError({ file }, REASONS[outcome.refusal.code]);
  const { kind, pages, text } = outcome;
  return { file, kind, pages, ...readProfile(outcome), ...(withText && { text }) };
}
