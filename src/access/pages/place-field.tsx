import { inLanguage } from '../../texts/translated.ts';
import { Select } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import type { FieldErrors, Typed } from '../../web/forms.ts';
import type { Visit } from '../../web/visit.ts';
import type { Role } from '../actor.ts';
import { mayHoldInNetwork, type NamedPlace, partnersFor, sitesFor, wholeNetwork } from '../places.ts';
import { scopeKinds } from '../roles.ts';

/** What the field of a role's place offers. */
export interface PlaceChoices {
  readonly sites: readonly NamedPlace[];
  readonly partners: readonly NamedPlace[];
}

/** Reads the choices that the role's field needs, and no others. */
export async function placeChoices(visit: Visit, role: Role): Promise<PlaceChoices> {
  const kinds = scopeKinds[role];
  return {
    sites: kinds.includes('site') ? await sitesFor(visit.house, visit.actor) : [],
    partners: kinds.includes('partner') ? await partnersFor(visit.house) : [],
  };
}

/** Where the role is to hold: a site, a company, a partner; nothing to ask for the direction, auditors and talents. */
export function PlaceField({
  visit,
  role,
  choices,
  typed,
  errors,
}: {
  readonly visit: Visit;
  readonly role: Role;
  readonly choices: PlaceChoices;
  readonly typed: Typed | undefined;
  readonly errors: FieldErrors | undefined;
}) {
  const { t, locale, actor } = visit;
  const kinds = scopeKinds[role];
  const named = (places: readonly NamedPlace[]) =>
    places.map(({ id, name }) => ({ value: id, label: inLanguage(name, locale) }));
  if (kinds.includes('site')) {
    const everywhere = mayHoldInNetwork(actor, role) ? [{ value: wholeNetwork, label: t('access.scope_network') }] : [];
    return (
      <Select
        name="site"
        label={t('access.site')}
        emptyLabel={t('access.choose')}
        choices={[...named(choices.sites), ...everywhere]}
        value={typed?.site}
        error={errors?.site}
        required
      />
    );
  }
  if (kinds.includes('company')) {
    return (
      <TextField
        name="company"
        label={t('access.company')}
        hint={t('access.company_hint')}
        value={typed?.company}
        error={errors?.company}
        maxLength={200}
        required
      />
    );
  }
  if (kinds.includes('partner')) {
    return (
      <Select
        name="partner"
        label={t('access.role_partner')}
        emptyLabel={t('access.choose')}
        choices={named(choices.partners)}
        value={typed?.partner}
        error={errors?.partner}
        required
      />
    );
  }
  return null;
}
