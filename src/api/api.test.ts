import { beforeAll, expect, test } from 'vitest';
import { actorOfAccount } from '../access/account-actor.ts';
import { createApp } from '../app.tsx';
import { openTestHouse } from '../testing/house.ts';
import { addCompany, addPerson, addRegion, addSector, addSite } from '../testing/network.ts';
import type { SignedIn } from '../testing/sign-in.ts';
import { issueToken } from './tokens.ts';

const house = await openTestHouse();
const app = createApp(house);

beforeAll(async () => {
  await addRegion(house, 'MA-06', 'Casablanca-Settat');
  await addSector(house, 'software', 'Logiciel');
  await addSite(house, 'casablanca', { region: 'MA-06', places: 200 });
  for (const slug of ['alif', 'ba', 'jim']) company = await addCompany(house, slug, { sector_id: 'software' });
});

let company: string;
const asFounder = () => house.signIn('founder', { kind: 'company', id: company });
const asTalent = async () => house.signIn('talent', undefined, { personId: await addPerson(house, 'Nour Tazi') });

async function tokenOf(visitor: SignedIn, days = 30): Promise<string> {
  const { accountId } = visitor;
  const actor = await actorOfAccount(house, accountId);
  return issueToken(house, { ...actor, id: accountId } as never, { name: 'test', scopes: ['skills:rank'], days });
}

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return app.request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

test('sites and companies are served to anyone, a page at a time', async () => {
  const sites = await (await app.request('/api/v1/sites')).json();
  expect(sites).toMatchObject({
    page: 1,
    size: 20,
    total: 1,
    items: [{ slug: 'casablanca', places: 200, status: 'open' }],
  });
  const second = await (await app.request('/api/v1/companies?size=2&page=2')).json();
  expect(second).toMatchObject({ page: 2, size: 2, total: 3, items: [{ slug: 'jim' }] });
  const beyond = await (await app.request('/api/v1/companies?size=2&page=3')).json();
  expect(beyond).toMatchObject({ items: [], total: 3 });
  expect(await (await app.request('/api/v1/sites/casablanca')).json()).toMatchObject({ region: { id: 'MA-06' } });
});

test.each([
  ['/api/v1/sites?page=0', 400, 'page'],
  ['/api/v1/companies?size=1000', 400, 'size'],
  ['/api/v1/companies?phase=flying', 400, 'phase'],
  ['/api/v1/sites?on=2022-02-30', 400, 'on'],
])('%s is refused as a problem that names the value', async (path, status, field) => {
  const response = await app.request(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as { errors: { field: string }[] };
  expect(problem).toMatchObject({ status, title: expect.any(String), type: '/api/docs#problem-bad-request' });
  expect(problem.errors.map((error) => error.field)).toEqual([field]);
});

test('a problem speaks the language asked for', async () => {
  const title = async (language: string) => {
    const response = await app.request('/api/v1/sites/nowhere', { headers: { 'accept-language': language } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-language')).toBe(language);
    return ((await response.json()) as { title: string }).title;
  };
  expect(await title('fr')).toBe('Rien à cette adresse');
  expect(await title('ar')).toBe('لا شيء في هذا العنوان');
  expect(await title('en')).toBe('Nothing at this address');
});

test('ranking needs a token of an account whose role may rank', async () => {
  const need = { text: 'Une personne qui maîtrise React' };
  expect((await post('/api/v1/skills/rank', need)).status).toBe(401);
  expect((await post('/api/v1/skills/rank', need, { authorization: 'Bearer fdk_wrong' })).status).toBe(401);
  const talent = await tokenOf(await asTalent());
  expect((await post('/api/v1/skills/rank', need, { authorization: `Bearer ${talent}` })).status).toBe(403);
  const founder = await tokenOf(await asFounder());
  const response = await post('/api/v1/skills/rank', need, { authorization: `Bearer ${founder}` });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    items: [],
    total: 0,
    need: [{ skill: 'react', importance: 'required' }],
  });
});

test('a cookie opens nothing in the API', async () => {
  const founder = await asFounder();
  const response = await post('/api/v1/skills/rank', { text: 'React' }, founder.headers);
  expect(response.status).toBe(401);
});

test('a token ends on its day, and when it is revoked on the page', async () => {
  const secret = await tokenOf(await asFounder(), 1);
  const rank = () => post('/api/v1/skills/rank', { text: 'React' }, { authorization: `Bearer ${secret}` });
  expect((await rank()).status).toBe(200);
  house.setNow('2026-11-24T09:00:00Z');
  expect((await rank()).status).toBe(401);
  house.setNow('2026-11-22T09:00:00Z');
});

test('a token is made and revoked on its page, and shown once', async () => {
  const founder = await asFounder();
  const body = new URLSearchParams({ name: 'Tableur', scopes: 'skills:rank', days: '30' });
  const made = await (await app.request('/account/tokens', { method: 'POST', body, ...founder })).text();
  const secret = /fdk_[\w-]+/.exec(made)?.[0];
  expect(secret).toBeDefined();
  const page = await (await app.request('/account/tokens', founder)).text();
  expect(page).toContain('Tableur');
  expect(page).not.toContain(secret);
  const rank = () => post('/api/v1/skills/rank', { text: 'React' }, { authorization: `Bearer ${secret}` });
  expect((await rank()).status).toBe(200);
  const revoke = /action="(\/account\/tokens\/[^"]+\/revoke)"/.exec(page)?.[1] ?? '';
  const stranger = await asFounder();
  expect((await app.request(revoke, { method: 'POST', body: '', ...stranger })).status).toBe(403);
  expect((await app.request(revoke, { method: 'POST', body: '', ...founder })).status).toBe(303);
  expect((await rank()).status).toBe(401);
});

test('a text is understood with the words that prove each skill', async () => {
  const text = 'خمس سنوات من الخبرة في React';
  const answer = (await (await post('/api/v1/skills/understand', { text })).json()) as {
    skills: { skill: string; evidence: { start: number; end: number; text: string }[] }[];
  };
  const react = answer.skills.find(({ skill }) => skill === 'react');
  const proof = react?.evidence[0];
  expect(proof && text.slice(proof.start, proof.end)).toBe('React');
});

test.each([
  ['{"text": ', 400],
  ['"text"', 400],
  [{ text: '' }, 400],
  [{ text: 'x'.repeat(30_000) }, 400],
  [{}, 400],
])('a body that is not what is asked for is refused (%#)', async (body, status) => {
  const response = await post('/api/v1/skills/understand', body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('problem+json');
});

test('a body too large or of another type is refused', async () => {
  expect((await post('/api/v1/skills/understand', { text: 'x'.repeat(2 ** 21) })).status).toBe(413);
  expect((await app.request('/api/v1/skills/understand', { method: 'POST', body: 'text=React' })).status).toBe(415);
});

test('the description is OpenAPI 3.1 and names every endpoint', async () => {
  const document = (await (await app.request('/api/v1/openapi.json')).json()) as { openapi: string; paths: object };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(['/sites', '/companies/{slug}', '/figures', '/skills/rank']),
  );
  expect(JSON.stringify(document)).not.toContain('api.');
});

test('the readable page shows the same in each language', async () => {
  for (const [language, words] of [
    ['fr', 'API et données ouvertes'],
    ['ar', 'واجهة البرمجة'],
    ['en', 'API and open data'],
  ]) {
    const html = await (await app.request(`/api/docs?lang=${language}`)).text();
    expect(html).toContain(words);
    expect(html).toContain('/api/v1/skills/rank');
  }
});
