import { expect, test } from 'vitest';
import { createApp } from '../app.tsx';
import { form } from '../testing/forms.ts';
import { openTestHouse } from '../testing/house.ts';
import { createAccount } from '../testing/sign-in.ts';
import { endGrant, grantById, grantRole, grantsOf } from './grants.ts';

const house = await openTestHouse();
const app = createApp(house);
const author = { id: null, label: 'test' };
const direction = await house.signIn('direction', undefined, { name: 'Samira Fassi', email: 'samira@example.org' });

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  return app.request(path, form(fields, direction.headers.cookie));
}

async function open(path: string): Promise<string> {
  return (await app.request(path, direction)).text();
}

test('the direction finds people by name, e-mail and role', async () => {
  await house.signIn('auditor', undefined, { name: 'Karim Tazi', email: 'karim.tazi@example.org' });
  await createAccount(house, { name: 'مريم العلوي', email: 'meryem@example.org' });
  expect(await open('/people')).toContain('مريم العلوي');
  expect(await open('/people?text=TAZI')).toContain('Karim Tazi');
  expect(await open('/people?text=TAZI')).not.toContain('samira@example.org');
  expect(await open('/people?role=auditor')).toContain('Karim Tazi');
  expect(await open('/people?role=auditor')).not.toContain('meryem@example.org');
  expect(await open('/people?text=100%25_')).toContain('Personne ne répond à cette recherche');
});

test('gives a role with a reason and ends it; it holds from that day to that day, and the next page knows', async () => {
  house.setNow('2026-11-22T09:00:00Z');
  const visitor = await house.signIn(null, undefined, { name: 'Hind Alami' });
  const path = `/people/${visitor.accountId}`;
  expect((await app.request('/people', visitor)).status).toBe(403);
  const missing = await post(`${path}/roles`, { role: 'direction', reason: ' ' });
  expect(missing.status).toBe(422);
  await post(`${path}/roles`, { role: 'direction', reason: 'nommée directrice adjointe' });
  expect((await app.request('/people', visitor)).status).toBe(200);
  expect(await (await post(`${path}/roles`, { role: 'direction', reason: 'encore' })).text()).toContain(
    'a déjà ce rôle',
  );

  house.setNow('2027-03-01T09:00:00Z');
  const [grant] = await grantsOf(house, visitor.accountId);
  await post(`/roles/${grant?.id}/end`, { reason: 'a quitté le réseau' });
  expect((await app.request('/people', visitor)).status).toBe(403);
  expect(await grantsOf(house, visitor.accountId)).toMatchObject([{ from: '2026-11-22', until: '2027-03-01' }]);
  const entries = await house.db
    .selectFrom('journal_entry')
    .selectAll()
    .where('subject_id', '=', visitor.accountId)
    .execute();
  expect(entries.map(({ command, reason, author_id }) => [command, reason, author_id])).toEqual([
    ['role.grant', 'nommée directrice adjointe', direction.accountId],
    ['role.end', 'a quitté le réseau', direction.accountId],
  ]);
});

test('a role in the future or the past does not count', async () => {
  house.setNow('2026-11-22T09:00:00Z');
  const visitor = await house.signIn('auditor', undefined, { since: '2026-11-23' });
  const roles = () => open(`/people/${visitor.accountId}`);
  expect(await open('/people?role=auditor')).not.toContain(visitor.accountId);
  house.setNow('2026-11-23T00:30:00Z');
  expect(await open('/people?role=auditor')).toContain(visitor.accountId);
  expect(await roles()).toContain('En vigueur');
});

test('a role given and ended on the same day leaves no row, but both acts in the journal', async () => {
  const id = await createAccount(house, {});
  const granted = await grantRole(house, author, {
    accountId: id,
    role: 'auditor',
    scope: { kind: 'network' },
    reason: 'test',
  });
  const grant = granted.ok ? await grantById(house, granted.id) : null;
  if (!grant) throw new Error('not granted');
  expect(await endGrant(house, author, { grant, reason: 'by mistake' })).toEqual({ ok: true });
  expect(await grantsOf(house, id)).toEqual([]);
  expect(await endGrant(house, author, { grant, reason: 'again' })).toEqual({ ok: false, refusal: 'ended-already' });
});

test('the database refuses what must not be: the same role twice at once, a founder of everything, a scope that is not', async () => {
  const id = await createAccount(house, {});
  const insert = (role: string, kind: string, scope: string | null, during: string) =>
    house.db
      .insertInto('role_grant')
      .values({
        id: house.ids.next(),
        user_id: id,
        role: role as 'coach',
        scope_kind: kind as 'site',
        scope_id: scope,
        during,
      })
      .execute();
  await insert('auditor', 'network', null, '[2026-01-01,2026-06-01)');
  await insert('auditor', 'network', null, '[2026-06-01,)');
  await expect(insert('auditor', 'network', null, '[2026-05-31,2026-06-02)')).rejects.toThrow('exclusion');
  await expect(insert('founder', 'network', null, '[2026-01-01,)')).rejects.toThrow('check constraint');
  await expect(insert('coach', 'site', house.ids.next(), '[2026-01-01,)')).rejects.toThrow('foreign key');
  await expect(insert('direction', 'network', house.ids.next(), '[2026-01-01,)')).rejects.toThrow('check constraint');
  await expect(insert('emperor', 'network', null, '[2026-01-01,)')).rejects.toThrow('check constraint');
});

test('the last of the direction keeps the role, also when two end each other’s at once', async () => {
  await house.db.deleteFrom('role_grant').where('role', '=', 'direction').execute();
  const [one, two] = [await house.signIn('direction'), await house.signIn('direction')];
  const [first] = await grantsOf(house, one.accountId);
  const [second] = await grantsOf(house, two.accountId);
  if (!first || !second) throw new Error('not granted');
  const outcomes = await Promise.all(
    [first, second].map((grant) => endGrant(house, author, { grant, reason: 'rivalry' })),
  );
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'last-direction' });
});
