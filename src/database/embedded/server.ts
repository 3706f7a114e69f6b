import type pg from 'pg';
import { OWNER } from './cluster.ts';
import type { StorageError } from './errors.ts';
import { prepareHome } from './home.ts';
import { openLog } from './log.ts';
import { keepOwnership } from './ownership.ts';
import { stopPostmaster } from './postmaster.ts';
import { PORT } from './settings.ts';
import { dropSocketFolder } from './socket.ts';
import { startOrAdopt } from './start.ts';

/** A running embedded server that this process owns, or visits. */
export interface PostgresServer {
  /** How to connect: a socket folder as host, no password. */
  readonly connection: Readonly<pg.PoolConfig & { host: string; port: number; user: string; database: string }>;
  /** Version of the server, as in "18.4". */
  readonly version: string;
  /** True where another program owns the server, see startOrVisit(). */
  readonly visiting: boolean;
  /** Stops the server and waits until it is gone; safe to call again. Other connections are cut. A visitor just leaves. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the installation's data; created when missing. The cluster lies in its `postgres` folder. */
  dataFolder: string;
  /** Database to make when missing and to connect to. Default `fondouk`. */
  database?: string;
  /** Account to run PostgreSQL under when we are root; default: fondouk, postgres or nobody, the first that exists. */
  account?: string;
  /** Where root keeps what the account could not reach otherwise. Default /var/lib/fondouk. */
  systemFolder?: string;
  /** Told of work that takes longer than a second and of files kept in unexpected places. */
  say?: (line: string) => void;
  /** Told once when the server ends by itself or is taken over; the program should then end. */
  onLost?: (error: StorageError) => void;
}

/** Makes the database when it is missing. */
async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
}

/**
 * Starts, or adopts from a killed program, the PostgreSQL server whose cluster belongs to a data folder, and owns it
 * until stop(). Installs no signal handlers and never keeps the program from ending: a program that ends without
 * stop() leaves the server running for the next one to adopt.
 * @throws StorageError with a code and a sentence for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<PostgresServer> {
  const { database = 'fondouk', systemFolder = '/var/lib/fondouk', say = () => {}, onLost = () => {} } = options;
  const home = await prepareHome({ dataFolder: options.dataFolder, account: options.account, systemFolder, say });
  const { cluster, binaries } = home;
  const log = await openLog(home.dataFolder);
  const { client, pid, socketFolder } = await startOrAdopt(home, log, say).catch(async (error: unknown) => {
    await log.close();
    throw error;
  });
  await ensureDatabase(client, database).catch(async (error: unknown) => {
    await stopPostmaster(pid, cluster);
    await log.close();
    throw error;
  });
  const ownership = keepOwnership({ client, pid, cluster, socketFolder, lost: onLost });

  const stop = async () => {
    // The lock is held until the server is gone: nobody can adopt a server that is about to stop.
    if (!ownership.takenOver()) await stopPostmaster(pid, cluster);
    await ownership.end();
    if (!ownership.takenOver()) await dropSocketFolder(socketFolder, cluster);
    await log.close();
  };
  let stopped: Promise<void> | undefined;
  return {
    connection: { host: socketFolder, port: PORT, user: OWNER, database, ssl: false },
    version: binaries.version,
    visiting: false,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
