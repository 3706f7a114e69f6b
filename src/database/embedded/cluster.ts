import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { explainFileError, OTHER_SERVER, StorageError } from './errors.ts';
import { explainFailure } from './explain.ts';
import { type Account, run } from './run.ts';

/** Superuser of the embedded server, and the only one. */
export const OWNER = 'fondouk';

/** A new cluster takes 40 MB and soon as much again of write-ahead log. */
const ROOM_NEEDED = 100 * 1024 * 1024;

/** A draft older than this (milliseconds) was left by a program that was killed: none takes so long. */
const DRAFT_AGE = 10 * 60 * 1000;

/**
 * Choices that last for the life of a cluster. Locale C sorts by code point on every system and version; text shown to
 * people is sorted with collate "und-x-icu". Trust is confined to a socket in a folder that only the owner may enter.
 */
const FOR_LIFE = [
  `--username=${OWNER}`,
  '--encoding=UTF8',
  '--locale=C',
  '--data-checksums',
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
];

/**
 * Whether a cluster of the right version is there.
 * @throws StorageError `incompatible-cluster` for another major version, `foreign-folder` for anything else
 */
export async function hasCluster(cluster: string, version: string): Promise<boolean> {
  const major = version.split('.')[0];
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (found === major) return true;
  if (found !== undefined) {
    throw new StorageError(
      'incompatible-cluster',
      `The database in ${cluster} was made by PostgreSQL ${found}, and this version of Fondouk brings PostgreSQL ` +
        `${major}. Either run the Fondouk that made it, export everything, move ${cluster} aside and import into the ` +
        `new one; or convert it with pg_upgrade; or run PostgreSQL ${found} on it and ${OTHER_SERVER}.`,
    );
  }
  const content = await readdir(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw explainFileError(error, `read ${cluster}`);
  });
  if (content.length === 0) return false;
  throw new StorageError(
    'foreign-folder',
    `${cluster} holds files that are not a PostgreSQL database. Move them elsewhere, or choose another data folder ` +
      'with FONDOUK_DATA.',
  );
}

/** Removes drafts of clusters whose making was cut short. */
async function sweepDrafts(cluster: string): Promise<void> {
  const folder = dirname(cluster);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    const draft = join(folder, name);
    const touched = (await stat(draft).catch(() => undefined))?.mtimeMs;
    if (touched && Date.now() - touched > DRAFT_AGE) await rm(draft, { recursive: true, force: true });
  }
}

async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= ROOM_NEEDED) return;
  throw new StorageError(
    'disk-full',
    `The disk of ${folder} has ${Math.floor(free / 1048576)} MB free, and a new database needs ` +
      `${ROOM_NEEDED / 1048576} MB. Free some space, or choose another data folder with FONDOUK_DATA.`,
  );
}

/** Makes a rename in this folder survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * Makes a new cluster, beside its place and moved there whole: a cluster that can be seen is complete. When another
 * process finishes first, its cluster stays and ours goes.
 * @throws StorageError `disk-full`, `cannot-run`, `start-failed`
 */
export async function createCluster(
  cluster: string,
  { initdb }: Binaries,
  account: Account | undefined,
): Promise<void> {
  const draft = `${cluster}.new-${randomBytes(4).toString('hex')}`;
  try {
    await sweepDrafts(cluster);
    await checkRoom(dirname(cluster));
    await mkdir(draft, { mode: 0o700 });
    if (account) await chown(draft, account.uid, account.gid);
    const made = await run(initdb, ['-D', draft, ...FOR_LIFE], account);
    if (made.code !== 0)
      throw explainFailure(made.failure?.message ?? made.output, `create the database in ${cluster}`);
    await rename(draft, cluster);
    await syncFolder(dirname(cluster));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
    throw explainFileError(error, `create the database in ${cluster}`);
  }
}
