import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeDocumentReader, readDocument, setDocumentWorker } from '@fondouk/skills/documents';
import { v7 } from 'uuid';
import { createAuth } from './access/auth.ts';
import { keepSecret } from './access/secret.ts';
import type { Config } from './config.ts';
import { connect, type Db } from './database/connection.ts';
import { StorageError } from './database/embedded/errors.ts';
import { startEmbeddedPostgres } from './database/embedded/server.ts';
import { startOrVisit } from './database/embedded/visit.ts';
import { isUpToDate, migrate } from './database/migrate.ts';
import type { Clock, House, Ids } from './house.ts';
import { watchState } from './journal/state.ts';
import { createLogger } from './log.ts';
import { createOutboxMailer } from './mail/outbox.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import { loadReference } from './network/reference/reference.ts';
import { createShelf } from './talents/shelf.ts';
import type { Assets } from './web/assets.ts';

export const systemClock: Clock = { now: () => new Date() };
export const uuids: Ids = { next: () => v7() };

export interface OpenHouse extends House {
  /** Ends connections, then the embedded server where there is one. */
  close(): Promise<void>;
}

/** A visitor must not change the schema under a running program. @throws StorageError where it would have to */
async function expectUpToDate(db: Db): Promise<void> {
  if (await isUpToDate(db)) return;
  throw new StorageError(
    'already-running',
    'The Fondouk that is running on this data folder is still starting, or is of another version. Try again in a ' +
      'moment; if it stays so, stop it first.',
  );
}

/**
 * Opens the house: data folder, database (started and migrated), mail.
 * @param say receives a line for each piece of work longer than a second
 * @param options.beside for a command that may work beside a running program, through its embedded server; without it
 *   a data folder in use is refused
 * @throws StorageError with a sentence for the person at the terminal
 */
export async function openHouse(
  config: Config,
  assets: Assets,
  say: (line: string) => void,
  { beside = false }: { beside?: boolean } = {},
): Promise<OpenHouse> {
  const log = createLogger(config.logLevel);
  const server = config.databaseUrl
    ? null
    : await (beside ? startOrVisit : startEmbeddedPostgres)({
        dataFolder: config.dataFolder,
        account: config.postgresAccount,
        say,
        onLost(error) {
          // Without its database the program has nothing to serve; a supervisor starts both again.
          process.stderr.write(`fondouk: ${error.message}\n`);
          process.exit(1);
        },
      });
  // The embedded server makes the folder itself, with the rights its account needs.
  if (!server) mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const { db, pool } = connect(server ? server.connection : { connectionString: config.databaseUrl });
  setDocumentWorker(new URL('./document-worker.js', import.meta.url));
  let unwatch = async () => {};
  const close = async () => {
    await unwatch();
    await closeDocumentReader();
    await db.destroy();
    await server?.stop();
  };
  try {
    if (server?.visiting) await expectUpToDate(db);
    else {
      const applied = await migrate(db);
      if (applied.length > 0) say(`database schema: ${applied.length} migrations applied`);
      await loadReference(db);
    }
    unwatch = await watchState(db, pool);
  } catch (error) {
    await close();
    throw error;
  }
  const mailer = config.smtpUrl
    ? createSmtpMailer(config.smtpUrl, config.mailFrom)
    : createOutboxMailer(join(config.dataFolder, 'outbox'), config.mailFrom, systemClock, uuids);
  const auth = createAuth({ config, db, ids: uuids, log, secret: keepSecret(config.dataFolder, config.secret) });
  return {
    config,
    db,
    clock: systemClock,
    ids: uuids,
    mailer,
    auth,
    log,
    assets,
    shelf: createShelf(db),
    reader: readDocument,
    close,
  };
}
