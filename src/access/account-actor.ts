import { type House, today } from '../house.ts';
import type { Actor } from './actor.ts';
import { isDemoPlace } from './demo-place.ts';
import { findAccountActor } from './queries/account-actor.ts';
import { scopeOf } from './session.ts';

/** The account as actor with today's roles, whatever way it was recognised; null where there is none. */
export async function actorOfAccount(house: House, accountId: string): Promise<Actor | null> {
  const demo = isDemoPlace(house.config);
  const row = await findAccountActor(house.db, { accountId, day: today(house.clock), demo });
  if (!row) return null;
  const grants = row.grants.map(({ role, kind, id }) => ({ role, scope: scopeOf(kind, id) }));
  return { id: row.id, name: row.name, personId: row.person, grants };
}
