import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { type Browser, browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);
const password = 'zellige et safran';

async function signedIn(email: string): Promise<Browser> {
  const visitor = browse(app);
  await visitor.post('/sign-in', { email, password });
  return visitor;
}

async function newcomer(email: string): Promise<{ id: string; visitor: Browser }> {
  const id = await createPasswordAccount(house, password, { email });
  return { id, visitor: await signedIn(email) };
}

async function commandsOn(id: string): Promise<string[]> {
  const entries = await house.db
    .selectFrom('journal_entry')
    .select('command')
    .where('subject_id', '=', id)
    .orderBy('seq')
    .execute();
  return entries.map(({ command }) => command).filter((command) => command !== 'session.open');
}

test('edits name and language; the pages speak it at once', async () => {
  const { id, visitor } = await newcomer('salma@example.org');
  await visitor.post('/account/details', { name: ' Salma Idrissi ', locale: 'ar' });
  const page = await (await visitor.open('/account')).text();
  expect(page).toContain('dir="rtl"');
  expect(page).toContain('Salma Idrissi');
  await visitor.post('/account/details', { name: 'Salma Idrissi', locale: 'ar' });
  expect(await commandsOn(id)).toEqual(['account.edit']);
  const refused = await visitor.post('/account/details', { name: '', locale: 'de' });
  expect(refused.status).toBe(422);
});

test('changes the password with the present one; other browsers are signed out', async () => {
  const email = 'youssef@example.org';
  const { id, visitor } = await newcomer(email);
  const other = await signedIn(email);
  const wrong = await visitor.post('/account/password', { current: 'menthe et safran', next: 'fleur d’oranger amer' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Ce n’est pas votre mot de passe.');
  await visitor.post('/account/password', { current: password, next: 'fleur d’oranger amer' });
  expect((await visitor.open('/account')).status).toBe(200);
  expect((await other.open('/account')).status).toBe(303);
  expect((await browse(app).post('/sign-in', { email, password: 'fleur d’oranger amer' })).status).toBe(303);
  expect(await commandsOn(id)).toEqual(['password.change']);
  expect(house.mails.at(-1)).toMatchObject({ to: email });
});

test('lists sessions with their device and ends one, or all others', async () => {
  const email = 'nadia@example.org';
  const { id, visitor } = await newcomer(email);
  const agent = 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0';
  await app.request('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    headers: { origin: 'http://localhost', 'user-agent': agent },
  });
  const page = await (await visitor.open('/account')).text();
  expect(page).toContain('Firefox · Android');
  expect(page).toContain('Cet appareil');
  const [, session = ''] = /\/account\/sessions\/([0-9a-f-]+)\/end"/.exec(page) ?? [];

  const stranger = await newcomer('stranger@example.org');
  expect((await stranger.visitor.post(`/account/sessions/${session}/end`, {})).status).toBe(403);
  await visitor.post(`/account/sessions/${session}/end`, {});
  expect(await (await visitor.open('/account')).text()).not.toContain('Firefox · Android');

  const others = [await signedIn(email), await signedIn(email)];
  await visitor.post('/account/sessions/end-others', {});
  for (const other of others) expect((await other.open('/account')).status).toBe(303);
  expect((await visitor.open('/account')).status).toBe(200);
  expect(await commandsOn(id)).toEqual(['session.end', 'session.end-others']);
});

test('a session ends after a week without use, and lasts with it', async () => {
  const now = Date.now();
  const at = (days: number) => new Date(now + days * 86_400_000).toISOString();
  house.setNow(at(0));
  const { visitor } = await newcomer('karim@example.org');
  house.setNow(at(6));
  expect((await visitor.open('/account')).status).toBe(200);
  house.setNow(at(12));
  expect((await visitor.open('/account')).status).toBe(200);
  house.setNow(at(19.1));
  expect((await visitor.open('/account')).status).toBe(303);
});

test('a session lasts thirty days at the longest', async () => {
  const now = Date.now();
  house.setNow(new Date(now).toISOString());
  const { visitor } = await newcomer('hind@example.org');
  const statuses: number[] = [];
  for (let day = 5; day <= 35; day += 5) {
    house.setNow(new Date(now + day * 86_400_000 - 60_000).toISOString());
    statuses.push((await visitor.open('/account')).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 303]);
});

test('hostile ids are missing pages, not errors', async () => {
  house.setNow(new Date().toISOString());
  const { visitor } = await newcomer('omar@example.org');
  expect((await visitor.post("/account/sessions/1' or '1'='1/end", {})).status).toBe(404);
  expect((await visitor.post(`/account/sessions/${house.ids.next()}/end`, {})).status).toBe(404);
});
