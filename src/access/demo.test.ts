import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { browse, form } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createDemoAccounts } from './demo.ts';
import { inviteFirstAdministrator } from './invitations.ts';

const house = await openTestHouse({ env: { FONDOUK_DEMO: '1', HOST: 'localhost' } });
const app = createApp(house);

/** The same database under another configuration. */
function appOf(change: Partial<typeof house.config>) {
  return createApp({ ...house, config: { ...house.config, ...change } });
}

test('before the demo is loaded there is nothing to enter', async () => {
  expect((await app.request('/demo')).status).toBe(404);
  expect(await (await app.request('/sign-in')).text()).not.toContain('href="/demo"');
});

test('offers one account a role and enters by a click, without a password', async () => {
  const [direction, auditor] = await createDemoAccounts(house, [
    { email: 'direction@demo.example', name: 'Nadia Berrada', role: 'direction', scope: { kind: 'network' } },
    { email: 'audit@demo.example', name: 'Karim Tazi', role: 'auditor', scope: { kind: 'network' } },
  ]);
  expect(await (await app.request('/sign-in')).text()).toContain('href="/demo"');
  const visitor = browse(app);
  const offered = await (await visitor.open('/demo')).text();
  expect(offered).toContain('Nadia Berrada');
  expect(offered).toContain('Auditeur');
  const entered = await visitor.post('/demo', { account: direction ?? '' });
  expect(entered.headers.get('location')).toBe('/home');
  expect(await (await visitor.open('/nowhere')).text()).toContain('Nadia Berrada');
  const entry = await house.db
    .selectFrom('journal_entry')
    .selectAll()
    .where('subject_id', '=', direction ?? '')
    .executeTakeFirst();
  expect(entry).toMatchObject({ command: 'session.open', reason: 'entered the demo by a click' });
  // In production, or once the server can be reached from elsewhere, the door is gone and its sessions count no more.
  for (const change of [{ production: true }, { host: '0.0.0.0' }, { demo: false }]) {
    const closed = appOf(change);
    expect((await closed.request('/demo')).status).toBe(404);
    expect((await closed.request('/demo', form({ account: auditor ?? '' }))).status).toBe(404);
    const page = await closed.request('/nowhere', { headers: { cookie: visitor.cookies() } });
    expect(await page.text()).not.toContain('Nadia Berrada');
  }
});

test('refuses requests that name another host or were passed on by a proxy', async () => {
  for (const address of ['http://fondouk.example/demo', 'http://192.0.2.4:3000/demo']) {
    expect((await app.request(address)).status).toBe(404);
    expect(await (await app.request(address.replace('demo', 'sign-in'))).text()).not.toContain('href="/demo"');
  }
  expect((await app.request('/demo', { headers: { 'x-forwarded-for': '192.0.2.4' } })).status).toBe(404);
  expect((await app.request('http://127.0.0.1:3000/demo')).status).toBe(200);
  expect((await app.request('http://[::1]:3000/demo')).status).toBe(200);
});

test('where the demo is closed its accounts do not stand in for a first administrator', async () => {
  expect(await inviteFirstAdministrator(house)).toBeNull();
  const closed = { ...house, config: { ...house.config, production: true } };
  expect(await inviteFirstAdministrator(closed)).toContain('/invitation/');
});

test('opens no account but those of the demo', async () => {
  const { accountId } = await house.signIn('direction');
  expect((await app.request('/demo', form({ account: accountId }))).status).toBe(404);
  expect((await app.request('/demo', form({ account: 'direction' }))).status).toBe(404);
  expect((await app.request('/demo', form({}))).status).toBe(404);
});
