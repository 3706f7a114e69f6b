import type { Db } from '../database/connection.ts';
import type { Tx } from '../journal/command.ts';

export interface TokenRow {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedOn: string | null;
}

export async function insertToken(
  tx: Tx,
  token: {
    id: string;
    accountId: string;
    name: string;
    hash: string;
    scopes: string[];
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('api_token')
    .values({
      id: token.id,
      user_id: token.accountId,
      name: token.name,
      hash: token.hash,
      scopes: token.scopes,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

/** Tokens of an account still in use at `now`, newest first. */
export async function selectTokens(db: Db, accountId: string, now: Date): Promise<TokenRow[]> {
  return db
    .selectFrom('api_token')
    .select([
      'id',
      'name',
      'scopes',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_on as lastUsedOn',
    ])
    .where('user_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
}

export async function selectTokenOwner(db: Db, id: string): Promise<{ id: string; accountId: string } | undefined> {
  return db.selectFrom('api_token').select(['id', 'user_id as accountId']).where('id', '=', id).executeTakeFirst();
}

export async function selectTokenByHash(
  db: Db,
  hash: string,
  now: Date,
): Promise<{ id: string; accountId: string; scopes: string[]; lastUsedOn: string | null } | undefined> {
  return db
    .selectFrom('api_token')
    .select(['id', 'user_id as accountId', 'scopes', 'last_used_on as lastUsedOn'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function setRevoked(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('api_token').set({ revoked_at: at }).where('id', '=', id).execute();
}

export async function setLastUsed(db: Db, id: string, day: string): Promise<void> {
  await db.updateTable('api_token').set({ last_used_on: day }).where('id', '=', id).execute();
}
