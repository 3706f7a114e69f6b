import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { browse } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createPasswordAccount } from '../testing/sign-in.ts';
import { failuresByAddress, judge } from './attempts.ts';

const house = await openTestHouse();
const app = createApp(house);
const password = 'zellige et safran';

async function failFiveTimes(email: string): Promise<void> {
  for (let time = 0; time < 5; time++) {
    const answer = await browse(app).post('/sign-in', { email, password: `wrong ${time}` });
    expect(answer.status).toBe(422);
  }
}

test('after five failures even the right password is refused for a quarter of an hour', async () => {
  house.setNow('2026-11-22T09:00:00Z');
  await createPasswordAccount(house, password, { email: 'salma@example.org' });
  await failFiveTimes('salma@example.org');
  const locked = await browse(app).post('/sign-in', { email: 'salma@example.org', password });
  expect(locked.status).toBe(429);
  expect(await locked.text()).toContain('Réessayez dans 15 minutes');
  house.setNow('2026-11-22T09:14:30Z');
  const later = await browse(app).post('/sign-in?lang=en', { email: 'salma@example.org', password });
  expect(await later.text()).toContain('Try again in a minute');
  house.setNow('2026-11-22T09:15:00Z');
  expect((await browse(app).post('/sign-in', { email: 'salma@example.org', password })).status).toBe(303);
});

test('an e-mail that has no account is locked alike', async () => {
  house.setNow('2026-11-22T10:00:00Z');
  await failFiveTimes('nobody@example.org');
  expect((await browse(app).post('/sign-in', { email: 'nobody@example.org', password })).status).toBe(429);
});

test('strangers who fail do not lock the owner out of the browser in which they signed in before', async () => {
  house.setNow('2026-11-22T11:00:00Z');
  await createPasswordAccount(house, password, { email: 'youssef@example.org' });
  const own = browse(app);
  await own.post('/sign-in', { email: 'youssef@example.org', password });
  await own.post('/sign-out', {});
  await failFiveTimes('youssef@example.org');
  expect((await browse(app).post('/sign-in', { email: 'youssef@example.org', password })).status).toBe(429);
  expect((await own.post('/sign-in', { email: 'youssef@example.org', password })).status).toBe(303);
});

test('tries made at the same moment all count', async () => {
  house.setNow('2026-11-22T12:00:00Z');
  const tries = Array.from({ length: 20 }, () =>
    judge(
      house,
      { kind: 'password', subject: 'at-once@example.org', origin: { address: '192.0.2.1', device: null } },
      async () => ({ success: false, result: null }),
    ),
  );
  const judged = (await Promise.all(tries)).filter((outcome) => !outcome.locked);
  expect(judged.length).toBeLessThanOrEqual(5);
});

test('one address may not try one e-mail after the other for ever', async () => {
  house.setNow('2026-11-22T13:00:00Z');
  const guess = (n: number) =>
    judge(
      house,
      { kind: 'password', subject: `guess-${n}@example.org`, origin: { address: '192.0.2.7', device: null } },
      async () => ({ success: false, result: null }),
    );
  for (let n = 0; n < failuresByAddress; n++) expect((await guess(n)).locked).toBe(false);
  expect((await guess(failuresByAddress)).locked).toBe(true);
  house.setNow('2026-11-22T13:15:01Z');
  expect((await guess(0)).locked).toBe(false);
});

test('attempts hold neither e-mails nor addresses, and are forgotten after a day', async () => {
  const rows = JSON.stringify(await house.db.selectFrom('account_attempt').selectAll().execute());
  expect(rows).not.toMatch(/example\.org|192\.0\.2/);
  house.setNow('2026-11-24T09:00:00Z');
  await browse(app).post('/sign-in', { email: 'nobody@example.org', password });
  expect(await house.db.selectFrom('account_attempt').selectAll().execute()).toHaveLength(1);
});
