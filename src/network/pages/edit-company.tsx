import { authorOf } from '../../access/actor.ts';
import { proposedReason } from '../../journal/page-reasons.ts';
import { locales } from '../../texts/translated.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { FieldSet, Form } from '../../ui/form.tsx';
import { languageNames } from '../../ui/lang.ts';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type CardValues, cardOf, cardVersion, editCard } from '../card.ts';
import { type CompanyCard, findCompany } from '../companies.ts';
import { cardForm } from '../schema.ts';
import { nameOf } from '../words.tsx';

/** The card as the form's fields hold it. */
function asTyped(card: CardValues): Typed {
  return {
    name: card.name,
    name_ar: card.nameAr ?? '',
    city: card.city ?? '',
    website: card.website ?? '',
    email: card.email ?? '',
    phone: card.phone ?? '',
    description_fr: card.description.fr ?? '',
    description_ar: card.description.ar ?? '',
    description_en: card.description.en ?? '',
  };
}

/** `/companies/:slug/edit`: what a company says of itself. */
export function editCompanyPage(visit: Visit, company: CompanyCard): Promise<Response> {
  return cardFormPage(visit, company, asTyped(company), {}, false);
}

async function cardFormPage(
  visit: Visit,
  company: CompanyCard,
  typed: Typed,
  errors: FieldErrors,
  changed: boolean,
): Promise<Response> {
  const { t, locale } = visit;
  const stored = asTyped(company);
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  const path = `/companies/${company.slug}`;
  const name = nameOf(company, locale);
  /** After somebody else saved, each field that differs says what is stored. */
  const field = (id: string, hint?: string) => ({
    name: id,
    value: typed[id],
    error: errors[id],
    hint:
      changed && stored[id] !== (typed[id] ?? '')
        ? t('network.stored_now', { value: stored[id] || t('network.nothing') })
        : hint,
  });
  const optional = t('network.optional');
  return show(visit, {
    title: t('network.card_edit'),
    status: wrong.length > 0 || changed ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('network.card_edit')}
          lead={t('network.card_lead')}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('network.companies_title'), href: '/companies' },
                { label: name, href: path },
                { label: t('network.card_edit') },
              ]}
            />
          }
        />
        {changed && (
          <Notice kind="warning" title={t('network.changed_title')}>
            {t('network.card_changed')}
          </Notice>
        )}
        <Form
          action={`${path}/edit`}
          hidden={{ version: cardVersion(company) }}
          errors={wrong}
          errorTitle={t('web.form_errors', { count: wrong.length })}
          actions={
            <>
              <Button kind="primary">{t('network.save')}</Button>
              <ButtonLink kind="quiet" href={path}>
                {t('network.cancel')}
              </ButtonLink>
            </>
          }
        >
          <FieldSet legend={t('network.card_names')}>
            <TextField {...field('name')} label={t('network.name')} required maxLength={150} />
            <TextField
              {...field('name_ar')}
              label={t('network.name_ar')}
              optional={optional}
              lang="ar"
              maxLength={150}
            />
          </FieldSet>
          <FieldSet legend={t('network.card_descriptions')} hint={t('network.card_descriptions_hint')}>
            {locales.map((language) => (
              <TextArea
                key={language}
                {...field(`description_${language}`)}
                label={languageNames[language]}
                optional={optional}
                lang={language}
                rows={4}
                maxLength={2000}
              />
            ))}
          </FieldSet>
          <FieldSet legend={t('network.card_contact')} hint={t('network.card_contact_hint')}>
            <TextField {...field('city')} label={t('network.city')} optional={optional} maxLength={100} />
            <TextField
              {...field('website')}
              type="url"
              label={t('network.website')}
              optional={optional}
              maxLength={200}
            />
            <TextField
              {...field('email')}
              type="email"
              label={t('network.email')}
              optional={optional}
              maxLength={200}
            />
            <TextField {...field('phone')} type="tel" label={t('network.phone')} optional={optional} maxLength={30} />
          </FieldSet>
          <TextField
            {...field('reason', t('network.reason_hint'))}
            label={t('network.reason')}
            optional={optional}
            maxLength={500}
          />
        </Form>
      </Stack>
    ),
  });
}

/** The form's target. */
export async function editCompanyForm(visit: Visit, company: CompanyCard): Promise<Response> {
  const form = await readForm(visit, cardForm);
  if (!form.ok) return cardFormPage(visit, company, form.typed, form.errors, false);
  const { input } = form;
  const card = cardOf({
    name: input.name,
    nameAr: input.name_ar,
    city: input.city,
    website: input.website,
    email: input.email,
    phone: input.phone,
    description: {
      ...(input.description_fr && { fr: input.description_fr }),
      ...(input.description_ar && { ar: input.description_ar }),
      ...(input.description_en && { en: input.description_en }),
    },
  });
  const outcome = await editCard(visit.house, authorOf(visit.actor), company.id, card, {
    version: input.version,
    reason: input.reason ?? proposedReason(visit.t, 'network.reason_card'),
  });
  if (outcome === 'changed') {
    const current = (await findCompany(visit.house, company.slug)) ?? company;
    return cardFormPage(visit, current, form.typed, {}, true);
  }
  return goTo(
    visit,
    `/companies/${company.slug}`,
    outcome === 'saved' ? { key: 'network.card_saved' } : { key: 'network.card_same', kind: 'info' },
  );
}
