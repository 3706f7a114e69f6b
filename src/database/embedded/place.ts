import { createHash } from 'node:crypto';
import { chown, lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accountOfUid } from './account.ts';
import { StorageError } from './errors.ts';
import { makePassable } from './passable.ts';
import { pointerOf, readPointer } from './pointer.ts';
import { canEnter } from './reach.ts';
import type { Account } from './run.ts';

/** Where a data folder keeps its cluster. */
export interface Place {
  cluster: string;
  /** The account that owns the cluster and runs PostgreSQL; ours when undefined. */
  account: Account | undefined;
  /** Set when the cluster lies elsewhere and the data folder must be given a pointer to it. */
  away: boolean;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Gives a folder and all in it to the account. */
async function giveTo(account: Account, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(account, path);
    else await lchown(path, account.uid, account.gid);
  }
  await chown(folder, account.uid, account.gid);
}

/** The account an existing cluster must run under: its owner. */
async function ownerOf(cluster: string, account: Account | undefined): Promise<Account | undefined> {
  const { uid, gid } = await stat(cluster);
  if (!account) {
    if (uid === process.getuid?.()) return undefined;
    const owner = await accountOfUid(uid, gid);
    throw new StorageError(
      'cannot-run',
      `The database in ${cluster} belongs to the account "${owner.name}". Start Fondouk as that account or as root, ` +
        'or choose another data folder with FONDOUK_DATA.',
    );
  }
  if (uid !== 0) return uid === account.uid ? account : accountOfUid(uid, gid);
  // Restored from a backup by root: PostgreSQL wants it owned by the account that runs it.
  if (await exists(join(cluster, 'PG_VERSION'))) await giveTo(account, cluster);
  return account;
}

/**
 * Names the cluster of a data folder kept elsewhere. The folder's number and birth go in beside its path, so that a
 * folder deleted and made again begins with an empty database, as it would with the cluster inside.
 */
async function nameAway(dataFolder: string): Promise<string> {
  const { ino, birthtimeMs } = await stat(dataFolder);
  return createHash('sha256').update(`${dataFolder}\n${ino}\n${birthtimeMs}`).digest('hex').slice(0, 16);
}

/** Prepares the folder of clusters that cannot lie in their data folder: passable, but not to be listed. */
async function prepareAway(away: string, dataFolder: string, account: Account, pgCtl: string): Promise<void> {
  const failure = await makePassable(away, 0o711).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (!failure && (await canEnter(away, account, pgCtl))) return;
  throw new StorageError(
    'unreachable-folder',
    `PostgreSQL does not run as root, the account "${account.name}" may not enter ${dataFolder}, and ${away} cannot ` +
      `hold the database instead (${failure ?? 'not reachable by that account either'}). Let the account pass with ` +
      `"chmod o+x" on ${dataFolder} and the folders above it, choose another data folder with FONDOUK_DATA, or start ` +
      'Fondouk as an ordinary user.',
  );
}

/**
 * Decides where the cluster of a data folder is: where it already lies; else in the folder itself; else, when only
 * root may enter that folder, below `away`.
 * @param options.dataFolder real path of an existing folder
 * @param options.account who PostgreSQL runs under when we are root
 * @param options.away folder for clusters that cannot lie in their data folder
 * @throws StorageError `unreachable-folder`, `cluster-missing`, `cannot-run`
 */
export async function decidePlace(options: {
  dataFolder: string;
  account: Account | undefined;
  pgCtl: string;
  away: string;
  say: (line: string) => void;
}): Promise<Place> {
  const { dataFolder, account, pgCtl, away, say } = options;
  const pointed = await readPointer(dataFolder);
  if (pointed) {
    if (await exists(pointed)) return { cluster: pointed, account: await ownerOf(pointed, account), away: true };
    throw new StorageError(
      'cluster-missing',
      `The database of ${dataFolder} should be at ${pointed}, as ${pointerOf(dataFolder)} says, but is not there. ` +
        'Put it back from a backup, or delete that file to begin with an empty database.',
    );
  }
  const own = join(dataFolder, 'postgres');
  const found = await exists(own);
  const owner = found ? await ownerOf(own, account) : account;
  if (!owner || (await canEnter(dataFolder, owner, pgCtl))) return { cluster: own, account: owner, away: false };
  if (found) {
    throw new StorageError(
      'unreachable-folder',
      `PostgreSQL does not run as root, and the account "${owner.name}" that owns the database in ${own} may not ` +
        `enter ${dataFolder}. Let it pass, for example with "chmod o+x" on that folder and the folders above it.`,
    );
  }
  await prepareAway(away, dataFolder, owner, pgCtl);
  const cluster = join(away, await nameAway(dataFolder));
  say(`Only root may enter ${dataFolder} and PostgreSQL runs as "${owner.name}": the database is kept in ${cluster}.`);
  return { cluster, account: owner, away: true };
}
