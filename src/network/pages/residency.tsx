import { z } from 'zod';
import { authorOf } from '../../access/actor.ts';
import { today } from '../../house.ts';
import { formatDay, formatNumber } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ErrorSummary, Form } from '../../ui/form.tsx';
import { Grid, PageHeader, Stack } from '../../ui/layout.tsx';
import { DateField, TextField } from '../../ui/text-fields.tsx';
import { type FieldErrors, readForm, type Typed } from '../../web/forms.ts';
import { goTo, show } from '../../web/show.tsx';
import type { Visit } from '../../web/visit.ts';
import { type AgreementOutcome, agreementVersion, endAgreement, renewAgreement } from '../agreements.ts';
import { addDays, addMonths, lastDay } from '../days.ts';
import { type Agreement, findAgreement } from '../residencies.ts';
import { endingForm, renewalForm } from '../schema.ts';
import { companyNameOf, periodText, Words } from '../words.tsx';
import { refusalSentence } from './refusal-sentence.ts';

const uuid = z.uuid();

/** The agreement that the address names. */
export async function agreementOfPath(visit: Visit): Promise<Agreement | null> {
  const id = visit.param('id');
  return uuid.safeParse(id).success ? findAgreement(visit.house, id) : null;
}

export function subjectOfAgreement({ siteId, companyId }: Agreement) {
  return { sites: [siteId], company: companyId };
}

/** `/residencies/:id`: an agreement, to renew it or to end it. */
export function residencyPage(visit: Visit, agreement: Agreement): Promise<Response> {
  return agreementPage(visit, agreement, {}, {});
}

async function agreementPage(
  visit: Visit,
  agreement: Agreement,
  typed: Typed,
  errors: FieldErrors,
  refusal?: string,
): Promise<Response> {
  const { t, locale, house } = visit;
  const day = today(house.clock);
  const name = companyNameOf(agreement, locale);
  const site = inLanguage(agreement.siteName, locale);
  const last = lastDay(agreement.until);
  const over = agreement.until !== null && agreement.until <= day;
  const wrong = [
    ...(refusal ? [{ message: refusal }] : []),
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
  ];
  const title = t('network.agreement_title', { unit: agreement.unit, company: name });
  return show(visit, {
    title,
    status: wrong.length > 0 ? 400 : 200,
    children: (
      <Stack gap="large">
        <PageHeader
          title={title}
          breadcrumbs={
            <Breadcrumbs
              label={t('web.breadcrumbs')}
              items={[
                { label: t('network.sites_title'), href: '/sites' },
                { label: site, href: `/sites/${agreement.siteSlug}` },
                { label: agreement.unit },
              ]}
            />
          }
          badge={
            over ? (
              <Badge>{t('network.agreement_over')}</Badge>
            ) : agreement.from !== null && agreement.from > day ? (
              <Badge tone="info">{t('network.agreement_to_come')}</Badge>
            ) : (
              <Badge tone="success">{t('network.agreement_in_force')}</Badge>
            )
          }
        />
        {wrong.length > 0 && (
          <ErrorSummary
            title={refusal ? t('network.not_saved') : t('web.form_errors', { count: wrong.length })}
            errors={wrong}
          />
        )}
        <DescriptionList
          items={[
            {
              term: t('network.company'),
              value: (
                <a href={`/companies/${agreement.companySlug}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            {
              term: t('network.site'),
              value: (
                <a href={`/sites/${agreement.siteSlug}`}>
                  <Words texts={agreement.siteName} locale={locale} />
                </a>
              ),
            },
            {
              term: t('network.unit'),
              value: (
                <>
                  <a href={`/units/${agreement.unitId}`}>
                    <bdi>{agreement.unit}</bdi>
                  </a>{' '}
                  · {t('network.square_metres', { area: formatNumber(locale, agreement.area) })}
                </>
              ),
            },
            { term: t('network.period_head'), value: periodText(visit, agreement.from, agreement.until) },
          ]}
        />
        {visit.may('residency.manage', subjectOfAgreement(agreement)) && (
          <Grid column="large">
            {last && <Renewal visit={visit} agreement={agreement} last={last} typed={typed} errors={errors} />}
            {!over && <Ending visit={visit} agreement={agreement} last={last} typed={typed} errors={errors} />}
          </Grid>
        )}
      </Stack>
    ),
  });
}

interface ActProps {
  visit: Visit;
  agreement: Agreement;
  last: string | null;
  typed: Typed;
  errors: FieldErrors;
}

function Renewal({ visit, agreement, last, typed, errors }: ActProps & { last: string }) {
  const { t, locale } = visit;
  return (
    <Card level={2} title={t('network.renew')}>
      <p className="muted">{t('network.renew_lead', { day: formatDay(locale, addDays(last, 1)) })}</p>
      <Form
        action={`/residencies/${agreement.id}/renew`}
        label={t('network.renew')}
        hidden={{ version: agreementVersion(agreement) }}
        actions={<Button kind="primary">{t('network.renew_submit')}</Button>}
      >
        <DateField
          name="renew_until"
          label={t('network.last_day')}
          value={typed.renew_until ?? addMonths(last, 12)}
          min={addDays(last, 1)}
          error={errors.renew_until}
          required
        />
        <TextField
          name="renew_reason"
          label={t('network.reason')}
          hint={t('network.renew_reason_hint')}
          value={typed.renew_reason}
          error={errors.renew_reason}
          maxLength={500}
          required
        />
      </Form>
    </Card>
  );
}

function Ending({ visit, agreement, last, typed, errors }: ActProps) {
  const { t, house } = visit;
  const day = today(house.clock);
  return (
    <Card level={2} title={t('network.end')}>
      <p className="muted">{t('network.end_lead')}</p>
      <Form
        action={`/residencies/${agreement.id}/end`}
        label={t('network.end')}
        hidden={{ version: agreementVersion(agreement) }}
        actions={<Button kind="danger">{t('network.end_submit')}</Button>}
      >
        <DateField
          name="end_on"
          label={t('network.last_day')}
          value={typed.end_on ?? (last && last < day ? last : day)}
          min={agreement.from ?? undefined}
          max={last ?? undefined}
          error={errors.end_on}
          required
        />
        <TextField
          name="end_reason"
          label={t('network.reason')}
          hint={t('network.end_reason_hint')}
          value={typed.end_reason}
          error={errors.end_reason}
          maxLength={500}
          required
        />
      </Form>
    </Card>
  );
}

/** After an act: back to the agreement, or the refusal with what was typed over the agreement as it now stands. */
async function answer(visit: Visit, agreement: Agreement, typed: Typed, outcome: AgreementOutcome, done: string) {
  if (outcome.ok) return goTo(visit, `/residencies/${outcome.id}`, { key: done });
  const current = (await findAgreement(visit.house, agreement.id)) ?? agreement;
  return agreementPage(visit, current, typed, {}, refusalSentence(visit, outcome.refusal));
}

/** Renews the agreement. */
export async function renewForm(visit: Visit, agreement: Agreement): Promise<Response> {
  const form = await readForm(visit, renewalForm);
  if (!form.ok) return agreementPage(visit, agreement, form.typed, form.errors);
  const { renew_until, renew_reason, version } = form.input;
  const renewal = { agreementId: agreement.id, lastDay: renew_until, reason: renew_reason, version };
  const outcome = await renewAgreement(visit.house, authorOf(visit.actor), renewal);
  return answer(visit, agreement, form.typed, outcome, 'network.renewed');
}

/** Ends the agreement on a day. */
export async function endForm(visit: Visit, agreement: Agreement): Promise<Response> {
  const form = await readForm(visit, endingForm);
  if (!form.ok) return agreementPage(visit, agreement, form.typed, form.errors);
  const { end_on, end_reason, version } = form.input;
  const ending = { agreementId: agreement.id, lastDay: end_on, reason: end_reason, version };
  const outcome = await endAgreement(visit.house, authorOf(visit.actor), ending);
  return answer(visit, agreement, form.typed, outcome, 'network.ended');
}
