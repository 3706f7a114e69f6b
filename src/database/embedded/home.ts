import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { accountToRunAs } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { createCluster, hasCluster } from './cluster.ts';
import { explainFileError } from './errors.ts';
import { packageFolder } from './package.ts';
import { makePassable } from './passable.ts';
import { decidePlace } from './place.ts';
import { writePointer } from './pointer.ts';
import type { Account } from './run.ts';
import { sayWhenSlow } from './slow.ts';

/** Everything that is known before the server runs. */
export interface Home {
  /** Real path. */
  dataFolder: string;
  /** Complete cluster of the right version. */
  cluster: string;
  account: Account | undefined;
  binaries: Binaries;
}

async function prepareDataFolder(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    // Closed to others; but where we are root, PostgreSQL's account has to pass through.
    if (process.getuid?.() === 0) await makePassable(path, 0o711);
    else await mkdir(path, { recursive: true, mode: 0o700 });
    return await realpath(path);
  } catch (error) {
    throw explainFileError(error, `create the data folder ${path}`);
  }
}

/**
 * Gets all in place for the server to start: data folder, account, programs and cluster, each made when missing.
 * @throws StorageError when one of them cannot be had
 */
export async function prepareHome(options: {
  dataFolder: string;
  account: string | undefined;
  systemFolder: string;
  say: (line: string) => void;
}): Promise<Home> {
  const { systemFolder, say } = options;
  const source = packageFolder();
  const wanted = await accountToRunAs(process.getuid?.(), options.account);
  const dataFolder = await prepareDataFolder(options.dataFolder);
  const keep = wanted ? join(systemFolder, 'bin') : join(dataFolder, 'postgres.bin');
  const findFor = (account: Account | undefined) => findBinaries({ packageFolder: source, account, keep, say });
  const first = await findFor(wanted);
  const place = await decidePlace({
    dataFolder,
    account: wanted,
    pgCtl: first.pgCtl,
    away: join(systemFolder, 'clusters'),
    say,
  });
  const { cluster, account } = place;
  // An existing cluster may belong to another account than the one we would choose.
  const binaries = account?.uid === wanted?.uid ? first : await findFor(account);
  if (!(await hasCluster(cluster, binaries.version))) {
    await sayWhenSlow(say, 'Creating the database (first start only)…', () =>
      createCluster(cluster, binaries, account),
    );
  }
  if (place.away && account) await writePointer(dataFolder, cluster, account);
  return { dataFolder, cluster, account, binaries };
}
