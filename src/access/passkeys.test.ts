import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { createAuthenticator } from '../testing/authenticator.ts';
import { type Browser, browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);
const origin = 'http://localhost';
const rpId = 'localhost';
const password = 'zellige et safran';

async function signedIn(email: string): Promise<Browser> {
  await createPasswordAccount(house, password, { email });
  const visitor = browse(app);
  await visitor.post('/sign-in', { email, password });
  return visitor;
}

async function challengeFor(visitor: Browser, path: string): Promise<string> {
  const answer = await visitor.send(path, {});
  return ((await answer.json()) as { challenge: string }).challenge;
}

test('adds a passkey, signs in with it in another browser, and removes it', async () => {
  const key = createAuthenticator();
  const visitor = await signedIn('salma@example.org');
  const challenge = await challengeFor(visitor, '/passkeys/new/options');
  const made = key.register({ challenge, origin, rpId });
  const added = await visitor.send('/passkeys/new', { name: 'Téléphone', response: made });
  expect(await added.json()).toEqual({ go: '/account#passkeys' });
  expect(await (await visitor.open('/account')).text()).toContain('Téléphone');
  expect(house.mails.at(-1)?.text).toContain('Une clé d’accès a été ajoutée');

  const elsewhere = browse(app);
  const asked = await challengeFor(elsewhere, '/passkeys/sign-in/options');
  const response = key.sign({ challenge: asked, origin, rpId });
  const opened = await elsewhere.send('/passkeys/sign-in', { response, back: '/figures' });
  expect(await opened.json()).toEqual({ go: '/figures' });
  expect((await elsewhere.open('/account')).status).toBe(200);

  const page = await (await elsewhere.open('/account')).text();
  const [, id = ''] = /\/account\/passkeys\/([0-9a-f-]+)\/remove/.exec(page) ?? [];
  await elsewhere.post(`/account/passkeys/${id}/remove`, {});
  const again = browse(app);
  const retried = key.sign({ challenge: await challengeFor(again, '/passkeys/sign-in/options'), origin, rpId });
  expect((await again.send('/passkeys/sign-in', { response: retried })).status).toBe(400);
  const entries = await house.db.selectFrom('journal_entry').select(['command', 'reason']).orderBy('seq').execute();
  expect(entries.map((entry) => entry.command).filter((command) => command !== 'session.open')).toEqual([
    'passkey.add',
    'passkey.remove',
  ]);
  expect(entries).toContainEqual({ command: 'session.open', reason: 'signed in with a passkey' });
});

test('refuses a signature made for another site, for another challenge, or without asking the owner', async () => {
  const key = createAuthenticator();
  const visitor = await signedIn('youssef@example.org');
  const challenge = await challengeFor(visitor, '/passkeys/new/options');
  await visitor.send('/passkeys/new', { name: '', response: key.register({ challenge, origin, rpId }) });
  const stranger = browse(app);
  const attempts = [
    async () => ({
      origin: 'https://evil.example',
      rpId,
      challenge: await challengeFor(stranger, '/passkeys/sign-in/options'),
    }),
    async () => ({
      origin,
      rpId: 'evil.example',
      challenge: await challengeFor(stranger, '/passkeys/sign-in/options'),
    }),
    async () => ({ origin, rpId, challenge: 'AAAA' }),
    async () => ({
      origin,
      rpId,
      verified: false,
      challenge: await challengeFor(stranger, '/passkeys/sign-in/options'),
    }),
  ];
  for (const attempt of attempts) {
    const ceremony = await attempt();
    const answer = await stranger.send('/passkeys/sign-in', { response: key.sign(ceremony) }, ceremony.origin);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ failure: 'refused' });
    expect(stranger.cookies()).not.toContain('session_token');
  }
});

test('a challenge is good once', async () => {
  const key = createAuthenticator();
  const visitor = await signedIn('nadia@example.org');
  const made = key.register({ challenge: await challengeFor(visitor, '/passkeys/new/options'), origin, rpId });
  await visitor.send('/passkeys/new', { name: '', response: made });
  const stranger = browse(app);
  const response = key.sign({ challenge: await challengeFor(stranger, '/passkeys/sign-in/options'), origin, rpId });
  const before = stranger.cookies();
  expect((await stranger.send('/passkeys/sign-in', { response })).status).toBe(200);
  const replay = await app.request('/passkeys/sign-in', {
    method: 'POST',
    body: JSON.stringify({ response }),
    headers: { origin, 'content-type': 'application/json', cookie: before },
  });
  expect(replay.status).toBe(400);
});

test('asks for a fresh sign-in before a passkey is added', async () => {
  const visitor = await signedIn('karim@example.org');
  await house.db
    .updateTable('account_session')
    .set({ created_at: new Date(Date.now() - 2 * 3600_000) })
    .execute();
  const answer = await visitor.send('/passkeys/new/options', {});
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({ failure: 'stale' });
});

test('says no, and nothing else, to what is no passkey at all', async () => {
  for (const body of [null, 'x', {}, { response: 'x' }, { response: { id: 'x', response: {} } }]) {
    const answer = await browse(app).send('/passkeys/sign-in', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ failure: 'refused' });
  }
});

test('nobody removes the passkey of another account', async () => {
  const key = createAuthenticator();
  const owner = await signedIn('hind@example.org');
  const made = key.register({ challenge: await challengeFor(owner, '/passkeys/new/options'), origin, rpId });
  await owner.send('/passkeys/new', { name: 'À moi', response: made });
  const { id } = await house.db
    .selectFrom('account_passkey')
    .select('id')
    .where('name', '=', 'À moi')
    .executeTakeFirstOrThrow();
  const other = await signedIn('omar@example.org');
  await other.post(`/account/passkeys/${id}/remove`, {});
  await other.post('/account/passkeys/not-an-id/remove', {});
  expect(await (await owner.open('/account')).text()).toContain('À moi');
});
