import type { Insertable } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tables } from '../../database/tables.ts';
import type { Draft, WaitingDraft } from '../drafts.ts';

/** Keeps a file, and lets go of the account's oldest ones beyond `most`. */
export async function insertDraft(db: Db, draft: Insertable<Tables['register_draft']>, most: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('register_draft').values(draft).execute();
    await tx
      .deleteFrom('register_draft')
      .where('account_id', '=', draft.account_id)
      .where('id', 'not in', (eb) =>
        eb
          .selectFrom('register_draft')
          .where('account_id', '=', draft.account_id)
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(most)
          .select('id'),
      )
      .execute();
  });
}

export async function selectDraft(
  db: Db,
  by: { id: string; accountId: string; now: Date },
): Promise<Draft | undefined> {
  return db
    .selectFrom('register_draft')
    .where('id', '=', by.id)
    .where('account_id', '=', by.accountId)
    .where('expires_at', '>', by.now)
    .select(['id', 'register', 'file_name as fileName', 'bytes', 'sha256', 'columns', 'account_id as accountId'])
    .executeTakeFirst();
}

export async function updateDraft(
  db: Db,
  id: string,
  choice: { register: Tables['register_draft']['register']; columns: string | null },
): Promise<void> {
  await db.updateTable('register_draft').set(choice).where('id', '=', id).execute();
}

export async function deleteDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('register_draft').where('id', '=', id).execute();
}

export async function selectDrafts(db: Db, accountId: string, now: Date): Promise<WaitingDraft[]> {
  return db
    .selectFrom('register_draft')
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .select(['id', 'register', 'file_name as fileName', 'created_at as sentAt'])
    .orderBy('created_at', 'desc')
    .execute();
}

export async function deleteDraftsBefore(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('register_draft').where('expires_at', '<=', now).execute();
}
