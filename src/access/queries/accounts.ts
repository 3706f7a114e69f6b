import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Locale } from '../../texts/translated.ts';

export interface Account {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  person_id: string | null;
  second_factor: boolean;
  demo: boolean;
}

const columns = ['id', 'name', 'email', 'locale', 'person_id', 'second_factor', 'demo'] as const;

export async function findAccount(db: Db | Tx, id: string): Promise<Account | undefined> {
  return db.selectFrom('account_user').select(columns).where('id', '=', id).executeTakeFirst();
}

/** @param email in lower case, as accounts keep it */
export async function findAccountByEmail(db: Db | Tx, email: string): Promise<Account | undefined> {
  return db.selectFrom('account_user').select(columns).where('email', '=', email).executeTakeFirst();
}

export async function insertAccount(tx: Tx, account: Omit<Account, 'second_factor'>): Promise<void> {
  await tx
    .insertInto('account_user')
    .values({ ...account, email_verified: true })
    .execute();
}

export async function updateDetails(
  tx: Tx,
  id: string,
  details: { name: string; locale: Locale },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('account_user')
    .set({ ...details, updated_at: now })
    .where('id', '=', id)
    .execute();
}
