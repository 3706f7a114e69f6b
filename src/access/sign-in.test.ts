import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);
const password = 'zellige et safran';
const salma = await createPasswordAccount(house, password, { email: 'salma@example.org', locale: 'ar' });

function journal(command: string) {
  return house.db.selectFrom('journal_entry').selectAll().where('command', '=', command).orderBy('seq').execute();
}

test('signs in with e-mail and password, whatever the case, and goes on to the page asked for', async () => {
  const visitor = browse(app);
  const answer = await visitor.post('/sign-in', {
    email: ' Salma@Example.org ',
    password,
    back: '/figures?on=2022-11-04',
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/figures?on=2022-11-04');
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('fondouk.session_token='));
  expect(session).toMatch(/; HttpOnly/);
  expect(session).toMatch(/; SameSite=Lax/);
  expect(session).not.toMatch(/; Secure/);
  const page = await (await visitor.open('/nowhere')).text();
  expect(page).toContain('Meryem Alaoui');
  expect(page).toContain('lang="ar"');
  const [entry] = await journal('session.open');
  expect(entry).toMatchObject({ author_id: salma, subject_kind: 'account', subject_id: salma });
});

test('never goes on to another site', async () => {
  for (const back of ['//evil.example/x', 'https://evil.example', '/\\evil.example', '']) {
    const answer = await browse(app).post('/sign-in', { email: 'salma@example.org', password, back });
    expect(answer.headers.get('location')).toBe('/home');
  }
});

test('signs out: the cookie is forgotten and would open nothing more', async () => {
  const visitor = browse(app);
  await visitor.post('/sign-in', { email: 'salma@example.org', password });
  const kept = visitor.cookies();
  expect((await visitor.post('/sign-out', {})).headers.get('location')).toBe('/');
  expect(visitor.cookies()).not.toContain('session_token');
  const stolen = await app.request('/nowhere', { headers: { cookie: kept } });
  expect(await stolen.text()).not.toContain('Meryem Alaoui');
  expect(await journal('session.close')).toHaveLength(1);
});

test('says the same of a wrong password and of an unknown e-mail', async () => {
  const wrong = await browse(app).post('/sign-in', { email: 'salma@example.org', password: 'menthe et safran' });
  const unknown = await browse(app).post('/sign-in', { email: 'nobody@example.org', password: 'menthe et safran' });
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  const said = 'L’adresse ou le mot de passe ne convient pas.';
  expect(await wrong.text()).toContain(said);
  expect(await unknown.text()).toContain(said);
});

test('a field left out is named, in the language of the visitor', async () => {
  const answer = await browse(app).post('/sign-in?lang=en', { email: 'salma', password: '' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('This e-mail address is not complete.');
  expect(page).toContain('Please fill in this field.');
});

test('a form that comes from another site is refused', async () => {
  const answer = await app.request('/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ email: 'salma@example.org', password }),
    headers: { origin: 'https://evil.example' },
  });
  expect(answer.status).toBe(403);
});

test('a cookie that we did not sign opens nothing', async () => {
  const { token } = await house.db.selectFrom('account_session').select('token').executeTakeFirstOrThrow();
  const forged = `fondouk.session_token=${token}.${'A'.repeat(43)}%3D`;
  const page = await (await app.request('/nowhere', { headers: { cookie: forged } })).text();
  expect(page).not.toContain('Meryem Alaoui');
});
