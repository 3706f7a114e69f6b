import type { House } from '../house.ts';
import { type Author, command, Refused } from '../journal/command.ts';
import type { Locale } from '../texts/translated.ts';
import { type Actor, holds, type Role, type Scope } from './actor.ts';
import { isDemoPlace } from './demo-place.ts';
import { sendInvitation } from './mails.ts';
import {
  findPending,
  hasAccounts,
  type Invitation,
  insertInvitation,
  listPending,
  markRevoked,
  replaceFirstInvitations,
  replaceInvitations,
} from './queries/invitations.ts';
import { hashOfToken, newToken } from './tokens.ts';

export type { Invitation } from './queries/invitations.ts';

const day = 24 * 3600 * 1000;
export const invitationDays = 14;

/** The scope of an invitation: a talent's own, "self", is known only once the person is. */
export type InvitedScope = Scope | { kind: 'self'; id: null };

/** The address behind which an invitation waits. */
export function invitationLink(house: Pick<House, 'config'>, token: string): string {
  return `${house.config.url}/invitation/${token}`;
}

type Inviting = Pick<House, 'db' | 'clock' | 'ids' | 'config'>;

export interface NewInvitation {
  /** In lower case. */
  readonly email: string;
  readonly role: Role;
  readonly scope: InvitedScope;
  readonly locale: Locale;
}

/**
 * Makes an invitation, good for fourteen days and once; an earlier one to the same e-mail for the same role there is
 * withdrawn. The token is only in what this gives back.
 */
export async function makeInvitation(
  house: Inviting,
  author: Author,
  invitation: NewInvitation,
): Promise<{ id: string; link: string }> {
  const id = house.ids.next();
  const now = house.clock.now();
  const { token, hash } = newToken();
  const { email, role, scope, locale } = invitation;
  const entry = {
    author,
    command: 'invitation.make',
    reason: 'invited to the platform',
    subject: { kind: 'invitation', id },
    details: { role, scope },
  };
  await command(house, entry, async (tx) => {
    const scopeId = scope.kind === 'network' ? null : scope.id;
    await replaceInvitations(tx, { email, role, kind: scope.kind, scopeId }, now);
    await insertInvitation(tx, {
      id,
      hash,
      email,
      role,
      scope,
      locale,
      invitedBy: author.id,
      firstAdministrator: false,
      now,
      expiresAt: new Date(now.getTime() + invitationDays * day),
    });
  });
  return { id, link: invitationLink(house, token) };
}

/** Invites by mail, in the invitee's language. `mailed` is false where the mail could not be handed over. */
export async function invite(
  house: House,
  author: Author,
  invitation: NewInvitation,
): Promise<{ link: string; mailed: boolean }> {
  const { id, link } = await makeInvitation(house, author, invitation);
  const made = await findPending(house.db, { id }, house.clock.now());
  if (!made) throw new Error('the invitation just made is not there');
  try {
    await sendInvitation(house, made, invitation.email, link);
    return { link, mailed: true };
  } catch (error) {
    house.log.error({ error }, 'an invitation could not be mailed');
    return { link, mailed: false };
  }
}

/**
 * While no account can sign in: a link for the first administrator, who becomes the direction; else null. Each one
 * replaces the one before, so that only the last link printed opens anything.
 */
export async function inviteFirstAdministrator(house: Inviting): Promise<string | null> {
  if (await hasAccounts(house.db, isDemoPlace(house.config))) return null;
  const id = house.ids.next();
  const now = house.clock.now();
  const { token, hash } = newToken();
  const entry = {
    author: { id: null, label: 'fondouk' },
    command: 'invitation.make-first',
    reason: 'there is no account yet',
    subject: { kind: 'invitation', id },
  };
  await command(house, entry, async (tx) => {
    await replaceFirstInvitations(tx, now);
    await insertInvitation(tx, {
      id,
      hash,
      email: null,
      role: 'direction',
      scope: { kind: 'network' },
      locale: 'fr',
      invitedBy: null,
      firstAdministrator: true,
      now,
      expiresAt: new Date(now.getTime() + invitationDays * day),
    });
  });
  return invitationLink(house, token);
}

/** The pending invitation of a token, or null where it was used, withdrawn, expired or never was. */
export async function invitationOf(house: Pick<House, 'db' | 'clock'>, token: string): Promise<Invitation | null> {
  return (await findPending(house.db, { hash: hashOfToken(token) }, house.clock.now())) ?? null;
}

export async function pendingInvitation(house: Pick<House, 'db' | 'clock'>, id: string): Promise<Invitation | null> {
  return (await findPending(house.db, { id }, house.clock.now())) ?? null;
}

/** Pending invitations, the latest first: all of them for the direction, a site manager's own. */
export function pendingInvitations(house: Pick<House, 'db' | 'clock'>, actor: Actor): Promise<Invitation[]> {
  return listPending(house.db, house.clock.now(), holds(actor, 'direction') ? null : actor.id);
}

/** Withdraws an invitation; false where it was no longer pending. */
export async function revokeInvitation(
  house: Pick<House, 'db' | 'clock'>,
  author: Author,
  invitation: Pick<Invitation, 'id' | 'role'>,
): Promise<boolean> {
  const entry = {
    author,
    command: 'invitation.revoke',
    reason: 'withdrawn before it was used',
    subject: { kind: 'invitation', id: invitation.id },
    details: { role: invitation.role },
  };
  try {
    await command(house, entry, async (tx) => {
      if (!(await markRevoked(tx, invitation.id, house.clock.now()))) throw new Refused('not-pending');
    });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
