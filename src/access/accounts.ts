import type { House } from '../house.ts';
import { command } from '../journal/command.ts';
import type { Locale } from '../texts/translated.ts';
import { accountCommand } from './account-command.ts';
import { type Actor, authorOf } from './actor.ts';
import { judge, type Origin } from './attempts.ts';
import { tellOwner } from './password-reset.ts';
import { type Account, findAccount, findAccountByEmail, updateDetails } from './queries/accounts.ts';

export type { Account } from './queries/accounts.ts';

/** The account of an id, or null. */
export async function accountById(house: Pick<House, 'db'>, id: string): Promise<Account | null> {
  return (await findAccount(house.db, id)) ?? null;
}

/** The account of an e-mail (in lower case), or null. */
export async function accountByEmail(house: Pick<House, 'db'>, email: string): Promise<Account | null> {
  return (await findAccountByEmail(house.db, email)) ?? null;
}

/** Changes the name by which the account is called and the language in which it is spoken to. */
export async function editDetails(
  house: Pick<House, 'db' | 'clock'>,
  actor: Actor,
  account: Account,
  details: { name: string; locale: Locale },
): Promise<void> {
  const changed = (['name', 'locale'] as const).filter((field) => account[field] !== details[field]);
  if (changed.length === 0) return;
  const entry = {
    author: authorOf(actor),
    command: 'account.edit',
    reason: 'edited their own details',
    subject: { kind: 'account', id: account.id },
    details: { changed },
  };
  await command(house, entry, (tx) => updateDetails(tx, account.id, details, house.clock.now()));
}

export type PasswordOutcome =
  | { kind: 'changed'; cookies: Headers }
  | { kind: 'refused' }
  | { kind: 'locked'; minutes: number };

/** Changes the password, confirmed by the present one; ends all other sessions and renews this one. */
export async function changePassword(
  house: House,
  actor: Actor,
  account: Account,
  by: { current: string; next: string; origin: Origin },
  headers: Headers,
): Promise<PasswordOutcome> {
  const entry = {
    author: authorOf(actor),
    command: 'password.change',
    reason: 'changed their own password',
    subject: { kind: 'account', id: account.id },
  };
  const body = { currentPassword: by.current, newPassword: by.next, revokeOtherSessions: true };
  const judged = await judge(house, { kind: 'password', subject: account.email, origin: by.origin }, async () => {
    const result = await accountCommand(house, entry, () =>
      house.auth.library.api.changePassword({ body, headers, returnHeaders: true }),
    );
    return { success: result.ok, result };
  });
  if (judged.locked) return { kind: 'locked', minutes: judged.minutes };
  if (!judged.result.ok) return { kind: 'refused' };
  await tellOwner(house, account, 'password');
  return { kind: 'changed', cookies: judged.result.value.headers };
}
