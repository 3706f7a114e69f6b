import { builtinTaxonomy } from '@fondouk/skills';
import { actorOfAccount } from '../access/account-actor.ts';
import { makeInvitation } from '../access/invitations.ts';
import type { Walker } from '../access/policy-walk.table.ts';
import { issueToken } from '../api/tokens.ts';
import { keepDraft } from '../registers/drafts.ts';
import { postNeed } from '../talents/needs.ts';
import { openProfile } from '../talents/profiles.ts';
import type { TestHouse } from './house.ts';
import {
  addCompany,
  addMember,
  addPerson,
  addRegion,
  addResidency,
  addSector,
  addSite,
  addUnit,
  assignCoach,
} from './network.ts';
import { createAccount, grantRole, type SignedIn, signInAs } from './sign-in.ts';

/** A network with two of everything that has a scope: one the walkers knock at, one elsewhere. */
export interface WalkedNetwork {
  readonly visitors: Partial<Record<Walker, SignedIn>>;
  /** What stands for each part of an address, by the address's pattern. */
  readonly parts: Record<string, Record<string, string>>;
}

/** The address of a route in this network. */
export function addresses(network: WalkedNetwork, pattern: string): string {
  const prefix = Object.keys(network.parts).find((start) => pattern.startsWith(start));
  const values = prefix ? network.parts[prefix] : {};
  return pattern.replace(/[:{](\w+)\}?/g, (_, name: string) => values?.[name] ?? `no-${name}`);
}

export async function buildNetwork(house: TestHouse): Promise<WalkedNetwork> {
  await addRegion(house, 'MA-06', 'Casablanca-Settat');
  await addSector(house, 'software', 'Logiciel');
  const here = await addSite(house, 'casablanca', { region: 'MA-06', places: 10 });
  const elsewhere = await addSite(house, 'tanger', { region: 'MA-06', places: 10 });
  const unit = await addUnit(house, here, 'A1');
  const farUnit = await addUnit(house, elsewhere, 'B1');
  const freeUnit = await addUnit(house, here, 'A2');
  const company = await addCompany(house, 'atlas-code', { sector_id: 'software' });
  const farCompany = await addCompany(house, 'rif-data', { sector_id: 'software' });
  const residency = await addResidency(house, company, unit, '[2026-01-01,2026-12-31)');
  await addResidency(house, farCompany, farUnit, '[2026-01-01,2026-12-31)');
  const talentPerson = await addPerson(house, 'Nour Tazi');
  const otherPerson = await addPerson(house, 'Ilyas Fassi');
  const coachPerson = await addPerson(house, 'Hind Sefrioui');
  await addMember(house, company, await addPerson(house, 'Yasmine Alami'));
  await assignCoach(house, company, coachPerson);
  const partner = await addPartner(house, 'ecole');
  const farPartner = await addPartner(house, 'banque');

  const visitors: WalkedNetwork['visitors'] = {
    member: await house.signIn(null),
    direction: await house.signIn('direction'),
    auditor: await house.signIn('auditor'),
    jury_member: await house.signIn('jury_member'),
    'site_manager here': await house.signIn('site_manager', { kind: 'site', id: here }),
    'site_manager elsewhere': await house.signIn('site_manager', { kind: 'site', id: elsewhere }),
    'coach here': await house.signIn('coach', { kind: 'site', id: here }),
    'coach elsewhere': await house.signIn('coach', { kind: 'site', id: elsewhere }),
    'founder here': await house.signIn('founder', { kind: 'company', id: company }),
    'founder elsewhere': await house.signIn('founder', { kind: 'company', id: farCompany }),
    talent: await house.signIn('talent', undefined, { personId: talentPerson }),
    partner: await house.signIn('partner', { kind: 'partner', id: partner }),
    'partner elsewhere': await house.signIn('partner', { kind: 'partner', id: farPartner }),
  };
  const accountOf = (walker: Walker) => visitors[walker]?.accountId ?? '';
  const actorOf = async (walker: Walker) => {
    const actor = await actorOfAccount(house, accountOf(walker));
    if (!actor) throw new Error(`no account for ${walker}`);
    return { ...actor, id: accountOf(walker) };
  };

  await openProfile(house, await actorOf('talent'), talentPerson);
  const need = await postNeed(house, await actorOf('founder here'), {
    companyId: company,
    title: 'Développeuse React',
    text: 'Nous cherchons une personne qui maîtrise React.',
  });
  const invitation = await makeInvitation(
    house,
    { id: accountOf('site_manager here'), label: 'site manager' },
    { email: 'invitee@example.org', role: 'founder', scope: { kind: 'company', id: company }, locale: 'fr' },
  );
  await issueToken(house, await actorOf('member'), { name: 'walked', scopes: ['skills:rank'], days: 1 });
  const token = await house.db.selectFrom('api_token').select('id').executeTakeFirstOrThrow();
  // A second session of the member, and an account with a role of its own: what is ended here is nobody's way in.
  await signInAs(house, accountOf('member'));
  const session = await house.db
    .selectFrom('account_session')
    .select('id')
    .where('user_id', '=', accountOf('member'))
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  const someone = await createAccount(house, { personId: otherPerson });
  await grantRole(house, someone, 'talent', { kind: 'self', id: otherPerson }, '2020-01-01');
  const grant = await house.db
    .selectFrom('role_grant')
    .select('id')
    .where('user_id', '=', someone)
    .executeTakeFirstOrThrow();

  // Another account's draft is not even there: only the direction that sent it finds it.
  const draft = await keepDraft(house, accountOf('direction'), {
    name: 'entreprises.csv',
    bytes: new TextEncoder().encode('nom;secteur\nAmane;software\n'),
    register: 'companies',
  });
  if (!draft.ok) throw new Error(draft.refusal.code);

  return {
    visitors,
    parts: {
      '/registers/exports/': { name: 'companies', format: 'csv' },
      '/registers/templates/': { name: 'companies', format: 'csv' },
      '/registers/imports/': { id: draft.id },
      '/sites/': { slug: 'casablanca' },
      '/companies/': { slug: 'atlas-code', year: '2025' },
      '/residencies/': { id: residency },
      '/units/': { id: freeUnit },
      '/needs/': { id: need },
      '/talents/': { skill: builtinTaxonomy().skills[0]?.id ?? '' },
      '/figures/': { key: 'residents' },
      '/invitation/': { token: invitation.link.split('/').at(-1) ?? '' },
      '/invitations/': { id: invitation.id },
      '/account/tokens/': { id: token.id },
      '/account/sessions/': { id: session.id },
      '/people/': { id: someone },
      '/roles/': { id: grant.id },
      '/api/v1/sites/': { slug: 'casablanca' },
      '/api/v1/companies/': { slug: 'atlas-code' },
    },
  };
}

async function addPartner(house: TestHouse, slug: string): Promise<string> {
  const id = house.ids.next();
  await house.db
    .insertInto('partner')
    .values({ id, slug, kind: 'school', name: JSON.stringify({ fr: slug }), description: '{}' })
    .execute();
  return id;
}
