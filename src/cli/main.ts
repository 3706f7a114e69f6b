import { ConfigError } from '../config.ts';
import { StorageError } from '../database/embedded/errors.ts';
import { CommandLineError } from './command-line-error.ts';
import { exportTable } from './export.ts';
import { importRegisterFile } from './import.ts';
import { invite } from './invite.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

/** A subcommand: takes its arguments, gives the exit status. */
type Subcommand = (args: string[]) => Promise<number>;

const subcommands: Record<string, { run: Subcommand; help: string }> = {
  start: { run: start, help: 'start [--production]   serve the platform' },
  invite: {
    run: invite,
    help: 'invite EMAIL --role ROLE [--scope SCOPE] [--language fr|ar|en]   print an invitation link',
  },
  import: {
    run: importRegisterFile,
    help: 'import REGISTER FILE [--dry-run] [--reason TEXT]   take a register in from CSV or XLSX',
  },
  export: { run: exportTable, help: 'export TABLE [--format csv|xlsx]   write a register to the standard output' },
  verify: { run: verify, help: 'verify                 recompute the journal’s chain' },
};

const usage = ['fondouk: runs a network of technology incubators', '']
  .concat(Object.values(subcommands).map(({ help }) => `  fondouk ${help}`))
  .join('\n');

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(`${usage}\n`);
    return name === undefined ? 1 : 0;
  }
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) {
    process.stderr.write(`fondouk: there is no command "${name}"\n\n${usage}\n`);
    return 1;
  }
  try {
    return await subcommand.run(args);
  } catch (error) {
    // What a person can mend is said in a sentence; what only a developer can, with its stack.
    const expected =
      error instanceof ConfigError ||
      error instanceof StorageError ||
      error instanceof CommandLineError ||
      (error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS'));
    process.stderr.write(`fondouk: ${expected ? error.message : error instanceof Error ? error.stack : error}\n`);
    return 1;
  }
}

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
