import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { PasswordField } from '../../ui/text-fields.tsx';
import type { FieldErrors } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { passwordLength } from '../password.ts';
import { formErrors } from './form-errors.ts';

/** A new password, behind the link of the mail. */
export function newPasswordPage(visit: Visit, shown: { errors?: FieldErrors; status?: number } = {}): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.new_password_title'),
    status: shown.status ?? 200,
    listed: false,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.new_password_title')} lead={t('access.new_password_lead')} />
        <Form
          action={visit.url.pathname}
          id="new-password"
          {...formErrors(visit, shown.errors)}
          actions={<Button kind="primary">{t('access.new_password_save')}</Button>}
        >
          <NewPasswordField visit={visit} error={shown.errors?.password} />
        </Form>
      </Stack>
    ),
  });
}

/** The field of a password to be, with what is asked of it. */
export function NewPasswordField({
  visit: { t },
  error,
  name = 'password',
}: {
  readonly visit: Visit;
  readonly error: string | undefined;
  readonly name?: string;
}) {
  return (
    <PasswordField
      name={name}
      label={t('access.new_password')}
      hint={t('access.new_password_hint', { minimum: passwordLength.shortest })}
      error={error}
      autoComplete="new-password"
      required
    />
  );
}
