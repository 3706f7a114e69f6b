import { type Door, submit } from '../web/door.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import {
  addPasskey,
  newPasskeyOptions,
  passkeySignInOptions,
  removePasskey,
  signInWithPasskey,
  withOwnOrigin,
} from './passkeys.ts';
import { newPasskeyShape, passkeyAnswerShape } from './schema.ts';
import { backFrom } from './sign-in-doors.ts';
import { uuidOf } from './uuid.ts';
import { libraryHeaders, passCookies, rememberBrowser } from './visitor.ts';

/** The four doors that the island knocks at speak JSON; a body that is none is an empty one, refused by its shape. */
async function readJson(visit: Visit): Promise<unknown> {
  return visit.c.req.json().catch(() => undefined);
}

function originHeaders(visit: Visit): Headers {
  return withOwnOrigin(visit.house, visit.url, visit.c.req.header('origin'), libraryHeaders(visit));
}

export const passkeyDoors: readonly Door[] = [
  submit({
    path: '/passkeys/new/options',
    action: 'account.edit-own',
    async handle(visit) {
      const given = await newPasskeyOptions(visit.house, libraryHeaders(visit));
      if (!given.ok) return visit.c.json({ failure: given.stale ? 'stale' : 'refused' }, 403);
      passCookies(visit, given.cookies);
      return visit.c.json(given.options);
    },
  }),
  submit({
    path: '/passkeys/new',
    action: 'account.edit-own',
    async handle(visit) {
      const read = newPasskeyShape.safeParse(await readJson(visit));
      if (!read.success) return visit.c.json({ failure: 'refused' }, 400);
      const outcome = await addPasskey(visit.house, visit.actor, read.data, originHeaders(visit));
      if (!outcome.ok) return visit.c.json({ failure: outcome.stale ? 'stale' : 'refused' }, 400);
      return visit.c.json({ go: '/account#passkeys' });
    },
  }),
  submit({
    path: '/passkeys/sign-in/options',
    action: 'session.open',
    async handle(visit) {
      const { options, cookies } = await passkeySignInOptions(visit.house, new Headers());
      passCookies(visit, cookies);
      return visit.c.json(options);
    },
  }),
  submit({
    path: '/passkeys/sign-in',
    action: 'session.open',
    async handle(visit) {
      const read = passkeyAnswerShape.safeParse(await readJson(visit));
      if (!read.success) return visit.c.json({ failure: 'refused' }, 400);
      const opened = await signInWithPasskey(visit.house, read.data.response, originHeaders(visit));
      if (!opened) return visit.c.json({ failure: 'refused' }, 400);
      passCookies(visit, opened.cookies);
      await rememberBrowser(visit, opened.email);
      return visit.c.json({ go: backFrom(read.data.back) });
    },
  }),
  submit({
    path: '/account/passkeys/:id/remove',
    action: 'account.edit-own',
    async handle(visit) {
      const id = uuidOf(visit.param('id'));
      const removed = id !== null && (await removePasskey(visit.house, visit.actor, id));
      if (!removed) return goTo(visit, '/account', { key: 'access.passkey_gone', kind: 'warning' });
      return goTo(visit, '/account', { key: 'access.passkey_removed' });
    },
  }),
];
