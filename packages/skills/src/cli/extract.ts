import { parse } from 'csv-parse/sync';
import { createExtractor } from '../linking/extract.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { openScheme } from '../taxonomy/import/store.ts';
import { ENCODER_HELP, ENCODER_OPTIONS, openEncoder } from './encoder.ts';
import { openSource, readLines, readText } from './input.ts';
import { readArguments, readCount, type Subcommand, UsageError } from './subcommand.ts';

/** `skills extract`: sentences to the skills of a list. */
export const extract: Subcommand = {
  summary: 'find in sentences the skills of any list',
  help: `skills extract --labels FILE --sentences FILE [--top 10] [--taxonomy DIR] [--encoder KIND:WHERE]

Finds in each sentence of --sentences the labels that it speaks of, the likeliest first. --labels has one label a line;
--sentences is CSV with a column named sentence (each sentence is read once), as published with TECH and HOUSE. Writes a
line a sentence: sentence, ranked (labels), and words (for each label the words that speak for it most).

  --top       how many labels to give; 10 where left out
  --taxonomy  a folder made by skills import, whose other names may be used for the labels that it knows
${ENCODER_HELP}`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      labels: { type: 'string' },
      sentences: { type: 'string' },
      top: { type: 'string' },
      taxonomy: { type: 'string' },
      ...ENCODER_OPTIONS,
    });
    if (positionals.length > 0) throw new UsageError('the files are named with --labels and --sentences');
    if (!values.labels || !values.sentences) throw new UsageError('name the files with --labels and --sentences');
    const top = readCount('top', values.top ?? '10');
    const labels: string[] = [];
    for await (const { text } of readLines(openSource(values.labels, io.stdin))) labels.push(text);
    if (labels.length === 0) throw new InputError({ file: values.labels }, 'there is nothing in it');
    const source = openSource(values.sentences, io.stdin);
    const sentences = readSentences(source.name, await readText(source));
    const scheme = values.taxonomy === undefined ? {} : { scheme: openScheme(values.taxonomy) };
    const started = performance.now();
    const extractFrom = await createExtractor(await openEncoder(values), labels, { top, ...scheme });
    for (const sentence of sentences) {
      const found = await extractFrom(sentence);
      const words = found.map(({ start, end }) => sentence.slice(start, end));
      await io.print({ sentence, ranked: found.map(({ label }) => label), words });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    io.say(`${sentences.length} sentences compared with ${labels.length} labels in ${seconds} s`);
  },
};

function readSentences(file: string, text: string): string[] {
  let rows: readonly Readonly<Record<string, string | undefined>>[];
  try {
    rows = parse(text, { columns: true, bom: true, relax_column_count: true });
  } catch (error) {
    throw new InputError({ file }, (error as Error).message);
  }
  if (rows[0]?.sentence === undefined) throw new InputError({ file, line: 1 }, 'there is no column named sentence');
  return [...new Set(rows.flatMap((row) => row.sentence ?? []))];
}
