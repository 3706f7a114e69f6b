import type pg from 'pg';
import type { Db } from '../database/connection.ts';
import { readHead } from './queries.ts';

/*
 * Every change of state writes a journal entry in its own transaction, so the number of the last entry names the state:
 * what was read in one state holds until the next. Asking the database costs a query; a watch knows the number.
 */

const watched = new WeakMap<Db, { seq: number }>();

/** Number of the present state. With a watch it costs nothing, else one small query. */
export async function stateNumber(db: Db): Promise<number> {
  return watched.get(db)?.seq ?? (await readHead(db)).seq;
}

/** A command of this process was committed: what it changed is seen by the very next reader. */
export function noteState(db: Db, seq: number): void {
  const watch = watched.get(db);
  if (watch && seq > watch.seq) watch.seq = seq;
}

/**
 * Follows the state on a connection of its own, where the database announces each entry at its commit: other processes
 * on the same database are heard too, a moment later. While the connection is lost the database is asked instead.
 */
export async function watchState(db: Db, pool: pg.Pool): Promise<() => Promise<void>> {
  let client: pg.PoolClient | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const letGo = () => {
    watched.delete(db);
    // Its last words, as the connection ends, are of no use to anyone.
    client?.on('error', () => {});
    client?.release(true);
    client = null;
  };
  const lose = () => {
    if (closed) return;
    letGo();
    retry = setTimeout(() => void follow().catch(lose), 1000).unref();
  };

  async function follow(): Promise<void> {
    const listening = await pool.connect();
    if (closed) {
      listening.release();
      return;
    }
    client = listening;
    listening.once('error', lose);
    listening.on('notification', ({ payload }) => noteState(db, Number(payload)));
    await listening.query('listen journal');
    watched.set(db, { seq: (await readHead(db)).seq });
  }

  await follow();
  return async () => {
    closed = true;
    clearTimeout(retry);
    letGo();
  };
}
