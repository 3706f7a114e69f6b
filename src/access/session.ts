import type { House } from '../house.ts';
import { today } from '../house.ts';
import { type Actor, type Grant, nobody, type Scope } from './actor.ts';
import { sessionLimits } from './auth.ts';
import { isDemoPlace } from './demo-place.ts';
import { findSession, type SessionRow, touchSession } from './queries/sessions.ts';
import { signedCookie } from './signed-cookie.ts';

/** "Last seen" is kept to five minutes, so that reading a page rarely writes. */
const touchEverySeconds = 300;

/** A scope from its columns. One without its id, which the database does not let be, would hold nowhere. */
export function scopeOf(kind: Scope['kind'], id: string | null): Scope {
  return kind === 'network' ? { kind } : { kind, id: id ?? '' };
}

/** The token in the session cookie, or undefined where there is none that we signed. */
function sessionToken(house: Pick<House, 'auth'>, headers: Headers): string | undefined {
  return signedCookie(headers, house.auth.sessionCookie, house.auth.secret);
}

/**
 * Who sends this request: the account of the session cookie with today's roles, or nobody. No cookie of ours: no query;
 * else one.
 */
export async function readActor(house: House, headers: Headers): Promise<Actor> {
  const row = await readSession(house, headers);
  if (!row) return nobody;
  const grants: Grant[] = row.grants.map(({ role, kind, id }) => ({ role, scope: scopeOf(kind, id) }));
  return { id: row.id, name: row.name, personId: row.person, grants };
}

/** The session of the request, its use noted. */
export async function readSession(house: House, headers: Headers): Promise<SessionRow | undefined> {
  const token = sessionToken(house, headers);
  if (token === undefined) return undefined;
  const now = house.clock.now();
  const row = await findSession(house.db, { token, now, day: today(house.clock), demo: isDemoPlace(house.config) });
  if (row && now.getTime() - row.seen.getTime() > touchEverySeconds * 1000) {
    await touchSession(house.db, row.session, now, sessionLimits.idleSeconds, sessionLimits.longestSeconds);
  }
  return row;
}
