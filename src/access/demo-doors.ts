import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { notFoundPage } from '../web/refusals.tsx';
import { goTo } from '../web/show.tsx';
import { demoAccounts, enterDemo } from './demo.ts';
import { demoPage } from './pages/demo.tsx';
import { demoForm } from './schema.ts';
import { libraryHeaders, passCookies } from './visitor.ts';

/** Where the demo is not open these addresses lead nowhere, whoever asks. */
export const demoDoors: readonly Door[] = [
  page({
    path: '/demo',
    action: 'session.open',
    async handle(visit) {
      const accounts = await demoAccounts(visit);
      return accounts.length === 0 ? notFoundPage(visit) : demoPage(visit, accounts);
    },
  }),
  submit({
    path: '/demo',
    action: 'session.open',
    async handle(visit) {
      const accounts = await demoAccounts(visit);
      const form = await readForm(visit, demoForm);
      const account = form.ok && accounts.find(({ id }) => id === form.input.account);
      if (!account) return notFoundPage(visit);
      passCookies(visit, await enterDemo(visit.house, account, libraryHeaders(visit)));
      return goTo(visit, '/home');
    },
  }),
];
