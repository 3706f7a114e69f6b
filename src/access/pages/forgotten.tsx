import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmailField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { formErrors } from './form-errors.ts';

/** Asks for the e-mail to which the way to a new password is sent. */
export function forgottenPage(
  visit: Visit,
  shown: { typed?: Typed; errors?: FieldErrors; refusal?: string; status?: number } = {},
): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.forgotten_title'),
    status: shown.status ?? 200,
    listed: false,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.forgotten_title')} lead={t('access.forgotten_lead')} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Form
          action="/password/forgotten"
          id="forgotten"
          {...formErrors(visit, shown.errors)}
          actions={
            <>
              <Button kind="primary">{t('access.forgotten_send')}</Button>
              <a href="/sign-in">{t('access.back_to_sign_in')}</a>
            </>
          }
        >
          <EmailField
            name="email"
            label={t('access.email')}
            value={shown.typed?.email}
            error={shown.errors?.email}
            required
          />
        </Form>
      </Stack>
    ),
  });
}
