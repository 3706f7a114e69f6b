import { authorOf } from '../../access/actor.ts';
import { today } from '../../house.ts';
import { proposedReason } from '../../journal/page-reasons.ts';
import type { MessageKey } from '../../texts/catalogues.ts';
import { formatDay } from '../../texts/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Select } from '../../ui/choice-fields.tsx';
import { FieldRow, FieldSet, Form } from '../../ui/form.tsx';
import { PageHeader, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { NumberField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type CompanyCard, findCompany } from '../companies.ts';
import { countries } from '../countries.ts';
import { type Declaration, declarationVersion, dueYear, fileDeclaration, findDeclaration } from '../declarations.ts';
import { type ExportFault, lineNumbers, readExports } from '../exports-form.ts';
import { declarationForm } from '../schema.ts';
import { countryName, nameOf } from '../words.tsx';

/** How many years back one may still declare or put right. */
const yearsBack = 3;
const emptyLines = 3;

export interface YearOfCompany {
  readonly company: CompanyCard;
  readonly year: number;
}

/** The company and the year that the address names: `new` is the year that is due. */
export async function yearOfPath(visit: Visit): Promise<YearOfCompany | null> {
  const due = dueYear(today(visit.house.clock));
  const named = visit.param('year');
  const year = named === 'new' ? due : Number(named);
  if (!Number.isInteger(year) || year > due || year <= due - yearsBack) return null;
  const company = await findCompany(visit.house, visit.param('slug'));
  return company && { company, year };
}

function asTyped(declaration: Declaration | null): Typed {
  if (!declaration) return {};
  return {
    jobs: String(declaration.jobs),
    revenue: declaration.revenue === null ? '' : String(declaration.revenue),
    ...Object.fromEntries(
      declaration.exports.flatMap(({ country, amount }, index) => [
        [`country-${index + 1}`, country],
        [`amount-${index + 1}`, String(amount)],
      ]),
    ),
  };
}

/** `/companies/:slug/declarations/:year`: jobs, revenue and exports of a year. */
export async function declarationPage(visit: Visit, { company, year }: YearOfCompany): Promise<Response> {
  const declared = await findDeclaration(visit.house, company.id, year);
  return declarationFormPage(visit, { company, year }, declared, asTyped(declared), {});
}

interface FormState {
  readonly changed?: boolean;
  /** Lines of exports to show at least. */
  readonly lines?: number;
}

async function declarationFormPage(
  visit: Visit,
  { company, year }: YearOfCompany,
  declared: Declaration | null,
  typed: Typed,
  errors: FieldErrors,
  { changed = false, lines = 0 }: FormState = {},
): Promise<Response> {
  const { t, locale, house } = visit;
  const path = `/companies/${company.slug}`;
  const due = dueYear(today(house.clock));
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }));
  const name = nameOf(company, locale);
  const filled = lineNumbers(typed).filter((line) => typed[`country-${line}`] || typed[`amount-${line}`]);
  const last = Math.max((filled.at(-1) ?? 0) + emptyLines, lines);
  return show(visit, {
    title: t('network.declaration_title', { year: String(year) }),
    status: wrong.length > 0 || changed ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={t('network.declaration_title', { year: String(year) })}
          lead={t('network.declaration_lead', { company: name })}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('network.companies_title'), href: '/companies' },
                { label: name, href: path },
                { label: t('network.declaration_title', { year: String(year) }) },
              ]}
            />
          }
        />
        <Tabs
          label={t('network.declaration_years')}
          items={Array.from({ length: yearsBack }, (_, back) => due - back).map((tab) => ({
            label: String(tab),
            href: `${path}/declarations/${tab}`,
            current: tab === year,
          }))}
        />
        {changed ? (
          <Notice kind="warning" title={t('network.changed_title')}>
            {t('network.declaration_changed', { jobs: declared?.jobs ?? 0 })}
          </Notice>
        ) : (
          declared && (
            <Notice kind="info">
              {t('network.declaration_again', { day: formatDay(locale, declared.declaredOn) })}
            </Notice>
          )
        )}
        <Form
          action={`${path}/declarations/${year}`}
          hidden={{ version: declarationVersion(declared), lines: String(last) }}
          errors={wrong}
          errorTitle={t('web.form_errors', { count: wrong.length })}
          actions={
            <>
              <Button kind="primary">{t('network.declaration_save')}</Button>
              <Button name="more" value="yes" icon="plus">
                {t('network.exports_more')}
              </Button>
              <ButtonLink kind="quiet" href={path}>
                {t('network.cancel')}
              </ButtonLink>
            </>
          }
        >
          <FieldRow>
            <NumberField
              name="jobs"
              label={t('network.jobs')}
              hint={t('network.jobs_hint')}
              value={typed.jobs}
              error={errors.jobs}
              min={0}
              step="any"
              required
            />
            <NumberField
              name="revenue"
              label={t('network.revenue')}
              hint={t('network.revenue_hint')}
              unit={t('network.dirhams')}
              value={typed.revenue}
              error={errors.revenue}
              min={0}
              step="any"
              optional={t('network.optional')}
            />
          </FieldRow>
          <FieldSet legend={t('network.exports')} hint={t('network.exports_hint')}>
            <ExportLines visit={visit} last={last} typed={typed} errors={errors} />
          </FieldSet>
        </Form>
      </Stack>
    ),
  });
}

interface LinesProps {
  visit: Visit;
  last: number;
  typed: Typed;
  errors: FieldErrors;
}

function ExportLines({ visit, last, typed, errors }: LinesProps) {
  const { t, locale } = visit;
  const collator = new Intl.Collator(locale);
  const choices = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return Array.from({ length: last }, (_, index) => index + 1).map((line) => (
    <FieldRow key={line}>
      <Select
        name={`country-${line}`}
        label={t('network.export_country', { line })}
        emptyLabel={t('network.export_no_country')}
        choices={choices}
        value={typed[`country-${line}`]}
        error={errors[`country-${line}`]}
      />
      <NumberField
        name={`amount-${line}`}
        label={t('network.export_amount', { line })}
        unit={t('network.dirhams')}
        value={typed[`amount-${line}`]}
        error={errors[`amount-${line}`]}
        min={0}
        step="any"
      />
    </FieldRow>
  ));
}

const faultSentences: Record<ExportFault, MessageKey> = {
  'country-missing': 'network.export_country_missing',
  'country-unknown': 'network.export_country_unknown',
  'country-twice': 'network.export_country_twice',
  'amount-missing': 'network.export_amount_missing',
  'amount-wrong': 'network.wrong_number',
};

/** The form's target. The button for more lines comes here too: it stores nothing. */
export async function fileDeclarationForm(visit: Visit, asked: YearOfCompany): Promise<Response> {
  const { t, house, actor } = visit;
  const { company, year } = asked;
  const form = await readForm(visit, declarationForm);
  const declared = await findDeclaration(house, company.id, year);
  const again = (errors: FieldErrors, state?: FormState) =>
    declarationFormPage(visit, asked, declared, form.typed, errors, state);
  if (form.typed.more) return again({}, { lines: Math.min(60, (Number(form.typed.lines) || 0) + emptyLines) });

  const lines = readExports(form.typed);
  const faults = lines.ok ? {} : lines.faults;
  const errors = {
    ...(form.ok ? {} : form.errors),
    ...Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, t(faultSentences[fault])])),
  };
  if (!form.ok || !lines.ok) return again(errors);
  const { jobs, revenue, version } = form.input;
  const exported = lines.exports.reduce((sum, { amount }) => sum + amount, 0);
  if (revenue !== null && exported > revenue) return again({ revenue: t('network.exports_over_revenue') });

  const outcome = await fileDeclaration(
    house,
    authorOf(actor),
    { companyId: company.id, year, jobs, revenue, exports: lines.exports },
    {
      on: today(house.clock),
      version,
      reason: proposedReason(t, 'network.reason_declaration', { year: String(year) }),
    },
  );
  if (outcome === 'changed') {
    return again({}, { changed: true });
  }
  return goTo(visit, `/companies/${company.slug}`, { key: 'network.declaration_saved' });
}
