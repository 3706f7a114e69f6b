import { Button, ButtonLink } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmailField, PasswordField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { formErrors } from './form-errors.ts';
import { PasskeyFailure } from './passkeys.tsx';

export interface SignInShown {
  status?: number;
  /** The page to go on to; a path of ours. */
  back: string;
  typed?: Typed;
  errors?: FieldErrors;
  /** What went wrong as a whole: wrong password, locked. */
  refusal?: string;
  demo: boolean;
  /** Passkeys work at this address. */
  passkeys: boolean;
}

/** Sign-in with e-mail and password; a passkey and the demo where they are to be had. */
export function signInPage(visit: Visit, shown: SignInShown): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.sign_in_title'),
    status: shown.status ?? 200,
    listed: false,
    islands: shown.passkeys ? ['passkey'] : [],
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.sign_in_title')} lead={t('access.sign_in_lead')} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Form
          action="/sign-in"
          id="sign-in"
          hidden={{ back: shown.back }}
          {...formErrors(visit, shown.errors)}
          actions={
            <>
              <Button kind="primary">{t('access.sign_in')}</Button>
              <a href="/password/forgotten">{t('access.password_forgotten')}</a>
            </>
          }
        >
          <EmailField
            name="email"
            label={t('access.email')}
            value={shown.typed?.email}
            error={shown.errors?.email}
            autoComplete="username webauthn"
            required
          />
          <PasswordField name="password" label={t('access.password')} error={shown.errors?.password} required />
        </Form>
        {shown.passkeys && (
          <div>
            <form id="passkey-sign-in" data-passkey="sign-in" hidden>
              <input type="hidden" name="back" value={shown.back} />
              <Button icon="key">{t('access.passkey_sign_in')}</Button>
            </form>
            <PasskeyFailure visit={visit} />
          </div>
        )}
        {shown.demo && (
          <Notice
            title={t('access.demo_open')}
            actions={<ButtonLink href="/demo">{t('access.demo_choose')}</ButtonLink>}
          >
            {t('access.demo_open_text')}
          </Notice>
        )}
      </Stack>
    ),
  });
}
