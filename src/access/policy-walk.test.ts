import { beforeAll, expect, test } from 'vitest';
import { endpoints } from '../api/endpoints.ts';
import { issueToken } from '../api/tokens.ts';
import { createApp } from '../app.tsx';
import { doors } from '../doors.ts';
import { openTestHouse } from '../testing/house.ts';
import { addresses, buildNetwork, type WalkedNetwork } from '../testing/walked-network.ts';
import { actorOfAccount } from './account-actor.ts';
import { allowed, type Walker, walkers } from './policy-walk.table.ts';

/*
 * Walks every page, form and API route with every role, inside and outside its scope, and with none, against the
 * written table in policy-walk.table.ts. A new door without a line there fails; so does a line without a door.
 */

const house = await openTestHouse();
const app = createApp(house);
let network: WalkedNetwork;

beforeAll(async () => {
  network = await buildNetwork(house);
}, 60_000);

const routes = [
  ...doors.map((door) => `${door.method.toUpperCase()} ${door.path}`),
  ...endpoints.map((one) => `${one.method.toUpperCase()} /api/v1${one.path}`),
];

test('the table names every route of the platform, once, and no other', () => {
  expect(new Set(routes).size).toBe(routes.length);
  expect(Object.keys(allowed).sort()).toEqual([...routes].sort());
});

test('nothing else is hung into the application than doors, endpoints and what needs no policy', () => {
  const open = ['GET /health', 'GET /api/v1/openapi.json'];
  // `app.post('*')` and `app.use()` are the middleware; Hono writes the API's parameters with a colon.
  const hung = app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'));
  const named = new Set(hung.map(({ method, path }) => `${method} ${path}`));
  const known = new Set([...routes.map((route) => route.replace(/\{(\w+)\}/g, ':$1')), ...open]);
  expect([...named].sort()).toEqual([...known].sort());
});

/** Was the visitor let in? 403, 401, 404 and the way to the sign-in page say no; a form may refuse its content. */
function letIn(response: Response): boolean {
  if ([401, 403, 404].includes(response.status)) return false;
  return !(response.status === 303 && (response.headers.get('location') ?? '').startsWith('/sign-in?back='));
}

async function knock(route: string, walker: Walker): Promise<boolean> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = addresses(network, pattern);
  if (pattern.startsWith('/api/v1')) return letIn(await app.request(path, await apiCall(method, pattern, walker)));
  const who = network.visitors[walker];
  const body = method === 'POST' ? new URLSearchParams({ probe: '1' }) : undefined;
  return letIn(await app.request(path, { method, body, headers: { origin: 'http://localhost', ...who?.headers } }));
}

async function apiCall(method: string, pattern: string, walker: Walker): Promise<RequestInit> {
  const body = pattern.startsWith('/api/v1/skills/') ? { text: 'React' } : {};
  return {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', ...(await tokenHeader(walker)) },
  };
}

const tokens = new Map<Walker, string>();

async function tokenHeader(walker: Walker): Promise<Record<string, string>> {
  const account = network.visitors[walker]?.accountId;
  if (!account) return {};
  let secret = tokens.get(walker);
  if (!secret) {
    const actor = await actorOfAccount(house, account);
    if (!actor) throw new Error(`no account for ${walker}`);
    secret = await issueToken(house, { ...actor, id: account }, { name: 'walk', scopes: ['skills:rank'], days: 1 });
    tokens.set(walker, secret);
  }
  return { authorization: `Bearer ${secret}` };
}

// Reading first, leaving last: what a form changes must not decide what a page shows to the next.
const last = ['POST /registers/imports/:id/cancel', 'POST /account/sessions/end-others', 'POST /sign-out'];
const order = (route: string) => (last.includes(route) ? 2 + last.indexOf(route) : route.startsWith('POST') ? 1 : 0);

const ending = new Set(['POST /invitations/:id/revoke']);

test.each([...routes].sort((a, b) => order(a) - order(b)))(
  '%s opens for those of the table and nobody else',
  async (route) => {
    const expected = allowed[route] ?? [];
    const open = new Set<Walker>();
    // Those who must be refused knock first, while what they knock at is still there; of those who may, each form that
    // ends something lets in only the first.
    const knocking = [...walkers].sort((a, b) => Number(expected.includes(a)) - Number(expected.includes(b)));
    for (const walker of knocking) {
      if (await knock(route, walker)) open.add(walker);
      else if (ending.has(route) && open.size > 0 && expected.includes(walker)) open.add(walker);
    }
    expect(walkers.filter((walker) => open.has(walker))).toEqual(walkers.filter((walker) => expected.includes(walker)));
  },
);
