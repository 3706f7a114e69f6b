import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordField, TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { formErrors } from './form-errors.ts';

interface Refused {
  errors?: FieldErrors;
  refusal?: string;
  status?: number;
}

function framed(visit: Visit, shown: Refused & { lead: string }, children: ReactNode): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.factor_title'),
    status: shown.status ?? 200,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.factor_title')} lead={shown.lead} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        {children}
      </Stack>
    ),
  });
}

/** First step: the password, before a secret is shown. */
export function beginFactorPage(visit: Visit, shown: Refused = {}): Response {
  const { t } = visit;
  return framed(
    visit,
    { ...shown, lead: t('access.factor_begin_lead') },
    <Form
      action="/account/second-factor/begin"
      id="factor-begin"
      {...formErrors(visit, shown.errors)}
      actions={
        <>
          <Button kind="primary">{t('access.continue')}</Button>
          <ButtonLink kind="quiet" href="/account">
            {t('access.back_to_account')}
          </ButtonLink>
        </>
      }
    >
      <PasswordField name="password" label={t('access.password_current')} error={shown.errors?.password} required />
    </Form>,
  );
}

export interface Enrolment {
  /** `otpauth://totp/…`, what the QR code holds. */
  uri: string;
  /** The QR code as a data address. */
  image: string;
  /** The secret in groups of four, for those who type it. */
  secret: string;
}

/** Second step: the app reads the secret and answers with a first code. */
export function confirmFactorPage(visit: Visit, enrolment: Enrolment, shown: Refused = {}): Response {
  const { t } = visit;
  return framed(
    visit,
    { ...shown, lead: t('access.factor_scan_lead') },
    <>
      <img src={enrolment.image} alt={t('access.factor_qr')} width="240" height="240" />
      <DescriptionList
        items={[{ term: t('access.factor_secret'), value: <code dir="ltr">{enrolment.secret}</code> }]}
      />
      <Form
        action="/account/second-factor/confirm"
        id="factor-confirm"
        hidden={{ uri: enrolment.uri }}
        {...formErrors(visit, shown.errors)}
        actions={<Button kind="primary">{t('access.factor_confirm')}</Button>}
      >
        <TextField
          name="code"
          label={t('access.code')}
          hint={t('access.factor_code_hint')}
          error={shown.errors?.code}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
          dir="ltr"
          width="short"
          required
        />
      </Form>
    </>,
  );
}

/** The recovery codes, this once. */
export function recoveryCodesPage(visit: Visit, codes: readonly string[]): Response {
  const { t } = visit;
  return framed(
    visit,
    { lead: t('access.recovery_lead') },
    <>
      <Notice kind="warning">{t('access.recovery_once')}</Notice>
      <ul className="plain-list" id="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink kind="primary" href="/account">
          {t('access.recovery_kept')}
        </ButtonLink>
      </div>
    </>,
  );
}

/** With a second factor in force: new recovery codes, or none any more. */
export function manageFactorPage(visit: Visit, shown: Refused & { form?: 'renew' | 'disable' } = {}): Response {
  const { t } = visit;
  const errorsOf = (form: 'renew' | 'disable') => (shown.form === form ? shown.errors : undefined);
  return framed(
    visit,
    { ...shown, lead: t('access.factor_manage_lead') },
    <>
      <Section title={t('access.recovery_title')} lead={t('access.recovery_renew_lead')}>
        <Form
          action="/account/second-factor/codes"
          id="factor-codes"
          {...formErrors(visit, errorsOf('renew'))}
          actions={<Button>{t('access.recovery_renew')}</Button>}
        >
          <PasswordField
            name="password"
            id="field-password-renew"
            label={t('access.password_current')}
            error={errorsOf('renew')?.password}
            required
          />
        </Form>
      </Section>
      <Section title={t('access.factor_disable_title')} lead={t('access.factor_disable_lead')}>
        <Form
          action="/account/second-factor/disable"
          id="factor-disable"
          {...formErrors(visit, errorsOf('disable'))}
          actions={<Button kind="danger">{t('access.factor_disable')}</Button>}
        >
          <PasswordField
            name="password"
            label={t('access.password_current')}
            error={errorsOf('disable')?.password}
            required
          />
        </Form>
      </Section>
    </>,
  );
}
