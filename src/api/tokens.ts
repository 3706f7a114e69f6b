import { createHash, randomBytes } from 'node:crypto';
import { actorOfAccount } from '../access/account-actor.ts';
import { type Actor, authorOf } from '../access/actor.ts';
import { type House, today } from '../house.ts';
import { command } from '../journal/command.ts';
import { insertToken, selectTokenByHash, selectTokenOwner, selectTokens, setLastUsed, setRevoked } from './queries.ts';
import { type ApiScope, apiScopes } from './scopes.ts';

const prefix = 'fdk_';
const dayInMilliseconds = 24 * 3600 * 1000;

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/**
 * Issues a token to the signed-in account. The secret is given this once; only its hash is kept. `days` is how long it
 * lasts.
 */
export async function issueToken(
  house: House,
  actor: Actor & { id: string },
  asked: { name: string; scopes: ApiScope[]; days: number },
): Promise<string> {
  const secret = `${prefix}${randomBytes(32).toString('base64url')}`;
  const now = house.clock.now();
  const id = house.ids.next();
  await command(
    house,
    {
      author: authorOf(actor),
      command: 'token.issue',
      reason: 'issued by the account’s owner',
      subject: { kind: 'api_token', id },
      details: { scopes: asked.scopes, days: asked.days },
    },
    (tx) =>
      insertToken(tx, {
        id,
        accountId: actor.id,
        name: asked.name,
        hash: hashOf(secret),
        scopes: asked.scopes,
        createdAt: now,
        expiresAt: new Date(now.getTime() + asked.days * dayInMilliseconds),
      }),
  );
  return secret;
}

export function listTokens(house: House, accountId: string) {
  return selectTokens(house.db, accountId, house.clock.now());
}

export function findToken(house: House, id: string) {
  return selectTokenOwner(house.db, id);
}

export async function revokeToken(house: House, actor: Actor, id: string): Promise<void> {
  await command(
    house,
    {
      author: authorOf(actor),
      command: 'token.revoke',
      reason: 'revoked by the account’s owner',
      subject: { kind: 'api_token', id },
    },
    (tx) => setRevoked(tx, id, house.clock.now()),
  );
}

/** Who a token speaks for and for what; null for one that is unknown, revoked or out of date. */
export async function readToken(house: House, secret: string): Promise<{ actor: Actor; scopes: Set<ApiScope> } | null> {
  if (!secret.startsWith(prefix)) return null;
  const token = await selectTokenByHash(house.db, hashOf(secret), house.clock.now());
  if (!token) return null;
  const actor = await actorOfAccount(house, token.accountId);
  if (!actor) return null;
  const day = today(house.clock);
  if (token.lastUsedOn !== day) await setLastUsed(house.db, token.id, day);
  return { actor, scopes: new Set(apiScopes.filter((scope) => token.scopes.includes(scope))) };
}
