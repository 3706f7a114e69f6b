import type { House } from '../house.ts';
import { findCompanyById } from '../network/companies.ts';
import { type Actor, holds, type Role, type Scope, scopesOf } from './actor.ts';
import type { InvitedScope } from './invitations.ts';
import {
  type NamedPlace,
  selectCompaniesNamed,
  selectPartners,
  selectPlaceBySlug,
  selectSites,
} from './queries/places.ts';
import { scopeKinds } from './roles.ts';
import type { Subject } from './rules.ts';

export type { NamedPlace } from './queries/places.ts';

type Reader = Pick<House, 'db' | 'clock'>;

/** The fields by which a form says where a role holds; which one is read depends on the role. */
export interface TypedPlace {
  readonly site?: string | undefined;
  readonly company?: string | undefined;
  readonly partner?: string | undefined;
}

export type Placed =
  | { ok: true; scope: InvitedScope; subject: Subject }
  | { ok: false; field: keyof TypedPlace; reason: 'missing' | 'unknown' }
  | { ok: false; field: 'company'; reason: 'several'; slugs: string[] };

/** In the choice of sites: the whole network. */
export const wholeNetwork = 'network';

/** True where the role may hold in the whole network and this actor may give that. */
export function mayHoldInNetwork(actor: Actor, role: Role): boolean {
  return scopeKinds[role].includes('network') && (holds(actor, 'direction') || actor.id === null);
}

/** Sites in which the actor may place a role: all for the direction, a manager's own. */
export function sitesFor(house: Reader, actor: Actor): Promise<NamedPlace[]> {
  const everywhere = holds(actor, 'direction') || holdsInNetwork(actor);
  return selectSites(house.db, everywhere ? null : scopesOf(actor, 'site_manager', 'site'));
}

function holdsInNetwork(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === 'site_manager' && grant.scope.kind === 'network');
}

export function partnersFor(house: Reader): Promise<NamedPlace[]> {
  return selectPartners(house.db);
}

/** Finds the scope that was typed for the role, and what the policy must know to say who may give it. */
export async function findPlace(house: Reader, role: Role, typed: TypedPlace): Promise<Placed> {
  const kinds = scopeKinds[role];
  if (kinds.includes('company')) return findCompanyPlace(house, typed.company?.trim() ?? '');
  if (kinds.includes('partner')) {
    if (!typed.partner) return { ok: false, field: 'partner', reason: 'missing' };
    const partner = (await selectPartners(house.db)).find(({ id }) => id === typed.partner);
    if (!partner) return { ok: false, field: 'partner', reason: 'unknown' };
    return { ok: true, scope: { kind: 'partner', id: partner.id }, subject: { partner: partner.id } };
  }
  if (kinds.includes('self')) return { ok: true, scope: { kind: 'self', id: null }, subject: {} };
  if (!kinds.includes('site') || (typed.site === wholeNetwork && kinds.includes('network'))) {
    return { ok: true, scope: { kind: 'network' }, subject: {} };
  }
  if (!typed.site) return { ok: false, field: 'site', reason: 'missing' };
  const site = (await selectSites(house.db, null)).find(({ id }) => id === typed.site);
  if (!site) return { ok: false, field: 'site', reason: 'unknown' };
  return { ok: true, scope: { kind: 'site', id: site.id }, subject: { sites: [site.id] } };
}

async function findCompanyPlace(house: Reader, text: string): Promise<Placed> {
  if (text === '') return { ok: false, field: 'company', reason: 'missing' };
  const [first, ...others] = await selectCompaniesNamed(house.db, text.slice(0, 200));
  if (!first) return { ok: false, field: 'company', reason: 'unknown' };
  if (others.length > 0) {
    return { ok: false, field: 'company', reason: 'several', slugs: [first, ...others].map(({ slug }) => slug) };
  }
  const company = await findCompanyById(house, first.id);
  const subject = { company: first.id, sites: company?.siteIds ?? [] };
  return { ok: true, scope: { kind: 'company', id: first.id }, subject };
}

/** `site:casablanca`, `company:atlas-data`, `partner:emi`, `network`: a scope as the command line writes it. */
export async function readScope(house: Reader, written: string): Promise<Scope | null> {
  if (written === wholeNetwork) return { kind: 'network' };
  const [kind, slug, ...rest] = written.split(':');
  if ((kind !== 'site' && kind !== 'company' && kind !== 'partner') || !slug || rest.length > 0) return null;
  const id = await selectPlaceBySlug(house.db, kind, slug);
  return id === undefined ? null : { kind, id };
}
