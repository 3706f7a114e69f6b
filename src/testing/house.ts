import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, inject } from 'vitest';
import type { Role, Scope } from '../access/actor.ts';
import { createAuth } from '../access/auth.ts';
import { readConfig } from '../config.ts';
import { connect } from '../database/connection.ts';
import type { House } from '../house.ts';
import { createLogger } from '../log.ts';
import type { Mail } from '../mail/mailer.ts';
import { createShelf } from '../talents/shelf.ts';
import { unbuiltAssets } from '../web/assets.ts';
import { readInTests } from './reader.ts';
import { createDatabase, dropDatabase, onDatabase } from './server.ts';
import { type SignedIn, signIn, type Who } from './sign-in.ts';

export interface TestHouse extends House {
  /** Mails handed over, oldest first. */
  readonly mails: Mail[];
  /** Moves the clock. */
  setNow(moment: string): void;
  /**
   * Makes an account with a role (or none: `null`), signs it in and gives the headers of its requests:
   * `app.request('/home', await house.signIn('direction'))`,
   * `app.request('/needs', { method: 'POST', body, ...(await house.signIn('founder', { kind: 'company', id })) })`.
   */
  signIn(role: Role | null, scope?: Scope, who?: Who): Promise<SignedIn>;
}

const clonesLock = 8_204_611;

/** PostgreSQL refuses to clone a template that another clones at the same moment: one at a time. */
async function cloned(name: string, template: string): Promise<void> {
  const server = inject('server');
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [clonesLock]);
    await createDatabase(server, name, template);
  } finally {
    await client.end();
  }
}

/**
 * A house on a database of its own, a clone of the migrated template, dropped after the test file. The clock stands at
 * 22 November 2026, 10:00 in Morocco, until a test moves it.
 */
export async function openTestHouse(
  options: { env?: Record<string, string>; template?: string } = {},
): Promise<TestHouse> {
  const name = `${inject('template')}_${randomBytes(6).toString('hex')}`;
  await cloned(name, options.template ?? inject('template'));
  const { db } = connect(onDatabase(inject('server'), name));
  let now = new Date('2026-11-22T09:00:00Z');
  const mails: Mail[] = [];
  afterAll(async () => {
    await db.destroy();
    await dropDatabase(inject('server'), name);
  });
  const secret = 'a secret that only tests know, long enough';
  const config = readConfig({ NODE_ENV: 'test', FONDOUK_SECRET: secret, ...options.env });
  const ids = { next: () => v7() };
  const log = createLogger('silent');
  const house: TestHouse = {
    config,
    db,
    clock: { now: () => now },
    ids,
    auth: createAuth({ config, db, ids, log, secret: config.secret ?? secret }),
    mailer: {
      async send(mail) {
        mails.push(mail);
      },
    },
    log,
    assets: unbuiltAssets,
    shelf: createShelf(db),
    reader: readInTests,
    mails,
    setNow(moment) {
      now = new Date(moment);
    },
    signIn: (role, scope, who) => signIn(house, role, scope, who),
  };
  return house;
}
