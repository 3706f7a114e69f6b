import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createApp } from '../../app.tsx';
import { openTestHouse } from '../../testing/house.ts';
import { command } from '../command.ts';

const house = await openTestHouse();
const app = createApp(house);
const auditor = await house.signIn('auditor');

async function note(author: string, name: string, reason: string, moment: string) {
  house.setNow(moment);
  await command(
    house,
    {
      author: { id: null, label: author },
      command: name,
      reason,
      subject: { kind: 'site', id: 'rabat' },
      details: { n: 3 },
    },
    async () => {},
  );
}

await note('Salma Idrissi', 'site.open', 'Ouverture signée', '2026-03-31T22:30:00Z');
await note('Omar Bennis', 'residency.renew', '<script>alert(1)</script>', '2026-04-02T09:00:00Z');
await note('Salma Idrissi', 'residency.renew', 'Convention signée', '2026-05-10T09:00:00Z');
house.setNow('2026-11-22T09:00:00Z');

async function read(query: string) {
  const response = await app.request(`/journal${query}`, { headers: { ...auditor.headers, 'accept-language': 'fr' } });
  expect(response.status).toBe(200);
  return response.text();
}

const numbers = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(\d+)<\/th>/g)].map(([, number]) => Number(number));

test('entries, the last first', async () => {
  expect(numbers(await read(''))).toEqual([3, 2, 1]);
});

test('filtered by command, author, day and subject', async () => {
  expect(numbers(await read('?command=residency.renew'))).toEqual([3, 2]);
  expect(numbers(await read('?author=salma'))).toEqual([3, 1]);
  expect(numbers(await read('?command=residency.renew&author=omar'))).toEqual([2]);
  // 22:30 UTC on 31 March is 23:30 in Morocco: still March.
  expect(numbers(await read('?until=2026-03-31'))).toEqual([1]);
  expect(numbers(await read('?from=2026-04-01&until=2026-04-30'))).toEqual([2]);
  expect(numbers(await read('?subject=site&id=rabat'))).toEqual([3, 2, 1]);
  expect(await read('?author=nobody')).toContain('Aucune écriture ne correspond');
  expect(numbers(await read('?from=yesterday'))).toEqual([3, 2, 1]);
});

test('what an entry says is text, never markup', async () => {
  const html = await read('');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script>alert');
});

test('only the direction and auditors read it', async () => {
  expect((await app.request('/journal', await house.signIn('direction'))).status).toBe(200);
  for (const role of ['site_manager', 'coach', 'jury_member'] as const) {
    expect((await app.request('/journal', await house.signIn(role))).status).toBe(403);
  }
  expect((await app.request('/journal')).status).toBe(303);
});

async function verify() {
  const sent = await app.request('/journal/verify', { method: 'POST', ...auditor });
  expect(sent.status).toBe(303);
  const flash = sent.headers.getSetCookie().find((cookie) => cookie.startsWith('flash=')) ?? '';
  const cookie = `${auditor.headers.cookie}; ${flash.split(';')[0]}`;
  const next = await app.request('/journal', { headers: { cookie, 'accept-language': 'fr' } });
  return next.text();
}

test('verifying says that the journal is intact, or which entry is broken', async () => {
  expect(await verify()).toContain('Le journal est intact');
  await sql`alter table journal_entry disable trigger user`.execute(house.db);
  await sql`update journal_entry set reason = 'Autre' where seq = 2`.execute(house.db);
  await sql`alter table journal_entry enable trigger user`.execute(house.db);
  expect(await verify()).toContain('L’écriture 2 a été modifiée');
});
