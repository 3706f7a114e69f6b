import pg from 'pg';
import { OWNER } from './cluster.ts';
import { StorageError } from './errors.ts';
import { HeldByAnother } from './join.ts';
import { type EmbeddedOptions, type PostgresServer, startEmbeddedPostgres } from './server.ts';
import { PORT } from './settings.ts';

/**
 * Connects to the server of a living program as that program itself does: over its socket, which only the account that
 * owns the cluster (and root) can reach. One connection is held to hear when the server goes away.
 */
async function visit(held: HeldByAnother, { database = 'fondouk', onLost }: EmbeddedOptions): Promise<PostgresServer> {
  const connection = { host: held.socketFolder, port: PORT, user: OWNER, database, ssl: false };
  const client = new pg.Client({
    ...connection,
    application_name: `fondouk visitor ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StorageError(
      'already-running',
      `The Fondouk that is running on ${held.dataFolder} cannot be joined: ${(error as Error).message}. If it is just ` +
        'starting, or stopping, try again in a moment.',
      { cause: error },
    );
  }
  let leaving = false;
  client.once('end', () => {
    if (leaving) return;
    const message =
      `The Fondouk that was running on ${held.dataFolder} stopped, and its database with it. What was not confirmed ` +
      'is not stored; run this command again.';
    onLost?.(new StorageError('lost', message));
  });
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return {
    connection,
    version: rows[0]?.server_version.split(' ')[0] ?? '',
    visiting: true,
    stop: async () => {
      leaving = true;
      await client.end().catch(() => undefined);
    },
  };
}

/**
 * Like startEmbeddedPostgres(), but where a living program owns the data folder its server is visited: used beside it,
 * and left running. For commands that do one thing and end; a visitor must leave the schema as it is.
 * @throws StorageError `already-running` where it can be neither owned nor visited, else as startEmbeddedPostgres()
 */
export async function startOrVisit(options: EmbeddedOptions): Promise<PostgresServer> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof HeldByAnother)) throw error;
    const server = await visit(error, options);
    const who = error.by ? ` (process ${error.by})` : '';
    options.say?.(`Fondouk is running on ${error.dataFolder}${who}: working beside it, through its database.`);
    return server;
  }
}
