import { sql } from 'kysely';
import type { Db } from '../../database/connection.ts';
import type { Tx } from '../../journal/command.ts';
import type { Locale, Translated } from '../../texts/translated.ts';
import type { Role, Scope } from '../actor.ts';
import { scopeName } from './grants.ts';

export interface Invitation {
  id: string;
  email: string | null;
  locale: Locale;
  role: Role;
  kind: Scope['kind'];
  scopeId: string | null;
  scopeName: Translated | null;
  /** Account and name of who sent it; null where the command line did. */
  invitedBy: string | null;
  inviter: string | null;
  expiresAt: Date;
}

const columns = sql`g.id, g.email, g.locale, g.role, g.scope_kind as kind, g.scope_id as "scopeId",
  ${scopeName} as "scopeName", g.invited_by as "invitedBy",
  (select name from account_user u where u.id = g.invited_by) as inviter, g.expires_at as "expiresAt"`;

const pending = (now: Date) => sql`g.accepted_at is null and g.revoked_at is null and g.expires_at > ${now}`;

export async function insertInvitation(
  tx: Tx,
  invitation: {
    id: string;
    hash: string;
    email: string | null;
    locale: Locale;
    role: Role;
    scope: Scope | { kind: 'self'; id: null };
    invitedBy: string | null;
    firstAdministrator: boolean;
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  const { scope } = invitation;
  await tx
    .insertInto('invitation')
    .values({
      id: invitation.id,
      token_hash: invitation.hash,
      email: invitation.email,
      locale: invitation.locale,
      role: invitation.role,
      scope_kind: scope.kind,
      scope_id: scope.kind === 'network' ? null : scope.id,
      invited_by: invitation.invitedBy,
      first_administrator: invitation.firstAdministrator,
      created_at: invitation.now,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    })
    .execute();
}

/** Withdraws what is still pending of the same invitation: the newest link is the only one. */
export async function replaceInvitations(
  tx: Tx,
  like: { email: string; role: Role; kind: Scope['kind']; scopeId: string | null },
  now: Date,
): Promise<void> {
  await sql`
    update invitation g set revoked_at = ${now}
    where g.email = ${like.email} and g.role = ${like.role} and g.scope_kind = ${like.kind}
      and g.scope_id is not distinct from ${like.scopeId}::uuid and ${pending(now)}`.execute(tx);
}

export async function replaceFirstInvitations(tx: Tx, now: Date): Promise<void> {
  await sql`update invitation g set revoked_at = ${now} where g.first_administrator and ${pending(now)}`.execute(tx);
}

/** The pending invitations, or those of one sender; the latest first. */
export async function listPending(db: Db, now: Date, sentBy: string | null): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select ${columns} from invitation g
    where ${pending(now)} and not g.first_administrator
      and (${sentBy}::uuid is null or g.invited_by = ${sentBy}::uuid)
    order by g.id desc limit 500`.execute(db);
  return rows;
}

export async function findPending(
  db: Db | Tx,
  by: { hash: string } | { id: string },
  now: Date,
): Promise<Invitation | undefined> {
  const which = 'hash' in by ? sql`g.token_hash = ${by.hash}` : sql`g.id = ${by.id}::uuid`;
  const { rows } = await sql<Invitation>`
    select ${columns} from invitation g where ${which} and ${pending(now)}`.execute(db);
  return rows[0];
}

/** Marks it used; false where it was used, withdrawn or expired by then. Of two at once, one gets true. */
export async function markAccepted(tx: Tx, id: string, accountId: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update invitation g set accepted_at = ${now}, accepted_by = ${accountId}
    where g.id = ${id} and ${pending(now)}`.execute(tx);
  return numAffectedRows === 1n;
}

export async function markRevoked(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update invitation g set revoked_at = ${now} where g.id = ${id} and ${pending(now)}`.execute(tx);
  return numAffectedRows === 1n;
}

/** True where an account can sign in; those of the demo count only where the demo is open. */
export async function hasAccounts(db: Db, demo: boolean): Promise<boolean> {
  const { rows } = await sql`select from account_user where ${demo} or not demo limit 1`.execute(db);
  return rows.length > 0;
}
