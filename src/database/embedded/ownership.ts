import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { StorageError } from './errors.ts';
import { askForLock } from './lock.ts';
import { postmasterProgram } from './processes.ts';

/** How long (milliseconds) to try to get a lost lock back while the server lives. */
const PATIENCE = 60_000;

/** What the type declarations of pg leave out. */
type Client = pg.Client & { ref(): void; unref(): void };

/** The lock of a cluster, kept for as long as we run. */
export interface Ownership {
  /** True once another process has taken the server over: it must not be stopped from here. */
  takenOver(): boolean;
  /** Gives the lock up; to be called when the server has stopped. */
  end(): Promise<void>;
}

/**
 * Keeps the lock: its connection can be cut while the server lives on (a crashed server process makes PostgreSQL drop
 * them all), and is then made again. Never keeps the program from ending.
 * @param lost called once when that fails
 */
export function keepOwnership(options: {
  client: pg.Client;
  pid: number;
  cluster: string;
  socketFolder: string;
  lost: (error: StorageError) => void;
}): Ownership {
  const { pid, cluster, socketFolder, lost } = options;
  let client = options.client;
  let state: 'ours' | 'lost' | 'taken' | 'ended' = 'ours';

  const giveUp = (message: string, next: 'lost' | 'taken' = 'lost') => {
    if (state !== 'ours') return;
    state = next;
    lost(new StorageError('lost', message));
  };

  const regain = async () => {
    const begun = Date.now();
    while (state === 'ours') {
      if (!(await postmasterProgram(pid, cluster))) {
        return giveUp(
          'The PostgreSQL server ended unexpectedly; see postgres.log in the data folder. Start Fondouk again.',
        );
      }
      const asked = await askForLock(socketFolder);
      if (asked.outcome === 'ours') return hold(asked.client);
      if (asked.outcome === 'held')
        return giveUp('Another Fondouk took the data folder over while this one was cut off.', 'taken');
      if (Date.now() - begun > PATIENCE)
        return giveUp('The PostgreSQL server no longer answers; see postgres.log in the data folder.');
      await delay(200, undefined, { ref: false });
    }
  };

  function hold(next: pg.Client): void {
    client = next;
    (client as Client).unref();
    if (state !== 'ours') return void next.end().catch(() => undefined);
    next.once('end', () => {
      if (state === 'ours')
        regain().catch((error: Error) => giveUp(`The lock of the database was lost: ${error.message}`));
    });
  }

  hold(client);
  return {
    takenOver: () => state === 'taken',
    end: async () => {
      if (state === 'ours') state = 'ended';
      (client as Client).ref();
      await client.end().catch(() => undefined);
    },
  };
}
