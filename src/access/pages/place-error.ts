import type { FieldErrors } from '../../web/forms.ts';
import type { Visit } from '../../web/visit.ts';
import type { Placed } from '../places.ts';

/** Why the place that was typed could not be found, at its field. */
export function placeError({ t }: Visit, placed: Placed & { ok: false }): FieldErrors {
  if (placed.reason === 'missing') return { [placed.field]: t('web.required') };
  if (placed.reason === 'several') return { company: t('access.company_several', { slugs: placed.slugs.join(', ') }) };
  return { [placed.field]: t(placed.field === 'company' ? 'access.company_unknown' : 'access.place_unknown') };
}
