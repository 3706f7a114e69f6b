import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from 'kysely';
import type { Db } from './connection.ts';
import type { Tables } from './tables.ts';

interface Joining {
  readonly tx: Transaction<Tables>;
  over: boolean;
}

export interface Joined {
  /** A database for a library that knows nothing of our transactions. */
  readonly db: Kysely<Record<string, Record<string, unknown>>>;
  /** Runs `work`; every query that it makes through `db`, however deep in the library, belongs to `tx`. */
  within<T>(tx: Transaction<Tables>, work: () => Promise<T>): Promise<T>;
}

/**
 * Lets a library that brings its own queries (better-auth) write in the transaction of a command, so that what it
 * changes and the journal entry are stored together or not at all. Outside `within` each query stands alone.
 */
export function joinTransactions(db: Db): Joined {
  const current = new AsyncLocalStorage<Joining>();
  const connection: DatabaseConnection = {
    executeQuery<R>(query: CompiledQuery) {
      const joining = current.getStore();
      // A promise that the library left floating must not write into a connection that others use by now.
      if (joining?.over) throw new Error('a query came after the end of the transaction it was to join');
      return (joining?.tx ?? db).executeQuery(query as CompiledQuery<R>);
    },
    streamQuery() {
      throw new Error('streaming is not joined to transactions');
    },
  };
  const noTransaction = async () => {
    throw new Error('the transaction belongs to the command; a joined query cannot begin another');
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: noTransaction,
    commitTransaction: noTransaction,
    rollbackTransaction: noTransaction,
    destroy: async () => {},
  };
  return {
    db: new Kysely({
      dialect: {
        createDriver: () => driver,
        createAdapter: () => new PostgresAdapter(),
        createQueryCompiler: () => new PostgresQueryCompiler(),
        createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      },
    }),
    async within(tx, work) {
      const joining: Joining = { tx, over: false };
      try {
        return await current.run(joining, work);
      } finally {
        joining.over = true;
      }
    },
  };
}
