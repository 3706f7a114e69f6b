import type { House } from '../house.ts';
import { today } from '../house.ts';
import { Refused, type Tx } from '../journal/command.ts';
import type { Locale } from '../texts/translated.ts';
import { accountCommand } from './account-command.ts';
import type { Actor } from './actor.ts';
import { giveFirstPassword, hashPassword } from './credentials.ts';
import { type Account, findAccount, findAccountByEmail, insertAccount } from './queries/accounts.ts';
import { insertGrant } from './queries/grants.ts';
import { findPending, type Invitation, markAccepted } from './queries/invitations.ts';
import { findPersonWithoutAccount, insertPerson, setAccountPerson } from './queries/persons.ts';
import { scopeOf } from './session.ts';
import { hashOfToken } from './tokens.ts';
import { isViolation } from './violations.ts';

export type AcceptOutcome =
  | { ok: true; cookies: Headers; accountId: string }
  /** `sign-in`: the e-mail has an account, whose owner must sign in first. `held-already`: nothing to grant. */
  | { ok: false; refusal: 'not-pending' | 'sign-in' | 'held-already' };

/** What a newcomer chooses; the e-mail only where the invitation names none (first administrator). */
export interface Newcomer {
  readonly name: string;
  readonly password: string;
  readonly email: string;
  readonly locale: Locale;
}

async function personFor(house: House, tx: Tx, who: { name: string; email: string; locale: Locale }): Promise<string> {
  const known = await findPersonWithoutAccount(tx, who.email);
  if (known !== undefined) return known;
  const id = house.ids.next();
  await insertPerson(tx, { id, name: who.name, email: who.email, locale: who.locale });
  return id;
}

async function grantInvited(house: House, tx: Tx, invitation: Invitation, account: Account): Promise<void> {
  let personId = account.person_id;
  if (invitation.kind === 'self' && personId === null) {
    personId = await personFor(house, tx, account);
    await setAccountPerson(tx, account.id, personId);
  }
  const id = invitation.kind === 'self' ? (invitation.scopeId ?? personId) : invitation.scopeId;
  const scope = scopeOf(invitation.kind, id);
  const { role } = invitation;
  await insertGrant(tx, { id: house.ids.next(), userId: account.id, role, scope, day: today(house.clock) });
}

/**
 * Accepts an invitation: a newcomer gets an account with the e-mail that was invited, which the link proves to be
 * theirs, and a person of the network unless that e-mail already names one; who has an account and is signed in gets
 * the role only. Account, role, session, the end of the invitation and the journal entry are one transaction.
 */
export async function acceptInvitation(
  house: House,
  by: { token: string; actor: Actor; newcomer: Newcomer | null },
  headers: Headers,
): Promise<AcceptOutcome> {
  const { actor, newcomer } = by;
  const now = house.clock.now();
  // Hashing takes a tenth of a second of a core: not while the transaction holds its rows.
  const hash = newcomer && (await hashPassword(house.auth, newcomer.password));
  const entry = {
    author: { id: actor.id, label: actor.name || 'newcomer' },
    command: 'invitation.accept',
    reason: 'accepted the invitation',
  };
  try {
    const outcome = await accountCommand(house, entry, async (tx, said) => {
      const invitation = await findPending(tx, { hash: hashOfToken(by.token) }, now);
      if (!invitation) throw new Refused('not-pending');
      const email = invitation.email ?? newcomer?.email;
      let account = email === undefined ? undefined : await findAccountByEmail(tx, email);
      if (account) {
        if (account.id !== actor.id) throw new Refused('sign-in');
      } else {
        if (actor.id !== null || !newcomer || hash === null || email === undefined) throw new Refused('sign-in');
        const { name, locale } = newcomer;
        const id = house.ids.next();
        const personId = await personFor(house, tx, { name, email, locale });
        await insertAccount(tx, { id, name, email, locale, person_id: personId, demo: false });
        await giveFirstPassword(house.auth, id, hash);
        account = await findAccount(tx, id);
        if (!account) throw new Error('the account just made is not there');
        said.author = { id, label: name };
      }
      await grantInvited(house, tx, invitation, account);
      if (!(await markAccepted(tx, invitation.id, account.id, now))) throw new Refused('not-pending');
      said.subject = { kind: 'account', id: account.id };
      said.details = { invitation: invitation.id, role: invitation.role, newcomer: actor.id === null };
      if (actor.id !== null) return { cookies: new Headers(), accountId: account.id };
      const { api } = house.auth.library;
      const opened = await api.openSession({ body: { userId: account.id }, headers, returnHeaders: true });
      return { cookies: opened.headers, accountId: account.id };
    });
    if (!outcome.ok) throw new Error(`the invitation was accepted, but no session opened: ${outcome.code}`);
    return { ok: true, ...outcome.value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (isViolation(error, 'exclusion')) return { ok: false, refusal: 'held-already' };
    // Two newcomers at once with one e-mail: the second finds the account that the first made.
    if (isViolation(error, 'unique')) return { ok: false, refusal: 'sign-in' };
    throw error;
  }
}
