import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { goTo } from '../web/show.tsx';
import { forgottenPage } from './pages/forgotten.tsx';
import { newPasswordPage } from './pages/new-password.tsx';
import { askForNewPassword, setNewPassword } from './password-reset.ts';
import { forgottenForm, newPasswordForm } from './schema.ts';
import { addressOf } from './visitor.ts';

export const passwordDoors: readonly Door[] = [
  page({ path: '/password/forgotten', action: 'password.reset', handle: (visit) => forgottenPage(visit) }),
  submit({
    path: '/password/forgotten',
    action: 'password.reset',
    async handle(visit) {
      const form = await readForm(visit, forgottenForm);
      if (!form.ok) return forgottenPage(visit, { typed: form.typed, errors: form.errors, status: 422 });
      const outcome = await askForNewPassword(visit.house, form.input.email, addressOf(visit));
      if (!outcome.asked) {
        return forgottenPage(visit, { typed: form.typed, refusal: visit.t('access.too_many_requests'), status: 429 });
      }
      return goTo(visit, '/sign-in', { key: 'access.reset_asked', kind: 'info' });
    },
  }),
  page({ path: '/password/new/:token', action: 'password.reset', handle: (visit) => newPasswordPage(visit) }),
  submit({
    path: '/password/new/:token',
    action: 'password.reset',
    async handle(visit) {
      const form = await readForm(visit, newPasswordForm);
      if (!form.ok) return newPasswordPage(visit, { errors: form.errors, status: 422 });
      const changed = await setNewPassword(visit.house, visit.param('token'), form.input.password);
      if (!changed) return goTo(visit, '/password/forgotten', { key: 'access.reset_dead', kind: 'danger' });
      return goTo(visit, '/sign-in', { key: 'access.reset_done' });
    },
  }),
];
