import type { House } from '../house.ts';
import { command } from '../journal/command.ts';
import { type Actor, authorOf } from './actor.ts';
import {
  deleteOtherSessions,
  deleteSession,
  findOpenSession,
  listSessions,
  type OpenSession,
} from './queries/sessions.ts';

export type { OpenSession } from './queries/sessions.ts';

/** Where the account is signed in, the session seen last first. */
export function sessionsOf(house: Pick<House, 'db' | 'clock'>, accountId: string): Promise<OpenSession[]> {
  return listSessions(house.db, accountId, house.clock.now());
}

export async function openSessionById(house: Pick<House, 'db' | 'clock'>, id: string): Promise<OpenSession | null> {
  return (await findOpenSession(house.db, id, house.clock.now())) ?? null;
}

/** Ends one session: its browser is signed out at its next request. */
export async function endSession(
  house: Pick<House, 'db' | 'clock'>,
  actor: Actor,
  session: OpenSession,
): Promise<void> {
  const entry = {
    author: authorOf(actor),
    command: 'session.end',
    reason: 'ended a session from the list of sessions',
    subject: { kind: 'account', id: session.userId },
    details: { session: session.id },
  };
  await command(house, entry, (tx) => deleteSession(tx, session.id));
}

/** Ends all sessions of the account but the one that asks; gives how many. */
export async function endOtherSessions(
  house: Pick<House, 'db' | 'clock'>,
  actor: Actor,
  keep: string,
): Promise<number> {
  const accountId = actor.id ?? '';
  const entry = {
    author: authorOf(actor),
    command: 'session.end-others',
    reason: 'ended all other sessions',
    subject: { kind: 'account', id: accountId },
  };
  return command(house, entry, async (tx, said) => {
    const ended = await deleteOtherSessions(tx, accountId, keep);
    said.details = { ended };
    return ended;
  });
}
