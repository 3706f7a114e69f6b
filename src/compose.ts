import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { Config } from './config.ts';
import { connect } from './database/connection.ts';
import { startEmbeddedPostgres } from './database/embedded/server.ts';
import { migrate } from './database/migrate.ts';
import type { Clock, House, Ids } from './house.ts';
import { createLogger } from './log.ts';
import { createOutboxMailer } from './mail/outbox.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import type { Assets } from './web/assets.ts';

export const systemClock: Clock = { now: () => new Date() };
export const uuids: Ids = { next: () => v7() };

export interface OpenHouse extends House {
  /** Ends connections, then the embedded server where there is one. */
  close(): Promise<void>;
}

/**
 * Opens the house: data folder, database (started and migrated), mail.
 * @param say receives a line for each piece of work longer than a second
 * @throws StorageError with a sentence for the person at the terminal
 */
export async function openHouse(config: Config, assets: Assets, say: (line: string) => void): Promise<OpenHouse> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const server = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataFolder: config.dataFolder, account: config.postgresAccount, say });
  const { db } = connect(server ? server.connection : { connectionString: config.databaseUrl });
  const close = async () => {
    await db.destroy();
    await server?.stop();
  };
  try {
    const applied = await migrate(db);
    if (applied.length > 0) say(`database schema: ${applied.length} migrations applied`);
  } catch (error) {
    await close();
    throw error;
  }
  const mailer = config.smtpUrl
    ? createSmtpMailer(config.smtpUrl, config.mailFrom)
    : createOutboxMailer(join(config.dataFolder, 'outbox'), config.mailFrom, systemClock, uuids);
  return { config, db, clock: systemClock, ids: uuids, mailer, log: createLogger(config.logLevel), assets, close };
}
