import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { goTo } from '../web/show.tsx';
import { codePage } from './pages/code.tsx';
import { codeForm } from './schema.ts';
import { answerChallenge, challengedAccount } from './second-factor.ts';
import { backFrom, speakTo } from './sign-in-doors.ts';
import { libraryHeaders, originOf, passCookies, rememberBrowser } from './visitor.ts';

/** The second step of a sign-in; without a password given just before, there is no such step. */
export const codeDoors: readonly Door[] = [
  page({
    path: '/sign-in/code',
    action: 'session.open',
    async handle(visit) {
      const back = backFrom(visit.query.get('back'));
      if (visit.actor.id !== null) return goTo(visit, back);
      const account = await challengedAccount(visit.house, libraryHeaders(visit));
      return account ? codePage(visit, { back }) : goTo(visit, '/sign-in');
    },
  }),
  submit({
    path: '/sign-in/code',
    action: 'session.open',
    async handle(visit) {
      const { house, t } = visit;
      const form = await readForm(visit, codeForm);
      const back = backFrom(form.typed.back);
      if (visit.actor.id !== null) return goTo(visit, back);
      const headers = libraryHeaders(visit);
      const account = await challengedAccount(house, headers);
      if (!account) return goTo(visit, '/sign-in', { key: 'access.code_too_late', kind: 'warning' });
      if (!form.ok) return codePage(visit, { back, errors: form.errors, status: 422 });
      const origin = await originOf(visit, account.email);
      const outcome = await answerChallenge(house, account, form.input.code, origin, headers);
      if (outcome.kind === 'refused') return codePage(visit, { back, refusal: t('access.code_refused'), status: 422 });
      if (outcome.kind === 'locked') {
        const refusal = t('access.code_locked', { minutes: outcome.minutes });
        return codePage(visit, { back, refusal, status: 429 });
      }
      passCookies(visit, outcome.cookies);
      await rememberBrowser(visit, account.email);
      speakTo(visit, account.locale);
      return goTo(visit, back);
    },
  }),
];
