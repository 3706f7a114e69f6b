import type { House } from '../house.ts';
import type { Locale } from '../texts/translated.ts';
import { accountCommand } from './account-command.ts';
import { type Actor, authorOf } from './actor.ts';
import { judge, type Origin } from './attempts.ts';
import { findAccountByEmail } from './queries/accounts.ts';
import { deleteEndedSessions } from './queries/sessions.ts';

export type SignInOutcome =
  /** Signed in: `cookies` carry the session. */
  | { kind: 'open'; cookies: Headers; email: string; locale: Locale }
  /** The password is right; a code is asked for next. `cookies` carry the challenge. */
  | { kind: 'second-factor'; cookies: Headers }
  /** E-mail unknown or password wrong: the same answer, after the same work. */
  | { kind: 'refused' }
  | { kind: 'locked'; minutes: number };

/**
 * Signs in with e-mail and password. For an unknown e-mail the library hashes the password all the same, so that the
 * time of the answer does not tell either.
 * @param headers cookies and user agent of the request
 */
export async function signIn(
  house: House,
  typed: { email: string; password: string },
  origin: Origin,
  headers: Headers,
): Promise<SignInOutcome> {
  const { email, password } = typed;
  const judged = await judge(house, { kind: 'password', subject: email, origin }, async () => {
    const author = { id: null, label: 'someone at the door' };
    const entry = { author, command: 'session.open', reason: 'signed in with a password', details: {} };
    const outcome = await accountCommand(house, entry, async (tx, said) => {
      const answer = await house.auth.library.api.signInEmail({
        body: { email, password },
        headers,
        returnHeaders: true,
      });
      const account = await findAccountByEmail(tx, email);
      if (!account) throw new Error('signed in to an account that is not there');
      await deleteEndedSessions(tx, house.clock.now());
      const challenged = 'twoFactorRedirect' in answer.response;
      said.author = { id: account.id, label: account.name };
      said.subject = { kind: 'account', id: account.id };
      if (challenged) {
        said.command = 'session.challenge';
        said.reason = 'gave the right password; a code is asked for next';
      }
      return { challenged, cookies: answer.headers, locale: account.locale };
    });
    return { success: outcome.ok, result: outcome };
  });
  if (judged.locked) return { kind: 'locked', minutes: judged.minutes };
  if (!judged.result.ok) return { kind: 'refused' };
  const { challenged, cookies, locale } = judged.result.value;
  return challenged ? { kind: 'second-factor', cookies } : { kind: 'open', cookies, email, locale };
}

/** Ends the session of the request; gives the cookies that make the browser forget it. */
export async function signOut(house: House, actor: Actor, headers: Headers): Promise<Headers> {
  const outcome = await accountCommand(
    house,
    {
      author: authorOf(actor),
      command: 'session.close',
      reason: 'signed out',
      ...(actor.id && { subject: { kind: 'account', id: actor.id } }),
    },
    () => house.auth.library.api.signOut({ headers, returnHeaders: true }),
  );
  return outcome.ok ? outcome.value.headers : new Headers();
}
