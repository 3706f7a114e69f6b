import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAuthTables } from 'better-auth/db';
import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/house.ts';
import { keepSecret } from './secret.ts';
import { readActor } from './session.ts';

const house = await openTestHouse();

test('the library finds every table and column it may write', async () => {
  const introspected = await house.db.introspection.getTables();
  const columns = new Map(introspected.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]));
  const { options } = house.auth.library;
  for (const [model, table] of Object.entries(getAuthTables(options))) {
    const there = columns.get(table.modelName);
    expect(there, model).toBeDefined();
    for (const [field, { fieldName }] of Object.entries(table.fields)) {
      expect(there?.has(fieldName ?? field), `${table.modelName}.${fieldName ?? field}`).toBe(true);
    }
  }
});

test('a secret is made once, for its owner only, and kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fondouk-secret-'));
  try {
    const secret = keepSecret(folder, undefined);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keepSecret(folder, undefined)).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(keepSecret(folder, 'configured')).toBe('configured');
    expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secret);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('cookies are Secure under https, and named so that a browser insists on it', async () => {
  const safe = await openTestHouse({ env: { FONDOUK_URL: 'https://reseau.example' } });
  const { headers } = await safe.signIn('direction');
  expect(headers.cookie).toMatch(/^__Secure-fondouk\.session_token=/);
  const { headers: set } = await safe.auth.library.api.openSession({
    body: { userId: (await safe.signIn('auditor')).accountId },
    returnHeaders: true,
  });
  const cookie = set.getSetCookie().find((one) => one.includes('session_token'));
  expect(cookie).toMatch(/; Secure/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
});

test('the actor of a request costs one query, and none without our cookie', async () => {
  const { headers } = await house.signIn('direction');
  const queries: string[] = [];
  const counting = {
    ...house,
    db: house.db.withPlugin({
      transformQuery: ({ node }) => {
        queries.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    }),
  };
  expect(await readActor(counting, new Headers(headers))).toMatchObject({ grants: [{ role: 'direction' }] });
  expect(queries).toHaveLength(1);
  await readActor(counting, new Headers({ cookie: 'theme=dark; lang=ar' }));
  expect(queries).toHaveLength(1);
});
