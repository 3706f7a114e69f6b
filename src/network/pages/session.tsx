import { authorOf, scopesOf } from '../../access/actor.ts';
import { today } from '../../house.ts';
import { proposedReason } from '../../journal/page-reasons.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { FieldRow, Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { DateField, NumberField, TextArea } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import type { CompanyCard } from '../companies.ts';
import { recordSession, services } from '../deliveries.ts';
import { sessionForm } from '../schema.ts';
import { listSites, type SiteSummary } from '../sites.ts';
import { nameOf, serviceNames } from '../words.tsx';

/** Sites where the session may have taken place: the company's and the coach's own. */
async function sitesFor(visit: Visit, company: CompanyCard): Promise<SiteSummary[]> {
  const own = scopesOf(visit.actor, 'coach', 'site');
  const sites = await listSites(visit.house, today(visit.house.clock));
  return sites.filter(({ id, status }) => status === 'open' && (company.siteIds.includes(id) || own.includes(id)));
}

/** `/companies/:slug/sessions/new`: a coach writes down a session. */
export function newSessionPage(visit: Visit, company: CompanyCard): Promise<Response> {
  const first = company.siteIds[0] ?? scopesOf(visit.actor, 'coach', 'site')[0] ?? '';
  const typed = { id: visit.house.ids.next(), on: today(visit.house.clock), service: 'coaching', site: first };
  return sessionFormPage(visit, company, typed, {});
}

async function sessionFormPage(
  visit: Visit,
  company: CompanyCard,
  typed: Typed,
  errors: FieldErrors,
): Promise<Response> {
  const { t, locale, house } = visit;
  const sites = await sitesFor(visit, company);
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  const path = `/companies/${company.slug}`;
  const name = nameOf(company, locale);
  return show(visit, {
    title: t('network.session_record'),
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('network.session_record')}
          lead={t('network.session_lead', { company: name })}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('network.companies_title'), href: '/companies' },
                { label: name, href: path },
                { label: t('network.session_record') },
              ]}
            />
          }
        />
        <Form
          action={`${path}/sessions`}
          hidden={{ id: typed.id ?? house.ids.next() }}
          errors={wrong}
          errorTitle={t('web.form_errors', { count: wrong.length })}
          actions={
            <>
              <Button kind="primary">{t('network.session_save')}</Button>
              <ButtonLink kind="quiet" href={path}>
                {t('network.cancel')}
              </ButtonLink>
            </>
          }
        >
          <FieldRow>
            <DateField
              name="on"
              label={t('network.day')}
              value={typed.on}
              max={today(house.clock)}
              error={errors.on}
              required
            />
            <NumberField
              name="hours"
              label={t('network.duration')}
              unit={t('network.hours_unit')}
              value={typed.hours}
              min={0}
              max={24}
              step={0.25}
              error={errors.hours}
              optional={t('network.optional')}
            />
          </FieldRow>
          <FieldRow>
            <Select
              name="service"
              label={t('network.service')}
              value={typed.service}
              choices={services.map((service) => ({ value: service, label: t(serviceNames[service]) }))}
              error={errors.service}
              required
            />
            <Select
              name="site"
              label={t('network.session_place')}
              value={typed.site}
              emptyLabel={t('network.session_remote')}
              choices={sites.map((site) => ({ value: site.id, label: inLanguage(site.name, locale) }))}
              error={errors.site}
            />
          </FieldRow>
          <TextArea
            name="note"
            label={t('network.note')}
            hint={t('network.session_note_hint')}
            value={typed.note}
            error={errors.note}
            optional={t('network.optional')}
            rows={5}
            maxLength={4000}
          />
        </Form>
      </Stack>
    ),
  });
}

/** The form's target. */
export async function recordSessionForm(visit: Visit, company: CompanyCard): Promise<Response> {
  const { t, house, actor, locale } = visit;
  const form = await readForm(visit, sessionForm);
  if (!form.ok) return sessionFormPage(visit, company, form.typed, form.errors);
  const { id, on, service, site, hours, note } = form.input;
  if (on > today(house.clock)) {
    return sessionFormPage(visit, company, form.typed, { on: t('network.session_in_future') });
  }
  if (site !== '' && !(await sitesFor(visit, company)).some((offered) => offered.id === site)) {
    return sessionFormPage(visit, company, form.typed, { site: t('web.invalid') });
  }
  const outcome = await recordSession(
    house,
    authorOf(actor),
    {
      id,
      companyId: company.id,
      personId: actor.personId,
      siteId: site || null,
      service,
      on,
      hours,
      note: note ? { [locale]: note } : {},
    },
    proposedReason(t, 'network.reason_session'),
  );
  return goTo(
    visit,
    `/companies/${company.slug}`,
    outcome === 'recorded' ? { key: 'network.session_saved' } : { key: 'network.session_already', kind: 'info' },
  );
}
