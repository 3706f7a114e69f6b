import type { Role, Scope } from '../access/actor.ts';
import { giveFirstPassword, hashPassword } from '../access/credentials.ts';
import type { House } from '../house.ts';
import type { Locale } from '../texts/translated.ts';

export interface SignedIn {
  /** Headers of a request in this account's name; `origin` lets forms through as from our own pages. */
  readonly headers: { readonly cookie: string; readonly origin: string };
  readonly accountId: string;
}

export interface Who {
  name?: string;
  email?: string;
  /** The person whose account it is; for a talent also the scope, if none is given. */
  personId?: string | null;
  locale?: Locale;
  /** First day of the role; default: 1 January 2015, so that it is in force wherever a test sets the clock. */
  since?: string;
}

/** An account without password and roles. */
export async function createAccount(house: House, who: Who): Promise<string> {
  const id = house.ids.next();
  await house.db
    .insertInto('account_user')
    .values({
      id,
      name: who.name ?? 'Meryem Alaoui',
      email: who.email ?? `${id}@example.org`,
      email_verified: true,
      locale: who.locale ?? 'fr',
      person_id: who.personId ?? null,
    })
    .execute();
  return id;
}

/** An account that signs in with a password. */
export async function createPasswordAccount(house: House, password: string, who: Who = {}): Promise<string> {
  const id = await createAccount(house, who);
  await giveFirstPassword(house.auth, id, await hashPassword(house.auth, password));
  return id;
}

/** Gives the account a role from a day on; the network is the scope unless another is given. */
export async function grantRole(
  house: House,
  accountId: string,
  role: Role,
  scope: Scope,
  since: string,
): Promise<void> {
  await house.db
    .insertInto('role_grant')
    .values({
      id: house.ids.next(),
      user_id: accountId,
      role,
      scope_kind: scope.kind,
      scope_id: scope.kind === 'network' ? null : scope.id,
      during: `[${since},)`,
    })
    .execute();
}

/** Opens a session for an account there is; it does not expire, wherever a test sets the clock. */
export async function signInAs(house: House, accountId: string): Promise<SignedIn> {
  const { api } = house.auth.library;
  const { headers, response } = await api.openSession({ body: { userId: accountId }, returnHeaders: true });
  const never = new Date('2200-01-01T00:00:00Z');
  await house.db
    .updateTable('account_session')
    .set({ expires_at: never })
    .where('id', '=', response.sessionId)
    .execute();
  const cookie = headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  return { headers: { cookie, origin: 'http://localhost' }, accountId };
}

/**
 * Makes an account with a role (none: `null`) and signs it in:
 * `app.request('/home', await house.signIn('direction'))`. A scope must exist in the database.
 */
export async function signIn(house: House, role: Role | null, scope?: Scope, who: Who = {}): Promise<SignedIn> {
  const accountId = await createAccount(house, who);
  const own: Scope = role === 'talent' && who.personId ? { kind: 'self', id: who.personId } : { kind: 'network' };
  if (role !== null) await grantRole(house, accountId, role, scope ?? own, who.since ?? '2015-01-01');
  return signInAs(house, accountId);
}
