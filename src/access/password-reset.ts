import type { House } from '../house.ts';
import { accountCommand } from './account-command.ts';
import { forgive, tooMany } from './attempts.ts';
import { sendPasswordReset, sendSecurityNotice } from './mails.ts';
import { findAccount, findAccountByEmail } from './queries/accounts.ts';
import { deleteVerificationsOf } from './queries/verifications.ts';

/** Mails for one account, and requests from one address, in an hour. */
const limits = { minutes: 60, bySubject: 3, byAddress: 30 };

/**
 * Asks for a new password. The answer is the same, and comes at the same time, whether the e-mail has an account or
 * not: the account is looked up, and the mail sent, after it.
 * @returns the work under way, which never fails, or `too-many` where this address has asked too often
 */
export async function askForNewPassword(
  house: House,
  email: string,
  address: string,
): Promise<{ asked: true; sending: Promise<void> } | { asked: false }> {
  const over = await tooMany(house, { kind: 'reset', subject: email, address }, limits);
  if (over === 'address') return { asked: false };
  const sending = over ? Promise.resolve() : sendToken(house, email);
  return {
    asked: true,
    sending: sending.catch((error: unknown) => house.log.error({ error }, 'a password reset could not be mailed')),
  };
}

async function sendToken(house: House, email: string): Promise<void> {
  const account = await findAccountByEmail(house.db, email);
  // Demo accounts are opened by a click and by nothing else.
  if (!account || account.demo) return;
  const entry = {
    author: { id: null, label: 'someone at the door' },
    command: 'password.ask-reset',
    reason: 'asked for a new password by mail',
    subject: { kind: 'account', id: account.id },
  };
  const outcome = await accountCommand(house, entry, () => house.auth.resetToken(email));
  if (!outcome.ok || outcome.value === undefined) return;
  await sendPasswordReset(house, account, `${house.config.url}/password/new/${outcome.value}`);
}

/**
 * Sets a new password by the token of a mail: all sessions end, other tokens too, and failures of browsers not known
 * are forgiven. The second factor stays.
 * @returns false where the token was used or is too old
 */
export async function setNewPassword(house: House, token: string, password: string): Promise<boolean> {
  const entry = {
    author: { id: null, label: 'someone at the door' },
    command: 'password.reset',
    reason: 'chose a new password through the link in the mail',
    subject: { kind: 'account', id: '' },
  };
  const outcome = await accountCommand(house, entry, async (tx, said) => {
    const id = await house.auth.resetPassword(token, password);
    const account = await findAccount(tx, id);
    if (!account) throw new Error('a password was set for an account that is not there');
    await deleteVerificationsOf(tx, id);
    said.author = { id, label: account.name };
    said.subject = { kind: 'account', id };
    return account;
  });
  if (!outcome.ok) return false;
  await forgive(house, 'password', outcome.value.email);
  await tellOwner(house, outcome.value, 'password');
  return true;
}

/** The mail that tells the owner of a change; that it cannot be sent does not undo the change. */
export async function tellOwner(
  house: House,
  account: Parameters<typeof sendSecurityNotice>[1],
  what: Parameters<typeof sendSecurityNotice>[2],
): Promise<void> {
  try {
    await sendSecurityNotice(house, account, what);
  } catch (error) {
    house.log.error({ error }, 'a security notice could not be mailed');
  }
}
