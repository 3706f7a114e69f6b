import { z } from 'zod';
import { authorOf } from '../../access/actor.ts';
import { today } from '../../house.ts';
import { formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-fields.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { ErrorSummary, FieldRow, Form } from '../../ui/form.tsx';
import { PageHeader, Section, Stack } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { DateField, TextField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { letUnit } from '../agreements.ts';
import { cityName } from '../cities.ts';
import { type CompanySummary, findCompanyById, listCompanies } from '../companies.ts';
import { addDays, addMonths } from '../days.ts';
import { type Agreement, agreementsOfUnit, findUnit, type Unit } from '../residencies.ts';
import { lettingForm } from '../schema.ts';
import { companyNameOf, nameOf, periodText } from '../words.tsx';
import { refusalSentence } from './refusal-sentence.ts';

const uuid = z.uuid();

/** The unit that the address names. */
export async function unitOfPath(visit: Visit): Promise<Unit | null> {
  const id = visit.param('id');
  return uuid.safeParse(id).success ? findUnit(visit.house, id) : null;
}

export function subjectOfUnit({ siteId }: Unit) {
  return { sites: [siteId] };
}

/** `/units/:id`: a unit, who had it and has it, and to whom it is let next. */
export function unitPage(visit: Visit, unit: Unit): Promise<Response> {
  return unitFormPage(visit, unit, {}, {});
}

async function unitFormPage(
  visit: Visit,
  unit: Unit,
  typed: Typed,
  errors: FieldErrors,
  refusal?: string,
): Promise<Response> {
  const { t, locale, house } = visit;
  const text = visit.query.get('company_name')?.trim() ?? '';
  const [agreements, companies] = await Promise.all([
    agreementsOfUnit(house, unit.id),
    candidates(visit, text, typed.company),
  ]);
  const title = t('network.unit_title', { unit: unit.code });
  const wrong = [
    ...(refusal ? [{ message: refusal }] : []),
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
  ];
  return show(visit, {
    title,
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={title}
          lead={[
            t('network.square_metres', { area: formatNumber(locale, unit.area) }),
            ...(unit.floor ? [t('network.floor', { floor: unit.floor })] : []),
            periodText(visit, unit.from, unit.until),
          ].join(' · ')}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('network.sites_title'), href: '/sites' },
                { label: inLanguage(unit.siteName, locale), href: `/sites/${unit.siteSlug}` },
                { label: unit.code },
              ]}
            />
          }
        />
        {wrong.length > 0 && (
          <ErrorSummary
            title={refusal ? t('network.not_saved') : t('web.form_errors', { count: wrong.length })}
            errors={wrong}
          />
        )}
        <Section title={t('network.agreements')}>
          <UnitAgreements visit={visit} agreements={agreements} />
        </Section>
        {visit.may('residency.manage', subjectOfUnit(unit)) && (
          <Letting
            visit={visit}
            unit={unit}
            agreements={agreements}
            companies={companies}
            text={text}
            typed={typed}
            errors={errors}
          />
        )}
      </Stack>
    ),
  });
}

function UnitAgreements({ visit, agreements }: { visit: Visit; agreements: readonly Agreement[] }) {
  const { t, locale } = visit;
  return (
    <Table
      caption={t('network.agreements')}
      captionHidden
      rows={agreements}
      rowKey={(agreement) => agreement.id}
      rowHref={(agreement) => `/residencies/${agreement.id}`}
      empty={<EmptyState icon="key" title={t('network.unit_never_let')} />}
      columns={[
        {
          key: 'company',
          head: t('network.company'),
          names: true,
          cell: (agreement) => <bdi>{companyNameOf(agreement, locale)}</bdi>,
        },
        {
          key: 'period',
          head: t('network.period_head'),
          cell: (agreement) => periodText(visit, agreement.from, agreement.until),
        },
      ]}
    />
  );
}

const matchesShown = 8;

/** Companies to choose from: those whose name is sought, and the one chosen before the form came back. */
async function candidates(visit: Visit, text: string, chosen: string | undefined): Promise<CompanySummary[]> {
  const found = text ? (await listCompanies(visit.house, { text }, { size: matchesShown })).rows : [];
  const before = chosen && uuid.safeParse(chosen).success ? await findCompanyById(visit.house, chosen) : null;
  return before && !found.some(({ id }) => id === before.id) ? [before, ...found] : [...found];
}

interface LettingProps {
  visit: Visit;
  unit: Unit;
  agreements: readonly Agreement[];
  companies: readonly CompanySummary[];
  text: string;
  typed: Typed;
  errors: FieldErrors;
}

/** First the company is sought by its name, then chosen among those found: a form that needs no script. */
function Letting({ visit, unit, agreements, companies, text, typed, errors }: LettingProps) {
  const { t, locale, house } = visit;
  const day = today(house.clock);
  const lastUntil = agreements[0]?.until;
  const first = lastUntil && lastUntil > day ? lastUntil : day;
  return (
    <Section title={t('network.let')} id="let" lead={t('network.let_lead')}>
      <FilterBar action={`/units/${unit.id}`} label={t('network.let_search')} submitLabel={t('network.filter_submit')}>
        <TextField
          name="company_name"
          type="search"
          label={t('network.let_company_name')}
          value={text}
          maxLength={100}
        />
      </FilterBar>
      {text && companies.length === 0 && (
        <EmptyState icon="search" title={t('network.companies_none')}>
          {t('network.companies_none_hint')}
        </EmptyState>
      )}
      {companies.length > 0 && (
        <Form
          action={`/units/${unit.id}/let`}
          label={t('network.let')}
          actions={<Button kind="primary">{t('network.let_submit')}</Button>}
        >
          <RadioGroup
            name="company"
            label={t('network.company')}
            value={typed.company}
            error={errors.company}
            choices={companies.map((company) => ({
              value: company.id,
              label: nameOf(company, locale),
              hint: [inLanguage(company.sector.name, locale), company.city && cityName(company.city, locale)]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
          <FieldRow>
            <DateField
              name="from"
              label={t('network.first_day')}
              value={typed.from ?? first}
              error={errors.from}
              required
            />
            <DateField
              name="until"
              label={t('network.last_day')}
              hint={t('network.last_day_open')}
              value={typed.until ?? addDays(addMonths(first, 12), -1)}
              error={errors.until}
              optional={t('network.optional')}
            />
          </FieldRow>
          <TextField
            name="reason"
            label={t('network.reason')}
            hint={t('network.renew_reason_hint')}
            value={typed.reason}
            error={errors.reason}
            maxLength={500}
            required
          />
        </Form>
      )}
    </Section>
  );
}

/** Lets the unit. */
export async function letForm(visit: Visit, unit: Unit): Promise<Response> {
  const { t, house, actor } = visit;
  const form = await readForm(visit, lettingForm);
  if (!form.ok) return unitFormPage(visit, unit, form.typed, form.errors);
  const { company, from, until, reason } = form.input;
  if (!(await findCompanyById(house, company))) {
    return unitFormPage(visit, unit, form.typed, { company: t('web.invalid') });
  }
  const letting = { unitId: unit.id, companyId: company, firstDay: from, lastDay: until, reason };
  const outcome = await letUnit(house, authorOf(actor), letting);
  if (!outcome.ok) return unitFormPage(visit, unit, form.typed, {}, refusalSentence(visit, outcome.refusal));
  return goTo(visit, `/residencies/${outcome.id}`, { key: 'network.let_done' });
}
