import type { Auth } from './access/auth.ts';
import type { Config } from './config.ts';
import type { Db } from './database/connection.ts';
import type { Logger } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { DocumentReader } from './talents/reading.ts';
import type { Shelf } from './talents/shelf.ts';
import type { Assets } from './web/assets.ts';

/** What the program is made of, composed once in main.ts and passed to every domain. */
export interface House {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly mailer: Mailer;
  readonly auth: Auth;
  readonly log: Logger;
  readonly assets: Assets;
  /** Talents in memory, for ranking. */
  readonly shelf: Shelf;
  /** Reads uploaded documents, in a worker. */
  readonly reader: DocumentReader;
}

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new UUID (version 7: rows sort by creation). */
  next(): string;
}

const moroccanDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

/** Today in Morocco as an ISO day. */
export function today(clock: Clock): string {
  return moroccanDay.format(clock.now());
}
