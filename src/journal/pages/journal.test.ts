import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createApp } from '../../app.tsx';
import { openTestHouse } from '../../testing/house.ts';
import { command } from '../command.ts';

const house = await openTestHouse();
const app = createApp(house);
const auditor = await house.signIn('auditor');

async function note(author: string, name: string, reason: string, moment: string, kind = 'site') {
  house.setNow(moment);
  await command(
    house,
    {
      author: { id: null, label: author },
      command: name,
      reason,
      subject: { kind, id: 'rabat' },
      details: { n: 3 },
    },
    async () => {},
  );
}

await note('Salma Idrissi', 'site.open', 'Ouverture signée', '2026-03-31T22:30:00Z');
await note('Omar Bennis', 'residency.renew', '<script>alert(1)</script>', '2026-04-02T09:00:00Z');
await note('Salma Idrissi', 'residency.renew', 'Convention signée', '2026-05-10T09:00:00Z');
await note('demo', 'session.open', 'entered the demo by a click', '2026-05-11T09:00:00Z', 'account');
await note('command line: nadia', 'register.import', 'import of people from p.csv', '2026-05-12T09:00:00Z', 'register');
house.setNow('2026-11-22T09:00:00Z');

async function read(query: string, language = 'fr') {
  const headers = { ...auditor.headers, 'accept-language': language };
  const response = await app.request(`/journal${query}`, { headers });
  expect(response.status).toBe(200);
  return response.text();
}

const numbers = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(\d+)<\/th>/g)].map(([, number]) => Number(number));

test('entries, the last first', async () => {
  expect(numbers(await read(''))).toEqual([5, 4, 3, 2, 1]);
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
  expect(numbers(await read('?from=yesterday'))).toEqual([5, 4, 3, 2, 1]);
});

test('searched for an author as the reader calls it', async () => {
  expect(numbers(await read('?author=démonstration'))).toEqual([4]);
  expect(numbers(await read('?author=ligne de commande'))).toEqual([5]);
  expect(numbers(await read('?author=demo'))).toEqual([4]);
});

test('commands, reasons and the program’s names are told in the reader’s language', async () => {
  const french = await read('?command=session.open');
  expect(french).toContain('>Ouverture de session</a>');
  expect(french).toContain('Entrée dans la démonstration d’un clic');
  expect(french).toContain('<bdi>Démonstration</bdi>');
  const arabic = await read('?command=session.open', 'ar');
  expect(arabic).toContain('>تسجيل الدخول</a>');
  expect(arabic).toContain('دخول العرض التوضيحي بنقرة واحدة');
  expect(arabic).toContain('<bdi>العرض التوضيحي</bdi>');
});

test('filters show names, sorted by them; what has none shows its code', async () => {
  const html = await read('?command=residency.renew&subject=register&from=2026-03-01');
  const commands = html.slice(html.indexOf('name="command"'), html.indexOf('name="author"'));
  expect([...commands.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    'Toutes les opérations',
    'Import d’un registre',
    'Ouverture de session',
    'Renouvellement de convention',
    'site.open',
  ]);
  expect(html).toContain('<option value="register" selected="">Registre</option>');
  const chips = [...html.matchAll(/class="chip"[^>]*>([^<]*)/g)].map(([, label]) => label);
  expect(chips).toEqual(['Renouvellement de convention', 'Registre', 'Du 1er mars 2026']);
});

test('an auditor finds what is stored in the details of an entry', async () => {
  const html = await read('?command=session.open');
  const details = html.slice(html.indexOf('<details class="disclosure"'));
  expect(details).toContain('<code dir="ltr">session.open</code>');
  expect(details).toContain('<span dir="auto">entered the demo by a click</span>');
  expect(details).toContain('<span dir="auto">demo</span>');
});

test('people’s own words stay as they wrote them, in their own direction', async () => {
  expect(await read('?command=residency.renew', 'ar')).toContain('<span dir="auto">Convention signée</span>');
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
