import type { MessageKey } from '../../texts/catalogues.ts';
import type { FormError } from '../../ui/form.tsx';
import type { FieldErrors } from '../../web/forms.ts';
import type { Visit } from '../../web/visit.ts';

/** What the fields of our forms are called, for the list of errors on top: "this field" would not say which. */
const fieldNames: Readonly<Record<string, MessageKey>> = {
  email: 'access.email',
  password: 'access.password',
  name: 'access.name',
  locale: 'access.language',
  current: 'access.password_current',
  next: 'access.new_password',
  code: 'access.code',
  site: 'access.site',
  company: 'access.company',
  partner: 'access.role_partner',
  reason: 'access.reason',
};

/** The errors of a form as `Form` lists them on top, with their number as title; nothing where there are none. */
export function formErrors(
  visit: Visit,
  errors: FieldErrors | undefined,
): { errors?: readonly FormError[]; errorTitle?: string } {
  const { t } = visit;
  const list = Object.entries(errors ?? {}).map(([field, error]) => {
    const name = fieldNames[field];
    return { field, message: name ? t('access.field_error', { field: t(name), error }) : error };
  });
  return list.length === 0 ? {} : { errors: list, errorTitle: t('web.form_errors', { count: list.length }) };
}
