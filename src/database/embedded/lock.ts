import pg from 'pg';
import { OWNER } from './cluster.ts';
import { PORT } from './settings.ts';
import { holdsSocket } from './socket.ts';

/** The advisory lock that makes a process the owner of a cluster; any number, the same for ever. */
const LOCK = '4606150218112022';

/** Advisory locks belong to a database: this one always exists and is never copied or dropped. */
const HOME = 'postgres';

/** What came of asking a server for its lock. */
export type Asked =
  /** We own the cluster as long as this connection lives. */
  | { outcome: 'ours'; client: pg.Client }
  /** Another process owns it. */
  | { outcome: 'held'; by: string | undefined }
  /** A server is there and is starting, stopping, recovering or too busy. */
  | { outcome: 'not-yet'; reason: string }
  /** No server listens there. */
  | { outcome: 'nobody' };

/** Who holds the lock, as noted in the name of its connection. */
async function holder(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and (classid::bigint << 32) + objid::bigint = $1 and objsubid = 1`,
    [LOCK],
  );
  return /^fondouk owner (\d+)$/.exec(rows[0]?.application_name ?? '')?.[1];
}

/**
 * Asks the server at a socket for the lock, once.
 * @throws whatever PostgreSQL answers that waiting does not cure
 */
export async function askForLock(socketFolder: string): Promise<Asked> {
  // No server listens on a path that is too long for one, but Node 20 would cut it short and call at another door.
  if (!holdsSocket(socketFolder)) return { outcome: 'nobody' };
  const client = new pg.Client({
    host: socketFolder,
    port: PORT,
    user: OWNER,
    database: HOME,
    ssl: false,
    application_name: `fondouk owner ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  // Without a listener, a connection that dies later would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [LOCK]);
    if (rows[0]?.ours) return { outcome: 'ours', client };
    const by = await holder(client);
    await client.end();
    return { outcome: 'held', by };
  } catch (error) {
    void client.end().catch(() => undefined);
    const { code, message } = error as { code?: string; message: string };
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return { outcome: 'nobody' };
    // 57P01..57P03: shut down, crashed, not accepting; 53300: too many connections; without code: cut or timed out.
    if (!code || /^57P0|^53300$|^ECONNRESET$|^EPIPE$|^EAGAIN$|^ETIMEDOUT$/.test(code)) {
      return { outcome: 'not-yet', reason: message };
    }
    throw error;
  }
}
