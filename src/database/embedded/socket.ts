import { chown, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StorageError } from './errors.ts';
import { canEnter } from './reach.ts';
import type { Account } from './run.ts';
import { PORT } from './settings.ts';

/** Longest path of a socket in bytes: 107 on Linux, 103 on macOS. */
const LONGEST = 103;

const PREFIX = 'fondouk-';

/** Whether the folder can hold the server's socket: short enough, and free of what PostgreSQL reads as a list. */
export function holdsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST && !/[,"]/.test(folder);
}

/**
 * The folder for the socket of a cluster: the cluster itself, which only its owner may enter, or a private temporary
 * folder where its path is too long.
 * @throws StorageError `cannot-run` when no temporary folder will do
 */
export async function socketFolderFor(cluster: string, account: Account | undefined, pgCtl: string): Promise<string> {
  if (holdsSocket(cluster)) return cluster;
  for (const base of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    if (!holdsSocket(join(base, `${PREFIX}XXXXXX`))) continue;
    const folder = await mkdtemp(join(base, PREFIX)).catch(() => undefined);
    if (!folder) continue;
    if (!account) return folder;
    await chown(folder, account.uid, account.gid);
    if (await canEnter(folder, account, pgCtl)) return folder;
    await rmdir(folder);
  }
  throw new StorageError(
    'cannot-run',
    `The path ${cluster} is too long for the socket of PostgreSQL, and no temporary folder can be written instead. ` +
      'Choose a data folder with a shorter path with FONDOUK_DATA, or make /tmp writable.',
  );
}

/** Removes a private socket folder whose server is gone; never touches a cluster. */
export async function dropSocketFolder(folder: string | undefined, cluster: string): Promise<void> {
  if (!folder || folder === cluster || !basename(folder).startsWith(PREFIX)) return;
  await rm(join(folder, `.s.PGSQL.${PORT}`), { force: true });
  await rm(join(folder, `.s.PGSQL.${PORT}.lock`), { force: true });
  await rmdir(folder).catch(() => undefined);
}
