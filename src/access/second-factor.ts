import type { House } from '../house.ts';
import { accountCommand } from './account-command.ts';
import { type Actor, authorOf } from './actor.ts';
import { type Judged, judge, type Origin } from './attempts.ts';
import { tellOwner } from './password-reset.ts';
import { type Account, findAccount } from './queries/accounts.ts';
import { readRecoveryCode } from './recovery-codes.ts';
import { signedCookie } from './signed-cookie.ts';

/** What comes of an act that asks for the password again. */
export type Confirmed<T> =
  | { ok: true; value: T }
  | { ok: false; refusal: 'password' | 'state' }
  | { ok: false; minutes: number };

function confirmedOf<T>(judged: Judged<{ ok: true; value: T } | { ok: false; code: string }>): Confirmed<T> {
  if (judged.locked) return { ok: false, minutes: judged.minutes };
  if (judged.result.ok) return judged.result;
  return { ok: false, refusal: judged.result.code === 'INVALID_PASSWORD' ? 'password' : 'state' };
}

/** Runs an account command that the password confirms; wrong ones count like those at the sign-in page. */
function withPassword<T>(
  house: House,
  actor: Actor,
  by: { email: string; origin: Origin },
  entry: { command: string; reason: string },
  change: () => Promise<T>,
): Promise<Confirmed<T>> {
  const subject = { kind: 'account', id: actor.id ?? '' };
  return judge(house, { kind: 'password', subject: by.email, origin: by.origin }, async () => {
    const result = await accountCommand(house, { author: authorOf(actor), subject, ...entry }, change);
    return { success: result.ok, result };
  }).then(confirmedOf);
}

type Confirming = { email: string; password: string; origin: Origin };

/** Begins to enrol an authenticator app; nothing is asked at sign-in until a first code has confirmed it. */
export function beginSecondFactor(
  house: House,
  actor: Actor,
  by: Confirming,
  headers: Headers,
): Promise<Confirmed<string>> {
  const entry = { command: 'second-factor.begin', reason: 'began to enrol an authenticator app' };
  return withPassword(house, actor, by, entry, async () => {
    const begun = await house.auth.library.api.enableTwoFactor({ body: { password: by.password }, headers });
    if (begun.method !== 'totp') throw new Error('the library began another factor');
    return begun.totpURI;
  });
}

/**
 * Confirms the app by its first code: from now on a code is asked at sign-in.
 * @returns recovery codes, shown once, and the cookies of the renewed session; null for a wrong code
 */
export async function confirmSecondFactor(
  house: House,
  actor: Actor,
  code: string,
  headers: Headers,
): Promise<{ codes: string[]; cookies: Headers } | null> {
  const id = actor.id ?? '';
  const entry = {
    author: authorOf(actor),
    command: 'second-factor.enable',
    reason: 'confirmed the authenticator app by a code',
    subject: { kind: 'account', id },
  };
  const { api } = house.auth.library;
  const outcome = await accountCommand(house, entry, async (tx) => {
    const verified = await api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
    const { backupCodes } = await api.viewBackupCodes({ body: { userId: id } });
    return { codes: backupCodes, cookies: verified.headers, account: await findAccount(tx, id) };
  });
  if (!outcome.ok) return null;
  const { account, ...confirmed } = outcome.value;
  if (account) await tellOwner(house, account, 'second-factor-on');
  return confirmed;
}

/** Takes the second factor off; gives the cookies of the renewed session. */
export async function disableSecondFactor(
  house: House,
  actor: Actor,
  by: Confirming,
  headers: Headers,
): Promise<Confirmed<Headers>> {
  const entry = { command: 'second-factor.disable', reason: 'took the second factor off' };
  const outcome = await withPassword(house, actor, by, entry, async () => {
    const { api } = house.auth.library;
    return (await api.disableTwoFactor({ body: { password: by.password }, headers, returnHeaders: true })).headers;
  });
  const account = outcome.ok ? await findAccount(house.db, actor.id ?? '') : undefined;
  if (account) await tellOwner(house, account, 'second-factor-off');
  return outcome;
}

/** New recovery codes in place of the old ones. */
export function renewRecoveryCodes(
  house: House,
  actor: Actor,
  by: Confirming,
  headers: Headers,
): Promise<Confirmed<string[]>> {
  const entry = { command: 'second-factor.renew-codes', reason: 'asked for new recovery codes' };
  return withPassword(house, actor, by, entry, async () => {
    const { api } = house.auth.library;
    return (await api.generateBackupCodes({ body: { password: by.password }, headers })).backupCodes;
  });
}

/** The account that gave its password and now owes a code, or null: the challenge is signed and lasts ten minutes. */
export async function challengedAccount(house: House, headers: Headers): Promise<Account | null> {
  const library = await house.auth.library.$context;
  const { name } = library.createAuthCookie('two_factor');
  const challenge = signedCookie(headers, name, house.auth.secret);
  if (!challenge) return null;
  const waiting = await library.internalAdapter.findVerificationValue(challenge);
  if (!waiting || waiting.expiresAt < new Date()) return null;
  return (await findAccount(house.db, waiting.value)) ?? null;
}

export type CodeOutcome =
  | { kind: 'open'; cookies: Headers }
  | { kind: 'refused' }
  | { kind: 'locked'; minutes: number };

/** Ends a sign-in with a code of the app, or with a recovery code, which is used up by it. */
export async function answerChallenge(
  house: House,
  account: Account,
  typed: string,
  origin: Origin,
  headers: Headers,
): Promise<CodeOutcome> {
  const { api } = house.auth.library;
  const digits = typed.replaceAll(/\s/g, '');
  const fromApp = /^\d{6}$/.test(digits);
  const code = fromApp ? digits : readRecoveryCode(typed);
  const entry = {
    author: { id: account.id, label: account.name },
    command: 'session.open',
    reason: fromApp ? 'signed in with a password and a code' : 'signed in with a password and a recovery code',
    subject: { kind: 'account', id: account.id },
  };
  const judged = await judge(house, { kind: 'second_factor', subject: account.id, origin }, async () => {
    const outcome = await accountCommand(house, entry, async () => {
      const call = { body: { code }, headers, returnHeaders: true } as const;
      return (fromApp ? await api.verifyTOTP(call) : await api.verifyBackupCode(call)).headers;
    });
    return { success: outcome.ok, result: outcome };
  });
  if (judged.locked) return { kind: 'locked', minutes: judged.minutes };
  return judged.result.ok ? { kind: 'open', cookies: judged.result.value } : { kind: 'refused' };
}
