import { createHmac } from 'node:crypto';
import type { AttemptKind } from '../database/tables.ts';
import type { House } from '../house.ts';
import { attemptsMatterSince, lockedUntil, minutesUntil } from './lock-out.ts';
import { type AttemptKeys, countAttempts, failuresOfSubject, insertAttempt, setOutcome } from './queries/attempts.ts';
import { turnstile } from './turnstile.ts';

/** Where an attempt comes from. */
export interface Origin {
  /** Network address of the visitor. */
  readonly address: string;
  /** The browser, where it has signed in to this account before; else null. */
  readonly device: string | null;
}

const atOnce = turnstile(4);

type AttemptHouse = Pick<House, 'db' | 'clock' | 'ids' | 'auth'>;

/**
 * Tries an address may fail at in a quarter of an hour. Soft: a whole site of companies may share one address, and one
 * guesser behind it must not shut all of them out for long.
 */
export const failuresByAddress = 100;

/**
 * What attempts are counted under. A keyed hash: the rows say that the same name or address came back, not which one
 * (people type passwords into the wrong field).
 */
export function attemptKey(house: Pick<House, 'auth'>, of: 'subject' | 'address', value: string): string {
  return createHmac('sha256', house.auth.secret).update(`attempt ${of} ${value}`).digest('base64url');
}

export type Judged<T> = { locked: false; result: T } | { locked: true; minutes: number };

/**
 * Tries something that may be guessed (a password, a code) and counts the failures: five within a quarter of an hour
 * lock the subject for a quarter of an hour.
 *
 * Whoever knows an e-mail could so keep its owner out. Therefore a browser that has signed in to the account before is
 * counted apart from all others: a stranger's failures lock strangers, not the owner's own browser; and a new password
 * by mail, or a passkey, opens the account at once in any browser.
 *
 * The rows live for a day and are no journal: what a lock refuses changes nothing, and a success has its own entry.
 *
 * @param attempt gives its result, and whether it was a success
 */
export async function judge<T>(
  house: AttemptHouse,
  what: { kind: AttemptKind; subject: string; origin: Origin },
  attempt: () => Promise<{ success: boolean; result: T }>,
): Promise<Judged<T>> {
  const now = house.clock.now();
  const id = house.ids.next();
  const keys: AttemptKeys = {
    kind: what.kind,
    subject: attemptKey(house, 'subject', what.subject),
    address: attemptKey(house, 'address', what.origin.address),
    device: what.origin.device,
  };
  await insertAttempt(house.db, id, keys, now);
  const until = lockedUntil(await failuresOfSubject(house.db, keys, attemptsMatterSince(now), id), now);
  const quarterOfAnHourAgo = new Date(now.getTime() - 15 * 60_000);
  const fromAddress = until ? 0 : await countAttempts(house.db, keys, quarterOfAnHourAgo, id);
  if (until || fromAddress >= failuresByAddress) {
    await setOutcome(house.db, id, 'refused');
    return { locked: true, minutes: until ? minutesUntil(until, now) : 15 };
  }
  const { success, result } = await atOnce(attempt);
  await setOutcome(house.db, id, success ? 'succeeded' : 'failed');
  return { locked: false, result };
}

/** Forgives the failures of browsers not known: the owner has just proved by mail that the account is theirs. */
export async function forgive(house: AttemptHouse, kind: AttemptKind, subject: string): Promise<void> {
  const keys = { kind, subject: attemptKey(house, 'subject', subject), address: '', device: null };
  const id = house.ids.next();
  await insertAttempt(house.db, id, keys, house.clock.now());
  await setOutcome(house.db, id, 'succeeded');
}

/**
 * Counts a request that costs or annoys (a mail) and says whether there were too many already.
 * @param limits how many within `minutes` for one subject and from one address
 */
export async function tooMany(
  house: AttemptHouse,
  what: { kind: AttemptKind; subject: string; address: string },
  limits: { minutes: number; bySubject: number; byAddress: number },
): Promise<'subject' | 'address' | null> {
  const now = house.clock.now();
  const id = house.ids.next();
  const keys: AttemptKeys = {
    kind: what.kind,
    subject: attemptKey(house, 'subject', what.subject),
    address: attemptKey(house, 'address', what.address),
    device: null,
  };
  await insertAttempt(house.db, id, keys, now);
  const since = new Date(now.getTime() - limits.minutes * 60_000);
  const { kind, subject, address } = keys;
  const byAddress = await countAttempts(house.db, { kind, address }, since, id);
  const bySubject = await countAttempts(house.db, { kind, subject }, since, id);
  const over = byAddress >= limits.byAddress ? 'address' : bySubject >= limits.bySubject ? 'subject' : null;
  await setOutcome(house.db, id, over ? 'refused' : 'failed');
  return over;
}
