import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { StorageError } from './errors.ts';
import type { Home } from './home.ts';
import { askForLock } from './lock.ts';
import { readNote } from './postmaster.ts';
import { postmasterProgram } from './processes.ts';

/** A running server whose lock is ours. */
export interface Joined {
  client: pg.Client;
  pid: number;
  socketFolder: string;
  /** Path of the program it runs, which may be that of another installation. */
  program: string;
}

/** How long (milliseconds) a lock may outlive its killed owner: PostgreSQL must first notice the closed connection. */
const LOCK_LINGERS = 1500;

/** How long a server may stay silent, and how long one that says it is recovering. */
const SILENCE = 30_000;
const RECOVERY = 15 * 60_000;

function inUse(dataFolder: string, by: string | undefined): string {
  const who = by ? `process ${by}` : 'a process in another container or machine';
  return (
    `The data folder ${dataFolder} is already in use by another Fondouk (${who}). Stop that one first, or choose ` +
    'another data folder with FONDOUK_DATA.'
  );
}

/** The refusal where a living program holds the lock, with what it takes to visit its server. */
export class HeldByAnother extends StorageError {
  readonly dataFolder: string;
  readonly socketFolder: string;
  /** Number of its process, where it is known. */
  readonly by: string | undefined;

  constructor(dataFolder: string, socketFolder: string, by: string | undefined) {
    super('already-running', inUse(dataFolder, by));
    this.dataFolder = dataFolder;
    this.socketFolder = socketFolder;
    this.by = by;
  }
}

/** Tells the joined server's process, or gives the lock back when it is not a process we can see and stop. */
async function identify(client: pg.Client, socketFolder: string, { cluster, dataFolder }: Home): Promise<Joined> {
  const note = await readNote(cluster);
  const program = note && (await postmasterProgram(note.pid, cluster));
  if (note && program) return { client, pid: note.pid, socketFolder, program };
  await client.end().catch(() => undefined);
  throw new StorageError('already-running', inUse(dataFolder, undefined));
}

/**
 * Looks for a server on the cluster and takes its lock, waiting while it starts, recovers or stops.
 * @param child the server we have just started, if any
 * @returns undefined when no server is there, or the child ended
 * @throws StorageError `already-running` when another process holds the lock; `start-failed` when the server is silent
 */
export async function joinServer(
  home: Home,
  say: (line: string) => void,
  child?: ChildProcess,
): Promise<Joined | undefined> {
  const { cluster, dataFolder } = home;
  const begun = Date.now();
  let heldSince: number | undefined;
  let lastWord = 'nothing';
  let told = false;
  for (;;) {
    const note = await readNote(cluster);
    const alive = note !== undefined && (await postmasterProgram(note.pid, cluster)) !== undefined;
    const pending = child !== undefined && child.exitCode === null && child.signalCode === null;
    const waited = Date.now() - begun;
    if (!alive || note.status === 'ready') {
      const socketFolder = note?.socketFolder ?? cluster;
      const asked = await askForLock(socketFolder);
      if (asked.outcome === 'ours') return identify(asked.client, socketFolder, home);
      if (asked.outcome === 'nobody' && !alive && !pending) return undefined;
      if (asked.outcome === 'not-yet') lastWord = asked.reason;
      if (asked.outcome === 'held') {
        heldSince ??= Date.now();
        if (Date.now() - heldSince > LOCK_LINGERS) throw new HeldByAnother(dataFolder, socketFolder, asked.by);
      }
    } else {
      lastWord = `it is ${note.status ?? 'starting'}`;
    }
    if (waited > 1000 && !told && heldSince === undefined) {
      told = true;
      say('Waiting for the database to be ready (after an abrupt stop it first recovers what was confirmed)…');
    }
    if (waited > (alive && note.status !== 'ready' ? RECOVERY : SILENCE)) {
      throw new StorageError(
        'start-failed',
        `The PostgreSQL server on ${cluster}${alive ? ` (process ${note.pid})` : ''} does not answer: ${lastWord}. ` +
          `See postgres.log in ${dataFolder}; if the process hangs, end it with kill and start again.`,
      );
    }
    await delay(child ? 10 : 50);
  }
}
