import { isAPIError } from 'better-auth/api';
import type { House } from '../house.ts';
import { accountCommand } from './account-command.ts';
import { type Actor, authorOf } from './actor.ts';
import { tellOwner } from './password-reset.ts';
import { findAccount } from './queries/accounts.ts';
import { deletePasskey, listPasskeys, type PasskeyRow } from './queries/passkeys.ts';

export type { PasskeyRow } from './queries/passkeys.ts';

/**
 * Passkeys (WebAuthn level 3) belong to a name, not to an address: the host of FONDOUK_URL. Under another name, such as
 * 127.0.0.1 for localhost, browsers refuse them, so the pages offer them only where they work.
 */
export function passkeysWorkAt(house: Pick<House, 'config'>, url: URL): boolean {
  return new URL(house.config.url).hostname === url.hostname;
}

/**
 * The library takes the page's origin from the headers and compares it with what the browser signed; so it must be one
 * of ours: the public address, or this machine by the same name, whatever the port.
 */
export function withOwnOrigin(
  house: Pick<House, 'config'>,
  url: URL,
  origin: string | undefined,
  headers: Headers,
): Headers {
  const own = new URL(house.config.url);
  const local = own.hostname === 'localhost' && url.hostname === 'localhost' && origin === url.origin;
  const checked = new Headers(headers);
  checked.set('origin', local ? url.origin : own.origin);
  return checked;
}

/** Why no passkey could be added: the sign-in is older than an hour, or anything else. */
export type PasskeyRefusal = { ok: false; stale: boolean };

function refusalOf(code: string): PasskeyRefusal {
  return { ok: false, stale: code === 'SESSION_NOT_FRESH' };
}

/** What the browser needs to make a passkey for the account, with the cookie that holds the challenge. */
export async function newPasskeyOptions(house: House, headers: Headers) {
  try {
    const { api } = house.auth.library;
    const given = await api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true });
    return { ok: true as const, options: given.response, cookies: given.headers };
  } catch (error) {
    if (isAPIError(error)) return refusalOf(String(error.body?.code));
    throw error;
  }
}

/** Adds the passkey that the browser made. */
export async function addPasskey(
  house: House,
  actor: Actor,
  made: { response: unknown; name: string },
  headers: Headers,
): Promise<{ ok: true } | PasskeyRefusal> {
  const entry = {
    author: authorOf(actor),
    command: 'passkey.add',
    reason: 'added a passkey',
    subject: { kind: 'account', id: actor.id ?? '' },
  };
  const outcome = await accountCommand(house, entry, async (tx, said) => {
    const passkey = await house.auth.library.api.verifyPasskeyRegistration({ body: made, headers });
    said.details = { passkey: passkey.id };
    return findAccount(tx, actor.id ?? '');
  });
  if (!outcome.ok) return refusalOf(outcome.code);
  if (outcome.value) await tellOwner(house, outcome.value, 'passkey');
  return { ok: true };
}

/** What the browser needs to sign in with any passkey it holds for us. */
export async function passkeySignInOptions(house: House, headers: Headers) {
  const { api } = house.auth.library;
  const { response, headers: cookies } = await api.generatePasskeyAuthenticationOptions({
    headers,
    returnHeaders: true,
  });
  return { options: { ...response, userVerification: 'required' as const }, cookies };
}

/**
 * Signs in with a passkey. It is not locked after failures, as it cannot be guessed; it counts as both factors, as the
 * device asks its owner (PIN, finger, face).
 * @returns the cookies of the session and the account's e-mail, or null
 */
export async function signInWithPasskey(
  house: House,
  response: Record<string, unknown>,
  headers: Headers,
): Promise<{ cookies: Headers; email: string } | null> {
  const entry = {
    author: { id: null, label: 'someone at the door' },
    command: 'session.open',
    reason: 'signed in with a passkey',
    subject: { kind: 'account', id: '' },
  };
  const outcome = await accountCommand(house, entry, async (tx, said) => {
    const { api } = house.auth.library;
    // What the browser sent is checked piece by piece by the library, against the challenge and the stored key.
    const body = { response: response as never };
    const answer = await api.verifyPasskeyAuthentication({ body, headers, returnHeaders: true });
    const account = await findAccount(tx, answer.response.user.id);
    if (!account) throw new Error('a passkey signed in to an account that is not there');
    said.author = { id: account.id, label: account.name };
    said.subject = { kind: 'account', id: account.id };
    return { cookies: answer.headers, email: account.email };
  });
  return outcome.ok ? outcome.value : null;
}

export function passkeysOf(house: Pick<House, 'db'>, accountId: string): Promise<PasskeyRow[]> {
  return listPasskeys(house.db, accountId);
}

/** Takes a passkey away; false where the account has none of that id. */
export async function removePasskey(house: House, actor: Actor, id: string): Promise<boolean> {
  const accountId = actor.id ?? '';
  if (!(await listPasskeys(house.db, accountId)).some((passkey) => passkey.id === id)) return false;
  const entry = {
    author: authorOf(actor),
    command: 'passkey.remove',
    reason: 'removed a passkey',
    subject: { kind: 'account', id: accountId },
    details: { passkey: id },
  };
  const outcome = await accountCommand(house, entry, (tx) => deletePasskey(tx, accountId, id));
  return outcome.ok;
}
