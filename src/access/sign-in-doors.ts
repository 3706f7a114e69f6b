import { getCookie, setCookie } from 'hono/cookie';
import type { Locale } from '../texts/translated.ts';
import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { ownPath } from '../web/own-path.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import { demoAccounts } from './demo.ts';
import { signInPage } from './pages/sign-in.tsx';
import { passkeysWorkAt } from './passkeys.ts';
import { signInForm } from './schema.ts';
import { signIn, signOut } from './sign-in.ts';
import { libraryHeaders, originOf, passCookies, rememberBrowser } from './visitor.ts';

const yearInSeconds = 365 * 24 * 3600;

/** Where a sign-in leads: the page that asked for it, or the visitor's own space. */
export function backFrom(path: string | undefined | null): string {
  const back = ownPath(path);
  return back === '/' ? '/home' : back;
}

/** The account's language, in a browser that has not chosen one. */
export function speakTo(visit: Visit, locale: Locale): void {
  if (getCookie(visit.c, 'lang') !== undefined) return;
  setCookie(visit.c, 'lang', locale, { path: '/', sameSite: 'Lax', maxAge: yearInSeconds });
}

/** The ways in besides the password that the page offers this visitor. */
async function otherWays(visit: Visit): Promise<{ demo: boolean; passkeys: boolean }> {
  const demo = (await demoAccounts(visit)).length > 0;
  return { demo, passkeys: passkeysWorkAt(visit.house, visit.url) };
}

export const signInDoors: readonly Door[] = [
  page({
    path: '/sign-in',
    action: 'session.open',
    remembered: true,
    async handle(visit) {
      const back = backFrom(visit.query.get('back'));
      if (visit.actor.id !== null) return goTo(visit, back);
      return signInPage(visit, { back, ...(await otherWays(visit)) });
    },
  }),
  submit({
    path: '/sign-in',
    action: 'session.open',
    async handle(visit) {
      const form = await readForm(visit, signInForm);
      const again = { back: backFrom(form.typed.back), typed: form.typed, ...(await otherWays(visit)) };
      if (!form.ok) return signInPage(visit, { ...again, errors: form.errors, status: 422 });
      const origin = await originOf(visit, form.input.email);
      const outcome = await signIn(visit.house, form.input, origin, libraryHeaders(visit));
      switch (outcome.kind) {
        case 'refused':
          return signInPage(visit, { ...again, refusal: visit.t('access.sign_in_refused'), status: 422 });
        case 'locked': {
          const refusal = visit.t('access.sign_in_locked', { minutes: outcome.minutes });
          return signInPage(visit, { ...again, refusal, status: 429 });
        }
        case 'second-factor':
          passCookies(visit, outcome.cookies);
          return goTo(visit, `/sign-in/code?back=${encodeURIComponent(again.back)}`);
        case 'open':
          passCookies(visit, outcome.cookies);
          await rememberBrowser(visit, outcome.email);
          speakTo(visit, outcome.locale);
          return goTo(visit, again.back);
      }
    },
  }),
  submit({
    path: '/sign-out',
    action: 'session.close',
    async handle(visit) {
      passCookies(visit, await signOut(visit.house, visit.actor, libraryHeaders(visit)));
      return goTo(visit, '/', { key: 'access.signed_out' });
    },
  }),
];
