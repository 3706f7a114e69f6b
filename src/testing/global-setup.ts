import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { createDatabase, dropDatabase, onDatabase, type Server } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    server: Server;
    template: string;
  }
}

async function startEmbedded(dataFolder: string) {
  // As root, PostgreSQL's own account must be able to pass.
  await chmod(dataFolder, 0o711);
  const { startEmbeddedPostgres } = await import('../database/embedded/server.ts');
  return startEmbeddedPostgres({ dataFolder });
}

/**
 * One server for all tests: the embedded one in a temporary folder, or `TEST_DATABASE_URL`. One migrated template
 * database; each test file clones it, so that tests neither wait for migrations nor see one another's rows.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  const folder = url ? null : await mkdtemp(join(tmpdir(), 'fondouk-test-'));
  const embedded = folder ? await startEmbedded(folder) : null;
  const server: Server = embedded ? (embedded.connection as Server) : { connectionString: url as string };
  const template = `fondouk_test_${process.pid}`;
  await createDatabase(server, template);
  const { db } = connect(onDatabase(server, template));
  await migrate(db);
  await db.destroy();
  project.provide('server', server);
  project.provide('template', template);
  return async () => {
    if (embedded) await embedded.stop();
    else {
      await dropDatabase(server, `${template}_demo`);
      await dropDatabase(server, template);
    }
    if (folder) await rm(folder, { recursive: true, force: true });
  };
}
