import { type Door, page, submit } from '../web/door.ts';
import { readForm } from '../web/forms.ts';
import { goTo } from '../web/show.tsx';
import type { Visit } from '../web/visit.ts';
import { ownAccount } from './account-doors.ts';
import type { Account } from './accounts.ts';
import { enrolmentOf } from './enrolment.ts';
import { beginFactorPage, confirmFactorPage, manageFactorPage, recoveryCodesPage } from './pages/second-factor.tsx';
import { confirmFactorForm, confirmPasswordForm } from './schema.ts';
import {
  beginSecondFactor,
  type Confirmed,
  confirmSecondFactor,
  disableSecondFactor,
  renewRecoveryCodes,
} from './second-factor.ts';
import { libraryHeaders, originOf, passCookies } from './visitor.ts';

/** What a page shows of a refusal to an act that the password confirms. */
function refusedOf(visit: Visit, outcome: Confirmed<unknown> & { ok: false }) {
  if ('minutes' in outcome) {
    return { refusal: visit.t('access.code_locked', { minutes: outcome.minutes }), status: 429 };
  }
  if (outcome.refusal === 'password') return { errors: { password: visit.t('access.password_wrong') }, status: 422 };
  return { refusal: visit.t('access.factor_elsewhere'), status: 409 };
}

/** Reads the password of a form and what confirms with it; the errors where there is none. */
async function readConfirming(visit: Visit) {
  const account: Account = await ownAccount(visit);
  const form = await readForm(visit, confirmPasswordForm);
  if (!form.ok) return { ok: false as const, refused: { errors: form.errors, status: 422 } };
  const by = { email: account.email, password: form.input.password, origin: await originOf(visit, account.email) };
  return { ok: true as const, by };
}

export const secondFactorDoors: readonly Door[] = [
  page({
    path: '/account/second-factor',
    action: 'account.edit-own',
    async handle(visit) {
      return (await ownAccount(visit)).second_factor ? manageFactorPage(visit) : beginFactorPage(visit);
    },
  }),
  submit({
    path: '/account/second-factor/begin',
    action: 'account.edit-own',
    async handle(visit) {
      const read = await readConfirming(visit);
      if (!read.ok) return beginFactorPage(visit, read.refused);
      const outcome = await beginSecondFactor(visit.house, visit.actor, read.by, libraryHeaders(visit));
      if (!outcome.ok) return beginFactorPage(visit, refusedOf(visit, outcome));
      const enrolment = await enrolmentOf(outcome.value);
      if (!enrolment) throw new Error('the library gave an address that is none of an authenticator app');
      return confirmFactorPage(visit, enrolment);
    },
  }),
  submit({
    path: '/account/second-factor/confirm',
    action: 'account.edit-own',
    async handle(visit) {
      const form = await readForm(visit, confirmFactorForm);
      const enrolment = await enrolmentOf(form.typed.uri ?? '');
      if (!enrolment) return goTo(visit, '/account/second-factor');
      if (!form.ok) return confirmFactorPage(visit, enrolment, { errors: form.errors, status: 422 });
      const code = form.input.code.replaceAll(/\s/g, '');
      const confirmed = await confirmSecondFactor(visit.house, visit.actor, code, libraryHeaders(visit));
      if (!confirmed) {
        const errors = { code: visit.t('access.code_refused') };
        return confirmFactorPage(visit, enrolment, { errors, status: 422 });
      }
      passCookies(visit, confirmed.cookies);
      return recoveryCodesPage(visit, confirmed.codes);
    },
  }),
  submit({
    path: '/account/second-factor/codes',
    action: 'account.edit-own',
    async handle(visit) {
      const read = await readConfirming(visit);
      if (!read.ok) return manageFactorPage(visit, { form: 'renew', ...read.refused });
      const outcome = await renewRecoveryCodes(visit.house, visit.actor, read.by, libraryHeaders(visit));
      if (!outcome.ok) return manageFactorPage(visit, { form: 'renew', ...refusedOf(visit, outcome) });
      return recoveryCodesPage(visit, outcome.value);
    },
  }),
  submit({
    path: '/account/second-factor/disable',
    action: 'account.edit-own',
    async handle(visit) {
      const read = await readConfirming(visit);
      if (!read.ok) return manageFactorPage(visit, { form: 'disable', ...read.refused });
      const outcome = await disableSecondFactor(visit.house, visit.actor, read.by, libraryHeaders(visit));
      if (!outcome.ok) return manageFactorPage(visit, { form: 'disable', ...refusedOf(visit, outcome) });
      passCookies(visit, outcome.value);
      return goTo(visit, '/account', { key: 'access.factor_disabled' });
    },
  }),
];
