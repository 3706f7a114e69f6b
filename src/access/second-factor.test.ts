import { createOTP } from '@better-auth/utils/otp';
import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { type Browser, browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';

const house = await openTestHouse();
const app = createApp(house);
const password = 'zellige et safran';

/** The secret as the app reads it from the QR code; RFC 4648 base 32. */
function secretIn(page: string): { uri: string; secret: string } {
  const uri = (/name="uri" value="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');
  const letters = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...letters.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return { uri, secret: Buffer.from(bytes).toString() };
}

const codeOf = (secret: string) => createOTP(secret, { digits: 6, period: 30 }).totp();

async function enrolled(email: string): Promise<{ visitor: Browser; secret: string; codes: string[] }> {
  await createPasswordAccount(house, password, { email });
  const visitor = browse(app);
  await visitor.post('/sign-in', { email, password });
  const { uri, secret } = secretIn(await (await visitor.post('/account/second-factor/begin', { password })).text());
  const confirmed = await visitor.post('/account/second-factor/confirm', { uri, code: await codeOf(secret) });
  const page = await confirmed.text();
  const codes = [...page.matchAll(/<code dir="ltr">([^<]+)<\/code>/g)].map((match) => match[1] ?? '');
  return { visitor, secret, codes };
}

test('enrols without script: password, QR code, first code, recovery codes shown once', async () => {
  const email = 'salma@example.org';
  const id = await createPasswordAccount(house, password, { email });
  const visitor = browse(app);
  await visitor.post('/sign-in', { email, password });
  const wrong = await visitor.post('/account/second-factor/begin', { password: 'menthe et safran' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Ce n’est pas votre mot de passe.');

  const begun = await (await visitor.post('/account/second-factor/begin', { password })).text();
  expect(begun).toContain('src="data:image/png;base64,');
  const { uri, secret } = secretIn(begun);
  expect(uri).toContain('otpauth://totp/Fondouk:salma%40example.org');
  const refused = await visitor.post('/account/second-factor/confirm', { uri, code: '000 000' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('src="data:image/png;base64,');

  const confirmed = await visitor.post('/account/second-factor/confirm', { uri, code: ` ${await codeOf(secret)} ` });
  expect((await confirmed.text()).match(/<code dir="ltr">[a-z2-9]{5}-[a-z2-9]{5}<\/code>/g)).toHaveLength(10);
  expect(await (await visitor.open('/account')).text()).toContain('Gérer le second facteur');
  expect(house.mails.at(-1)).toMatchObject({ to: email });
  const entries = await house.db.selectFrom('journal_entry').selectAll().where('subject_id', '=', id).execute();
  expect(entries.map(({ command }) => command)).toEqual([
    'session.open',
    'second-factor.begin',
    'second-factor.enable',
  ]);
  expect(JSON.stringify(entries)).not.toContain(secret);
});

test('asks for a code at sign-in; the password alone opens nothing', async () => {
  const { secret } = await enrolled('youssef@example.org');
  const visitor = browse(app);
  const first = await visitor.post('/sign-in', { email: 'youssef@example.org', password, back: '/figures' });
  expect(first.headers.get('location')).toBe('/sign-in/code?back=%2Ffigures');
  expect(first.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  expect((await visitor.open('/account')).status).toBe(303);
  const refused = await visitor.post('/sign-in/code', { code: '000000', back: '/figures' });
  expect(refused.status).toBe(422);
  const opened = await visitor.post('/sign-in/code', { code: await codeOf(secret), back: '/figures' });
  expect(opened.headers.get('location')).toBe('/figures');
  expect((await visitor.open('/account')).status).toBe(200);
});

test('a recovery code opens once', async () => {
  const { codes } = await enrolled('nadia@example.org');
  for (const expected of [303, 422]) {
    const visitor = browse(app);
    await visitor.post('/sign-in', { email: 'nadia@example.org', password });
    expect(
      (await visitor.post('/sign-in/code', { code: codes[0]?.toUpperCase().replace('-', ' ') ?? '' })).status,
    ).toBe(expected);
  }
});

test('five wrong codes lock, whatever the number of challenges', async () => {
  const { secret } = await enrolled('karim@example.org');
  for (let time = 0; time < 5; time++) {
    const visitor = browse(app);
    await visitor.post('/sign-in', { email: 'karim@example.org', password });
    expect((await visitor.post('/sign-in/code', { code: '000000' })).status).toBe(422);
  }
  const visitor = browse(app);
  await visitor.post('/sign-in', { email: 'karim@example.org', password });
  const locked = await visitor.post('/sign-in/code', { code: await codeOf(secret) });
  expect(locked.status).toBe(429);
  expect(await locked.text()).toContain('Réessayez dans 15 minutes');
});

test('there is no second step without a first one, nor with a forged challenge', async () => {
  expect((await browse(app).open('/sign-in/code')).headers.get('location')).toBe('/sign-in');
  expect((await browse(app).post('/sign-in/code', { code: '123456' })).headers.get('location')).toBe('/sign-in');
  const forged = await app.request('/sign-in/code', {
    headers: { cookie: 'fondouk.two_factor=2fa-guess.c2lnbmF0dXJl' },
  });
  expect(forged.headers.get('location')).toBe('/sign-in');
});

test('renews the recovery codes and turns off with the password only', async () => {
  const { visitor, codes } = await enrolled('hind@example.org');
  const renewed = await (await visitor.post('/account/second-factor/codes', { password })).text();
  expect(renewed).not.toContain(codes[0]);
  expect((await visitor.post('/account/second-factor/disable', { password: 'menthe et safran' })).status).toBe(422);
  expect((await visitor.post('/account/second-factor/disable', { password })).headers.get('location')).toBe('/account');
  const plain = browse(app);
  const opened = await plain.post('/sign-in', { email: 'hind@example.org', password });
  expect(opened.headers.get('location')).toBe('/home');
});
