import { join } from 'node:path';
import { keepCopy } from './copy.ts';
import { explainFileError, OTHER_SERVER, StorageError } from './errors.ts';
import { complete } from './links.ts';
import { type Account, type Ran, run } from './run.ts';

/** PostgreSQL's programs, known to run under the account. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** Full version, as in "18.4". */
  version: string;
}

/** Says why the programs do not run, and what to do. */
function explain({ failure, output, code }: Ran, account: Account | undefined): StorageError {
  const words = output.trim().split('\n')[0] ?? '';
  if (account && failure?.syscall?.startsWith('spawn') && (failure.code === 'EPERM' || failure.code === 'EINVAL')) {
    return new StorageError(
      'cannot-run',
      `PostgreSQL refuses to run as root, and here root may not change to the account "${account.name}" ` +
        `(${failure.code}). Start Fondouk as an ordinary user, or ${OTHER_SERVER}.`,
    );
  }
  if (failure?.code === 'ENOENT' || /GLIBC|GLIBCXX/.test(output)) {
    return new StorageError(
      'cannot-run',
      'The embedded PostgreSQL needs the GNU C library 2.27 or later, which this system lacks (Alpine Linux, for ' +
        `example${words ? `; ${words}` : ''}). Use a Debian-based image, or ${OTHER_SERVER}.`,
    );
  }
  const reason = failure?.message ?? (words || `status ${code}`);
  return new StorageError(
    'cannot-run',
    `The embedded PostgreSQL does not run here: ${reason}. Check that the disk is not mounted "noexec" and that ` +
      `"npm ci" ended well, or ${OTHER_SERVER}.`,
  );
}

/** Tries the programs below a package or its copy. */
async function tryOut(root: string, account: Account | undefined): Promise<Binaries | StorageError> {
  const program = (name: string) => join(root, 'native', 'bin', name);
  const ran = await run(program('postgres'), ['--version'], account);
  const version = ran.code === 0 ? /\(PostgreSQL\) (\S+)/.exec(ran.output)?.[1] : undefined;
  if (!version) return explain(ran, account);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), version };
}

/**
 * Finds PostgreSQL's programs in a form that runs: the installed package, repaired where npm left it incomplete; else
 * a copy in `keep`, where the package can neither be repaired nor be reached by the account.
 * @param options.packageFolder see packageFolder()
 * @param options.account the account they must run under; ours when undefined
 * @param options.keep folder for a copy, which the account can reach
 * @throws StorageError `cannot-run`, `unreachable-folder`, `disk-full`
 */
export async function findBinaries(options: {
  packageFolder: string;
  account: Account | undefined;
  keep: string;
  say: (line: string) => void;
}): Promise<Binaries> {
  const { packageFolder, account, keep, say } = options;
  const whole = await complete(packageFolder).then(
    () => true,
    () => false,
  );
  const found = whole ? await tryOut(packageFolder, account) : undefined;
  if (found && !(found instanceof StorageError)) return found;
  // An ordinary user reaches its own package: a copy would fail the same way.
  if (found && !account) throw found;
  const why =
    found && account ? `cannot be used by the account "${account.name}"` : 'are incomplete and write-protected';
  const copy = await keepCopy(packageFolder, keep, (folder) =>
    say(`The programs of PostgreSQL in ${packageFolder} ${why}: copying them to ${folder}.`),
  ).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC' || !account) {
      throw explainFileError(error, `copy PostgreSQL's programs to ${keep}`);
    }
    throw new StorageError(
      'unreachable-folder',
      `The programs of PostgreSQL in ${packageFolder} ${why}, and ${keep} cannot be written to hold a copy ` +
        '(' +
        `${(error as Error).message}). Install Fondouk in a folder that every account may enter, make ` +
        `${keep} writable, or start Fondouk as an ordinary user.`,
      { cause: error },
    );
  });
  const copied = await tryOut(copy, account);
  if (copied instanceof StorageError) throw copied;
  return copied;
}
