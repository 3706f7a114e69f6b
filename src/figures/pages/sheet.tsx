import type { ReactNode } from 'react';
import { formatDay, formatNumber, formatShare } from '../../texts/format.ts';
import { inLanguage } from '../../texts/translated.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import type { Visit } from '../../web/visit.ts';
import { definitions } from '../definitions.ts';
import type { Figure } from '../figures.ts';

interface Item {
  readonly term: string;
  readonly value: ReactNode;
}

/** What an auditor checks: each side of the line, the caveat, the standard, what a row is. */
export function DefinitionSheet({ visit, figure }: { visit: Visit; figure: Figure }) {
  const { t } = visit;
  const definition = definitions[figure.key];
  const { standard } = definition;
  return (
    <DescriptionList
      items={[
        {
          term: t(definition.denominator ? 'figures.numerator' : 'figures.counted_is'),
          value: t(definition.numerator),
        },
        ...(definition.denominator ? [{ term: t('figures.denominator'), value: t(definition.denominator) }] : []),
        { term: t('figures.caveat'), value: t(definition.caveat) },
        ...(standard
          ? [
              {
                term: t('figures.standard'),
                value: (
                  <a href={standard.source} lang="en" dir="ltr">
                    {standard.title}
                  </a>
                ),
              },
            ]
          : []),
        { term: t('figures.row'), value: t(definition.row) },
      ]}
    />
  );
}

/** What is published beside the value; nothing where the value stands alone. */
export function DetailSheet({ visit, figure }: { visit: Visit; figure: Figure }) {
  const items = [...jobItems(visit, figure), ...surveyItems(visit, figure), ...otherItems(visit, figure)];
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}

function jobItems({ t, locale }: Visit, { details }: Figure): Item[] {
  const { declared, companies, jobs_direct, multiplier, multiplier_source, multiplier_since } = details;
  const items: Item[] = [];
  if (jobs_direct !== undefined && jobs_direct !== null) {
    items.push({ term: t('figures.detail_jobs_direct'), value: formatNumber(locale, jobs_direct) });
  }
  if (multiplier && multiplier_source) {
    const number = formatNumber(locale, multiplier);
    const since = multiplier_since ? formatDay(locale, multiplier_since) : null;
    const value = since ? t('figures.detail_multiplier_since', { multiplier: number, day: since }) : number;
    items.push({ term: t('figures.detail_multiplier'), value });
    items.push({ term: t('figures.detail_multiplier_source'), value: <bdi>{multiplier_source}</bdi> });
  }
  if (declared !== undefined && companies !== undefined) {
    const numbers = { declared: formatNumber(locale, declared), companies: formatNumber(locale, companies) };
    items.push({ term: t('figures.detail_declared'), value: t('figures.detail_declared_of', numbers) });
  }
  return items;
}

function surveyItems({ t, locale }: Visit, { details }: Figure): Item[] {
  const { survey_title, survey_question, survey_from, survey_until, answers, invitations, response_rate } = details;
  if (!survey_title || answers === undefined || invitations === undefined) return [];
  const items = [
    { term: t('figures.detail_survey'), value: inLanguage(survey_title, locale) },
    { term: t('figures.detail_question'), value: inLanguage(survey_question ?? {}, locale) },
  ];
  if (survey_from && survey_until) {
    const period = { from: formatDay(locale, survey_from), until: formatDay(locale, survey_until) };
    items.push({ term: t('figures.detail_survey_dates'), value: t('figures.detail_survey_period', period) });
  }
  const numbers = { answers: formatNumber(locale, answers), invitations: formatNumber(locale, invitations) };
  items.push({ term: t('figures.detail_answers'), value: t('figures.detail_answers_of', numbers) });
  if (typeof response_rate === 'number') {
    items.push({ term: t('figures.detail_response_rate'), value: formatShare(locale, response_rate) });
  }
  return items;
}

function otherItems({ t, locale }: Visit, { details }: Figure): Item[] {
  const { lost_from_sight, residents_year_before, residents, exporting, declared } = details;
  const items: Item[] = [];
  if (residents_year_before !== undefined && residents !== undefined) {
    items.push({ term: t('figures.detail_residents_before'), value: formatNumber(locale, residents_year_before) });
    items.push({ term: t('figures.detail_residents_now'), value: formatNumber(locale, residents) });
  }
  if (exporting !== undefined && declared !== undefined) {
    const numbers = { exporting: formatNumber(locale, exporting), declared: formatNumber(locale, declared) };
    items.push({ term: t('figures.detail_exporting'), value: t('figures.detail_exporting_of', numbers) });
  }
  if (lost_from_sight !== undefined) {
    const counted = { count: lost_from_sight, number: formatNumber(locale, lost_from_sight) };
    items.push({ term: t('figures.detail_lost'), value: t('figures.detail_lost_count', counted) });
  }
  return items;
}
