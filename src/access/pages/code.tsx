import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors } from '../../web/forms.ts';
import { show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { formErrors } from './form-errors.ts';

/** The second step of a sign-in: a code of the app, or a recovery code. */
export function codePage(
  visit: Visit,
  shown: { back: string; errors?: FieldErrors; refusal?: string; status?: number },
): Response {
  const { t } = visit;
  return show(visit, {
    title: t('access.code_title'),
    status: shown.status ?? 200,
    listed: false,
    children: (
      <Stack gap="large">
        <PageHeader title={t('access.code_title')} lead={t('access.code_lead')} />
        {shown.refusal && <Notice kind="danger">{shown.refusal}</Notice>}
        <Form
          action="/sign-in/code"
          id="code"
          hidden={{ back: shown.back }}
          {...formErrors(visit, shown.errors)}
          actions={
            <>
              <Button kind="primary">{t('access.sign_in')}</Button>
              <a href="/sign-in">{t('access.back_to_sign_in')}</a>
            </>
          }
        >
          <TextField
            name="code"
            label={t('access.code')}
            hint={t('access.code_hint')}
            error={shown.errors?.code}
            autoComplete="one-time-code"
            maxLength={20}
            dir="ltr"
            width="short"
            required
          />
        </Form>
      </Stack>
    ),
  });
}
