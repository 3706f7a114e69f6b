import pg from 'pg';

/** A connection as plain data: it travels from the set-up to the workers. */
export type Server =
  | { connectionString: string }
  | { host: string; port?: number; user?: string; password?: string; database?: string };

/** The same server, another database. */
export function onDatabase(server: Server, database: string): pg.PoolConfig {
  if ('connectionString' in server) {
    const url = new URL(server.connectionString);
    url.pathname = `/${database}`;
    return { connectionString: url.href };
  }
  return { ...server, database };
}

async function administer(server: Server, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function createDatabase(server: Server, name: string, template?: string): Promise<void> {
  await administer(server, `create database "${name}"${template ? ` template "${template}"` : ''}`);
}

export async function dropDatabase(server: Server, name: string): Promise<void> {
  await administer(server, `drop database if exists "${name}" with (force)`);
}
