import type { Author } from '../journal/command.ts';

export const roles = [
  'direction',
  'site_manager',
  'coach',
  'jury_member',
  'founder',
  'talent',
  'partner',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Where a role holds. `id` is a site, company, partner or person; the network has none. */
export type Scope =
  | { kind: 'network' }
  | { kind: 'site'; id: string }
  | { kind: 'company'; id: string }
  | { kind: 'partner'; id: string }
  | { kind: 'self'; id: string };

export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** Who is asking: an account with the roles it holds today, or nobody signed in. */
export interface Actor {
  /** The account; null when not signed in. */
  readonly id: string | null;
  readonly name: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
}

export const nobody: Actor = { id: null, name: '', personId: null, grants: [] };

export function holds(actor: Actor, role: Role): boolean {
  return actor.grants.some((grant) => grant.role === role);
}

/** Ids of the sites, companies or partners in which the actor holds the role. */
export function scopesOf(actor: Actor, role: Role, kind: Exclude<Scope['kind'], 'network'>): string[] {
  return actor.grants.flatMap((grant) =>
    grant.role === role && grant.scope.kind === kind && 'id' in grant.scope ? [grant.scope.id] : [],
  );
}

/** The actor as author of a command. */
export function authorOf(actor: Actor): Author {
  return { id: actor.id, label: actor.name || 'anonymous' };
}
