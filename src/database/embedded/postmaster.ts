import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { StorageError } from './errors.ts';
import { isAlive, postmasterProgram, signal } from './processes.ts';
import { type Account, launchOptions } from './run.ts';
import { SETTINGS } from './settings.ts';

/** What a postmaster notes in its cluster, in postmaster.pid (format: src/include/utils/pidfile.h of PostgreSQL). */
export interface PostmasterNote {
  pid: number;
  socketFolder: string | undefined;
  /** `starting`, `ready`, `stopping`; not yet there at the very first. */
  status: string | undefined;
}

/** A short name for the cluster, shown in the titles of its processes. */
export function nameOfCluster(cluster: string): string {
  return `fondouk-${createHash('sha256').update(cluster).digest('hex').slice(0, 10)}`;
}

const noteOf = (cluster: string) => join(cluster, 'postmaster.pid');

/** Reads the note of the postmaster that is, or was, on the cluster. */
export async function readNote(cluster: string): Promise<PostmasterNote | undefined> {
  const text = await readFile(noteOf(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketFolder: lines[4] || undefined, status: lines[7] || undefined };
}

/** Removes an empty note, which a power cut or a full disk leaves and PostgreSQL refuses; a new one fills in no time. */
export async function removeEmptyNote(cluster: string): Promise<void> {
  const note = await stat(noteOf(cluster)).catch(() => undefined);
  if (note?.size === 0 && Date.now() - note.mtimeMs > 2000) await rm(noteOf(cluster), { force: true });
}

/**
 * Starts the server on a cluster, in a session of its own: the terminal's Ctrl-C must reach the program first, which
 * then stops the server. Does not wait, and does not keep the program from ending.
 */
export async function spawnPostmaster(options: {
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
  socketFolder: string;
  logFd: number;
}): Promise<ChildProcess> {
  const { cluster, binaries, account, socketFolder, logFd } = options;
  const settings = { ...SETTINGS, unix_socket_directories: socketFolder, cluster_name: nameOfCluster(cluster) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const note = await readNote(cluster);
  // A number left by a postmaster that is gone may be that of another process by now. PostgreSQL would take that one
  // for a living server, except when told that it is its grandparent (as pg_ctl does for the shell it runs in). The
  // note itself is left alone: two programs repairing it at once could hide a living server.
  const reused = note && isAlive(note.pid) && !(await postmasterProgram(note.pid, cluster));
  const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
    ...launchOptions(account, reused ? { PG_GRANDPARENT_PID: String(note.pid) } : {}),
    detached: true,
    stdio: ['ignore', logFd, logFd],
  });
  // A program that cannot be executed also "exits"; its reason is told by the first try of the binaries.
  child.on('error', () => undefined);
  child.unref();
  return child;
}

/**
 * Stops a postmaster and waits until it is gone: a fast shutdown, which rolls back what is not committed and leaves
 * nothing to recover; after a minute an immediate one, which loses nothing either.
 * @throws StorageError `start-failed` when it is still there after that
 */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  const begun = Date.now();
  for (const { name, patience } of [
    { name: 'SIGINT', patience: 60_000 },
    { name: 'SIGQUIT', patience: 75_000 },
  ] as const) {
    if (!(await postmasterProgram(pid, cluster))) return;
    signal(pid, name);
    while (Date.now() - begun < patience) {
      if (!(await postmasterProgram(pid, cluster))) return;
      await delay(10);
    }
  }
  throw new StorageError(
    'start-failed',
    `PostgreSQL (process ${pid}) does not stop. End it with "kill -9 ${pid}": nothing that was confirmed is lost.`,
  );
}
