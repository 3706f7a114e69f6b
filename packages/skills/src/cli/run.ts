import { InputError } from '../taxonomy/import/inputError.ts';
import { bench } from './bench.ts';
import { extract } from './extract.ts';
import { importTaxonomy } from './import.ts';
import type { Io } from './io.ts';
import { link } from './link.ts';
import { rank } from './rank.ts';
import { read } from './read.ts';
import { type Subcommand, UsageError } from './subcommand.ts';
import { taxonomy } from './taxonomy.ts';
import { train } from './train.ts';
import { understand } from './understand.ts';

/** Every subcommand, in the order of the help. */
const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  understand,
  read,
  rank,
  link,
  extract,
  import: importTaxonomy,
  taxonomy,
  train,
  bench,
};

const width = Math.max(...Object.keys(SUBCOMMANDS).map((name) => name.length)) + 2;
const USAGE = `skills: from texts to skills to an explained ranking, in French, Arabic and English

${Object.entries(SUBCOMMANDS)
  .map(([name, { summary }]) => `  skills ${name.padEnd(width)}${summary}`)
  .join('\n')}

skills COMMAND --help shows its options. Results are JSON lines on the standard output, progress goes to the standard
error; the exit status is 1 where something could not be used, and one line says what.`;

/**
 * Runs the command line.
 * @returns the exit status: 0, or 1 with one line on the standard error for what the user can mend
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.tell(USAGE);
    return 0;
  }
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!subcommand) {
    io.say(`skills: there is no command ${JSON.stringify(name)}; skills --help lists them`);
    return 1;
  }
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    io.tell(subcommand.help);
    return 0;
  }
  try {
    await subcommand.run(rest, io);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) io.say(`skills ${name}: ${error.message}; see skills ${name} --help`);
    else if (error instanceof InputError) io.say(`skills ${name}: ${error.message}`);
    else if (error instanceof Error && 'syscall' in error) io.say(`skills ${name}: ${error.message}`);
    else throw error;
    return 1;
  }
}
