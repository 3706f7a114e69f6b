import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';

export interface PasskeyRow {
  id: string;
  name: string | null;
  created_at: Date;
}

export async function listPasskeys(db: Db, accountId: string): Promise<PasskeyRow[]> {
  return db
    .selectFrom('account_passkey')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', accountId)
    .orderBy('id')
    .execute();
}

export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<void> {
  await tx.deleteFrom('account_passkey').where('id', '=', id).where('user_id', '=', accountId).execute();
}
