import { type Actor, holds, type Role, roles, type Scope } from './actor.ts';

/** Where each role may hold, its usual scope first. The database has the same table. */
export const scopeKinds: Record<Role, readonly Scope['kind'][]> = {
  direction: ['network'],
  site_manager: ['site', 'network'],
  coach: ['site', 'network'],
  jury_member: ['network', 'site'],
  founder: ['company'],
  talent: ['self'],
  partner: ['partner'],
  auditor: ['network'],
};

/** What a site manager may invite to: the people of the site's companies and those who accompany them. */
const invitedBySiteManagers: readonly Role[] = ['coach', 'jury_member', 'founder'];

/** The roles that this actor may invite to, somewhere; the policy says where. */
export function invitableRoles(actor: Actor): readonly Role[] {
  return holds(actor, 'direction') ? roles : invitedBySiteManagers;
}

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role);
}
