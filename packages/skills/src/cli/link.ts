import { createLinker, type Label } from '../linking/link.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { openScheme } from '../taxonomy/import/store.ts';
import { ENCODER_HELP, ENCODER_OPTIONS, openEncoder } from './encoder.ts';
import { openSource, readLines, type Source } from './input.ts';
import { readArguments, readCount, type Subcommand, UsageError } from './subcommand.ts';

/** `skills link`: short texts to the labels of a list. */
export const link: Subcommand = {
  summary: 'link short texts to the labels of any list',
  help: `skills link --corpus FILE --queries FILE [--top 100] [--taxonomy DIR] [--encoder KIND:WHERE]

Links each text of --queries to the labels of --corpus, the nearest first. Both are tables of two columns with a tab
between, identifier and text, without a heading (the format of MELO). Writes a line a query: query, ranked (identifiers
of labels, the best first: labels that only repeat a better one come after the best of each meaning).

  --top       how many labels to give; 100 where left out
  --taxonomy  a folder made by skills import, whose names and descriptions in all its languages may be used for the
              labels that it knows
${ENCODER_HELP}`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      top: { type: 'string' },
      taxonomy: { type: 'string' },
      ...ENCODER_OPTIONS,
    });
    if (positionals.length > 0) throw new UsageError('the files are named with --corpus and --queries');
    if (!values.corpus || !values.queries) throw new UsageError('name the files with --corpus and --queries');
    const top = readCount('top', values.top ?? '100');
    const labels = await readPairs(openSource(values.corpus, io.stdin));
    const queries = await readPairs(openSource(values.queries, io.stdin));
    const scheme = values.taxonomy === undefined ? {} : { scheme: openScheme(values.taxonomy) };
    const started = performance.now();
    const linkText = await createLinker(await openEncoder(values), labels, { top, ...scheme });
    for (const { id, text } of queries) {
      await io.print({ query: id, ranked: (await linkText(text)).map((linked) => linked.id) });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    io.say(`${queries.length} texts linked to ${labels.length} labels in ${seconds} s`);
  },
};

async function readPairs(source: Source): Promise<Label[]> {
  const pairs: Label[] = [];
  for await (const { text: line, number } of readLines(source)) {
    const tab = line.indexOf('\t');
    if (tab < 1) throw new InputError({ file: source.name, line: number }, 'expected an identifier, a tab and a text');
    pairs.push({ id: line.slice(0, tab), text: line.slice(tab + 1) });
  }
  if (pairs.length === 0) throw new InputError({ file: source.name }, 'there is nothing in it');
  return pairs;
}
