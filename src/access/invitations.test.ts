import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { type Browser, browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';
import { inviteFirstAdministrator } from './invitations.ts';

const house = await openTestHouse();
const app = createApp(house);
const password = 'zellige et safran';

/** The path of an invitation's link, as the page shows it to the inviter. */
function linkIn(page: string): string {
  return new URL(/<code id="invitation-link"[^>]*>([^<]+)</.exec(page)?.[1] ?? '').pathname;
}

/** A browser in which an account of that role is signed in. */
async function as(
  role: 'direction' | 'site_manager',
  siteId?: string,
): Promise<{ browser: Browser; accountId: string }> {
  const signedIn = await house.signIn(role, siteId ? { kind: 'site', id: siteId } : undefined, {
    name: 'Nadia Berrada',
  });
  const { cookie } = signedIn.headers;
  const request = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } });
  return { browser: browse({ request }), accountId: signedIn.accountId };
}

/** Two sites, and a company that resides in the first. */
async function smallNetwork() {
  const region = { code: '06', name: '{"fr":"Casablanca-Settat"}', seat: '{"fr":"Casablanca"}', lat: 33, lon: -7 };
  await house.db
    .insertInto('region')
    .values({ ...region, population_2024: null, gdp_share_2022: null, source: 'test' })
    .onConflict((on) => on.doNothing())
    .execute();
  await house.db.insertInto('sector').values({ id: 'test', name: '{"fr":"Essai"}', position: 99 }).execute();
  const site = async (slug: string, name: string) => {
    const id = house.ids.next();
    await house.db
      .insertInto('site')
      .values({
        id,
        slug,
        name: JSON.stringify({ fr: name }),
        city: '{"fr":"Casablanca"}',
        region_code: '06',
        lat: null,
        lon: null,
        description: '{}',
        source: null,
      })
      .execute();
    return id;
  };
  const [mine, other] = [await site('essai-un', 'Essai Un'), await site('essai-deux', 'Essai Deux')];
  const company = async (slug: string, name: string, siteId: string) => {
    const [id, unit] = [house.ids.next(), house.ids.next()];
    await house.db
      .insertInto('company')
      .values({
        id,
        slug,
        name,
        name_ar: null,
        ice: null,
        legal_form: null,
        sector_id: 'test',
        city: null,
        region_code: null,
        founded_on: null,
        website: null,
        email: null,
        phone: null,
        description: '{}',
      })
      .execute();
    await house.db
      .insertInto('unit')
      .values({ id: unit, site_id: siteId, code: slug, floor: null, area_m2: 20, during: '[2020-01-01,)' })
      .execute();
    await house.db
      .insertInto('residency')
      .values({ id: house.ids.next(), company_id: id, unit_id: unit, during: '[2020-01-01,)' })
      .execute();
    return id;
  };
  return {
    mine,
    other,
    here: await company('atlas-data', 'Atlas Data', mine),
    there: await company('rif-soft', 'Rif Soft', other),
  };
}

test('while there is no account, each start gives the first administrator a new link, good once', async () => {
  const replaced = (await inviteFirstAdministrator(house)) ?? '';
  const link = (await inviteFirstAdministrator(house)) ?? '';
  expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{43}$/);
  expect((await app.request(new URL(replaced).pathname)).status).toBe(410);

  const visitor = browse(app);
  const path = new URL(link).pathname;
  expect(await (await visitor.open(path)).text()).toContain('Direction');
  const wrong = await visitor.post(path, { email: 'x', name: '', password: 'court', locale: 'xx' });
  expect(wrong.status).toBe(422);
  const accepted = await visitor.post(path, {
    email: 'First@example.org',
    name: 'Samira Fassi',
    password,
    locale: 'fr',
  });
  expect(accepted.headers.get('location')).toBe('/home');
  expect((await visitor.open('/people')).status).toBe(200);
  expect((await app.request(path)).status).toBe(410);
  expect(await inviteFirstAdministrator(house)).toBeNull();
  const account = await house.db.selectFrom('account_user').selectAll().executeTakeFirstOrThrow();
  const person = await house.db.selectFrom('person').selectAll().where('id', '=', account.person_id).executeTakeFirst();
  expect(person).toMatchObject({ name: 'Samira Fassi', email: 'first@example.org' });
});

const { mine, other, here, there } = await smallNetwork();

test('the direction invites by mail in the invitee’s language; accepting gives account, role and person', async () => {
  const { browser, accountId } = await as('direction');
  const email = 'amine@example.org';
  const page = await browser.post('/people/invite', { role: 'founder', email, company: 'Atlas Data', locale: 'en' });
  expect(page.status).toBe(201);
  const path = linkIn(await page.text());
  const mail = house.mails.at(-1);
  expect(mail).toMatchObject({ to: email, subject: 'Your invitation: Technopark network' });
  expect(mail?.text).toContain('Nadia Berrada invites you');
  expect(mail?.text).toContain('Founder (Atlas Data)');
  expect(mail?.text).toContain(path);
  expect(await (await browser.open('/people/invite')).text()).toContain(email);

  const visitor = browse(app);
  expect(await (await visitor.open(path)).text()).toContain('Atlas Data');
  await visitor.post(path, { name: 'Amine Chraibi', password, locale: 'en' });
  expect(await (await visitor.open('/account')).text()).toContain('Atlas Data');
  expect((await browse(app).post('/sign-in', { email, password })).status).toBe(303);
  expect((await visitor.post(path, { name: 'Again', password, locale: 'en' })).status).toBe(410);
  const grant = await house.db
    .selectFrom('role_grant')
    .innerJoin('account_user', 'account_user.id', 'role_grant.user_id')
    .selectAll('role_grant')
    .where('email', '=', email)
    .executeTakeFirst();
  expect(grant).toMatchObject({ role: 'founder', company_id: here, during: '[2026-11-22,)' });
  const entries = await house.db
    .selectFrom('journal_entry')
    .selectAll()
    .where('command', 'like', 'invitation.%')
    .orderBy('seq', 'desc')
    .limit(2)
    .execute();
  expect(entries.map(({ command, author_id }) => [command, author_id])).toEqual([
    ['invitation.accept', grant?.user_id],
    ['invitation.make', accountId],
  ]);
  expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(/amine|invitation\//);
});

test('a site manager invites to their own site and its companies, to roles there, and nowhere else', async () => {
  const { browser } = await as('site_manager', mine);
  const send = (fields: Record<string, string>) =>
    browser.post('/people/invite', { email: 'someone@example.org', locale: 'fr', ...fields });
  expect((await send({ role: 'founder', company: 'atlas-data' })).status).toBe(201);
  expect((await send({ role: 'coach', site: mine })).status).toBe(201);
  expect((await send({ role: 'founder', company: 'rif-soft' })).status).toBe(403);
  expect((await send({ role: 'coach', site: other })).status).toBe(403);
  expect((await send({ role: 'coach', site: 'network' })).status).toBe(403);
  expect((await send({ role: 'direction' })).status).toBe(403);
  expect((await send({ role: 'site_manager', site: mine })).status).toBe(403);
  const choice = await (await browser.open('/people/invite?role=coach')).text();
  expect(choice).toContain('Essai Un');
  expect(choice).not.toContain('Essai Deux');
  expect((await browser.open('/people')).status).toBe(403);
  expect(there).toBeTruthy();
});

test('says at the field what is wrong with it', async () => {
  const { browser } = await as('direction');
  const send = async (fields: Record<string, string>) => {
    const answer = await browser.post('/people/invite', { email: 'someone@example.org', locale: 'fr', ...fields });
    expect(answer.status).toBe(422);
    return answer.text();
  };
  expect(await send({ role: 'founder', company: 'Nulle Part' })).toContain('Aucune entreprise de ce nom');
  expect(await send({ role: 'founder', company: '' })).toContain('Ce champ est à remplir.');
  expect(await send({ role: 'coach', site: there })).toContain('Ce choix n’existe pas');
  expect(await send({ role: 'coach', site: mine, email: 'x@' })).toContain('n’est pas complète');
  expect(await send({ role: 'emperor' })).toContain('id="invite-role"');
});

test('a new invitation to the same role replaces the one before; one can be withdrawn', async () => {
  const { browser } = await as('direction');
  const fields = { role: 'auditor', email: 'audit@example.org', locale: 'fr' };
  const first = linkIn(await (await browser.post('/people/invite', fields)).text());
  const page = await (await browser.post('/people/invite', fields)).text();
  expect((await app.request(first)).status).toBe(410);
  const { id } = await house.db
    .selectFrom('invitation')
    .select('id')
    .where('email', '=', 'audit@example.org')
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  const stranger = await as('site_manager', mine);
  expect((await stranger.browser.post(`/invitations/${id}/revoke`, {})).status).toBe(403);
  await browser.post(`/invitations/${id}/revoke`, {});
  expect((await app.request(linkIn(page))).status).toBe(410);
  expect((await browser.post(`/invitations/${id}/revoke`, {})).status).toBe(404);
});

test('who has an account accepts by signing in, and gets the role besides', async () => {
  const email = 'youssef@example.org';
  const id = await createPasswordAccount(house, password, { email, name: 'Youssef Amrani' });
  const { browser } = await as('direction');
  const path = linkIn(await (await browser.post('/people/invite', { role: 'talent', email, locale: 'fr' })).text());
  const visitor = browse(app);
  expect(await (await visitor.open(path)).text()).toContain('Cette adresse a déjà un compte.');
  expect((await visitor.post(path, { name: 'Voleur', password: 'un autre mot de passe', locale: 'fr' })).status).toBe(
    409,
  );
  expect(await (await browser.open(path)).text()).toContain('Déconnectez-vous');
  expect((await browser.post(path, {})).status).toBe(409);
  await visitor.post('/sign-in', { email, password });
  expect((await visitor.post(path, {})).headers.get('location')).toBe('/home');
  const { person_id } = await house.db
    .selectFrom('account_user')
    .select('person_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const grant = await house.db.selectFrom('role_grant').selectAll().where('user_id', '=', id).executeTakeFirst();
  expect(person_id).not.toBeNull();
  expect(grant).toMatchObject({ role: 'talent', scope_kind: 'self', person_id });
});

test('of two who accept at once, one gets in', async () => {
  const { browser } = await as('direction');
  const path = linkIn(
    await (await browser.post('/people/invite', { role: 'auditor', email: 'twice@example.org', locale: 'fr' })).text(),
  );
  const answers = await Promise.all(
    [1, 2].map((n) => browse(app).post(path, { name: `Numéro ${n}`, password, locale: 'fr' })),
  );
  expect(answers.map(({ status }) => status).filter((status) => status === 303)).toHaveLength(1);
});

test('expires after fourteen days', async () => {
  house.setNow('2026-11-22T09:00:00Z');
  const { browser } = await as('direction');
  const path = linkIn(
    await (await browser.post('/people/invite', { role: 'auditor', email: 'late@example.org', locale: 'fr' })).text(),
  );
  house.setNow('2026-12-06T08:59:00Z');
  expect((await app.request(path)).status).toBe(200);
  house.setNow('2026-12-06T09:00:00Z');
  expect((await app.request(path)).status).toBe(410);
  expect((await app.request('/invitation/anything')).status).toBe(410);
});
