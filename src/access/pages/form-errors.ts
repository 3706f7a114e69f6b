import type { FormError } from '../../ui/form.tsx';
import type { FieldErrors } from '../../web/forms.ts';
import type { Visit } from '../../web/visit.ts';

/** The errors of a form as `Form` lists them on top, with their number as title; nothing where there are none. */
export function formErrors(
  visit: Visit,
  errors: FieldErrors | undefined,
): { errors?: readonly FormError[]; errorTitle?: string } {
  const list = Object.entries(errors ?? {}).map(([field, message]) => ({ field, message }));
  return list.length === 0 ? {} : { errors: list, errorTitle: visit.t('web.form_errors', { count: list.length }) };
}
