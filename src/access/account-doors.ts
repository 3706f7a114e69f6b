import { setCookie } from 'hono/cookie';
import { type House, today } from '../house.ts';
import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import { type Account, accountById, changePassword, editDetails } from './accounts.ts';
import { grantsOf, isInForce } from './grants.ts';
import { type AccountShown, accountPage } from './pages/account.tsx';
import { passkeysOf, passkeysWorkAt } from './passkeys.ts';
import { changePasswordForm, detailsForm } from './schema.ts';
import { readSession } from './session.ts';
import { endOtherSessions, endSession, type OpenSession, openSessionById, sessionsOf } from './sessions.ts';
import { uuidOf } from './uuid.ts';
import { libraryHeaders, originOf, passCookies } from './visitor.ts';

const yearInSeconds = 365 * 24 * 3600;

/** The visitor's own account; the policy has let nobody through who has none. */
export async function ownAccount(visit: Visit): Promise<Account> {
  const account = visit.actor.id === null ? null : await accountById(visit.house, visit.actor.id);
  if (!account) throw new Error('signed in to an account that is not there');
  return account;
}

type Refused = Pick<AccountShown, 'details' | 'password' | 'refusal' | 'status'>;

/** The page with everything it shows, and with what was refused. */
export async function showAccount(visit: Visit, refused: Refused = {}): Promise<Response> {
  const { house, url } = visit;
  const account = await ownAccount(visit);
  const day = today(house.clock);
  const [grants, passkeys, sessions, session] = await Promise.all([
    grantsOf(house, account.id),
    passkeysOf(house, account.id),
    sessionsOf(house, account.id),
    readSession(house, visit.c.req.raw.headers),
  ]);
  return accountPage(visit, {
    account,
    grants: grants.filter((grant) => isInForce(grant, day)),
    passkeys,
    passkeysWork: passkeysWorkAt(house, url),
    sessions,
    current: session?.session ?? null,
    ...refused,
  });
}

async function findOwnSession(visit: Visit) {
  const id = uuidOf(visit.param('id'));
  return id === null ? null : openSessionById(visit.house, id);
}

async function currentSession(house: House, visit: Visit): Promise<string> {
  const session = await readSession(house, visit.c.req.raw.headers);
  if (!session) throw new Error('a signed-in visitor without a session');
  return session.session;
}

export const accountDoors: readonly Door[] = [
  page({ path: '/account', action: 'account.see-own', handle: (visit) => showAccount(visit) }),
  submit({
    path: '/account/details',
    action: 'account.edit-own',
    async handle(visit) {
      const form = await readForm(visit, detailsForm);
      if (!form.ok) return showAccount(visit, { details: form, status: 422 });
      await editDetails(visit.house, visit.actor, await ownAccount(visit), form.input);
      setCookie(visit.c, 'lang', form.input.locale, { path: '/', sameSite: 'Lax', maxAge: yearInSeconds });
      return goTo(visit, '/account', { key: 'access.details_saved' });
    },
  }),
  submit({
    path: '/account/password',
    action: 'account.edit-own',
    async handle(visit) {
      const form = await readForm(visit, changePasswordForm);
      if (!form.ok) return showAccount(visit, { password: form, status: 422 });
      const account = await ownAccount(visit);
      const by = { ...form.input, origin: await originOf(visit, account.email) };
      const outcome = await changePassword(visit.house, visit.actor, account, by, libraryHeaders(visit));
      if (outcome.kind === 'refused') {
        const errors = { current: visit.t('access.password_wrong') };
        return showAccount(visit, { password: { errors }, status: 422 });
      }
      if (outcome.kind === 'locked') {
        const refusal = visit.t('access.code_locked', { minutes: outcome.minutes });
        return showAccount(visit, { refusal, status: 429 });
      }
      passCookies(visit, outcome.cookies);
      return goTo(visit, '/account', { key: 'access.password_changed' });
    },
  }),
  submit({
    path: '/account/sessions/end-others',
    action: 'account.edit-own',
    async handle(visit) {
      const current = await currentSession(visit.house, visit);
      const count = await endOtherSessions(visit.house, visit.actor, current);
      return goTo(visit, '/account', { key: 'access.sessions_ended', values: { count } });
    },
  }),
  submit({
    path: '/account/sessions/:id/end',
    action: 'session.end',
    find: findOwnSession,
    subject: (session: OpenSession) => ({ account: session.userId }),
    async handle(visit: Visit, session: OpenSession) {
      await endSession(visit.house, visit.actor, session);
      return goTo(visit, '/account', { key: 'access.sessions_ended', values: { count: 1 } });
    },
  }),
];
