import { expect, test, vi } from 'vitest';
import { createApp } from '../app.tsx';
import { browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';
import { createDemoAccounts } from './demo.ts';

const house = await openTestHouse();
const app = createApp(house);
const old = 'zellige et safran';
const next = 'menthe et fleur d’oranger';

/** The path of the link in the last mail to someone. */
async function linkTo(email: string): Promise<string> {
  const mail = await vi.waitFor(() => {
    const found = house.mails.findLast(({ to, text }) => to === email && text.includes('/password/new/'));
    if (!found) throw new Error('no mail yet');
    return found;
  });
  return new URL(/http\S+/.exec(mail.text)?.[0] ?? '').pathname;
}

test('sends a link in the language of the account; it sets a new password once and ends all sessions', async () => {
  const email = 'salma@example.org';
  const id = await createPasswordAccount(house, old, { email, locale: 'ar' });
  const open = browse(app);
  await open.post('/sign-in', { email, password: old });
  const asked = await browse(app).post('/password/forgotten', { email: ' SALMA@example.org' });
  expect(asked.headers.get('location')).toBe('/sign-in');
  const path = await linkTo(email);
  expect(house.mails.at(-1)?.subject).toContain('كلمة مرور جديدة');

  const visitor = browse(app);
  expect((await visitor.open(path)).status).toBe(200);
  const short = await visitor.post(path, { password: 'court' });
  expect(await short.text()).toContain('Ce mot de passe est trop court.');
  const guessable = await visitor.post(path, { password: 'Motdepasse2026' });
  expect(await guessable.text()).toContain('trop facile à deviner');
  expect((await visitor.post(path, { password: next })).headers.get('location')).toBe('/sign-in');
  expect((await visitor.post(path, { password: 'troisième essai' })).headers.get('location')).toBe(
    '/password/forgotten',
  );

  expect((await open.open('/account')).status).toBe(303);
  expect((await browse(app).post('/sign-in', { email, password: old })).status).toBe(422);
  expect((await browse(app).post('/sign-in', { email, password: next })).status).toBe(303);
  const entries = await house.db
    .selectFrom('journal_entry')
    .selectAll()
    .where('subject_id', '=', id)
    .orderBy('seq')
    .execute();
  expect(entries.map(({ command }) => command)).toEqual([
    'session.open',
    'password.ask-reset',
    'password.reset',
    'session.open',
  ]);
  expect(JSON.stringify(entries)).not.toContain(path.split('/').at(-1));
});

test('answers the same for an e-mail without account, and sends nothing', async () => {
  const known = await browse(app).post('/password/forgotten', { email: 'salma@example.org' });
  const unknown = await browse(app).post('/password/forgotten', { email: 'nobody@example.org' });
  expect([unknown.status, unknown.headers.get('location'), unknown.headers.get('set-cookie')]).toEqual([
    known.status,
    known.headers.get('location'),
    known.headers.get('set-cookie'),
  ]);
  expect(house.mails.some(({ to }) => to === 'nobody@example.org')).toBe(false);
});

test('a link is good for half an hour', async () => {
  const email = 'youssef@example.org';
  await createPasswordAccount(house, old, { email });
  await browse(app).post('/password/forgotten', { email });
  const path = await linkTo(email);
  const { expires_at } = await house.db
    .selectFrom('account_verification')
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(Math.round((expires_at.getTime() - Date.now()) / 60_000)).toBe(30);
  await house.db
    .updateTable('account_verification')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .execute();
  expect((await browse(app).post(path, { password: next })).headers.get('location')).toBe('/password/forgotten');
});

test('the rows alone open nothing: only a hash of the token is kept', async () => {
  const email = 'youssef@example.org';
  await browse(app).post('/password/forgotten', { email });
  const token = (await linkTo(email)).split('/').at(-1) ?? '';
  expect(JSON.stringify(await house.db.selectFrom('account_verification').selectAll().execute())).not.toContain(token);
});

test('a new password opens an account that a stranger’s failures had locked', async () => {
  const email = 'nadia@example.org';
  await createPasswordAccount(house, old, { email });
  for (let time = 0; time < 5; time++) await browse(app).post('/sign-in', { email, password: `wrong ${time}` });
  expect((await browse(app).post('/sign-in', { email, password: old })).status).toBe(429);
  await browse(app).post('/password/forgotten', { email });
  await browse(app).post(await linkTo(email), { password: next });
  expect((await browse(app).post('/sign-in', { email, password: next })).status).toBe(303);
});

test('three mails an hour for one account, thirty requests an hour from one address', async () => {
  house.setNow('2026-11-22T15:00:00Z');
  const email = 'karim@example.org';
  await createPasswordAccount(house, old, { email });
  for (let time = 0; time < 5; time++) {
    expect((await browse(app).post('/password/forgotten', { email })).status).toBe(303);
  }
  await vi.waitFor(() => expect(house.mails.filter(({ to }) => to === email)).toHaveLength(3));
  const statuses: number[] = [];
  for (let n = 0; n < 28; n++) {
    statuses.push((await browse(app).post('/password/forgotten', { email: `nobody-${n}@example.org` })).status);
  }
  expect(statuses.filter((status) => status === 303)).toHaveLength(27);
  expect(statuses.at(-1)).toBe(429);
  house.setNow('2026-11-22T16:00:01Z');
  expect((await browse(app).post('/password/forgotten', { email })).status).toBe(303);
});

test('an account of the demo gets no password', async () => {
  house.setNow('2026-11-22T20:00:00Z');
  const email = 'direction@demo.example';
  await createDemoAccounts(house, [{ email, name: 'Nadia Berrada', role: 'direction', scope: { kind: 'network' } }]);
  await browse(app).post('/password/forgotten', { email });
  const known = 'salma@example.org';
  await browse(app).post('/password/forgotten', { email: known });
  await linkTo(known);
  expect(house.mails.some(({ to }) => to === email)).toBe(false);
});
