import type { Translated } from '../texts/translated.ts';
import { definitions } from './definitions.ts';
import { type FigureKey, figureKeys } from './keys.ts';
import { smallestGroup } from './policy.ts';
import type { HostingMeasure } from './queries/hosting-measure.ts';
import type { ResultsMeasure } from './queries/results-measure.ts';

/**
 * Why a figure has no value: nothing below the line; nobody declared or answered; no multiplier in force; or so few
 * companies behind it that the public would read one company's answer in it.
 */
export type Absence = 'no_denominator' | 'no_data' | 'no_multiplier' | 'too_few';

/** What is published beside a value so that it can be judged. */
export interface Details {
  /** Of jobs: companies whose declaration is counted, out of the supported companies active on the day. */
  declared?: number;
  companies?: number;
  /** Of continents: companies that export, out of those that declared. */
  exporting?: number;
  jobs_direct?: number | null;
  multiplier?: number | null;
  multiplier_source?: string | null;
  multiplier_since?: string | null;
  survey_title?: Translated;
  survey_question?: Translated;
  survey_from?: string | null;
  /** Last day of the survey. */
  survey_until?: string | null;
  answers?: number;
  invitations?: number;
  /** Answers ÷ invitations; null where nobody was invited. */
  response_rate?: number | null;
  /** Companies of the denominator whose state on the horizon is unknown: never counted as successes. */
  lost_from_sight?: number;
  residents_year_before?: number;
  residents?: number;
}

/** One key figure on a day. A share is a fraction (0.9375); `numerator` of a count is the count itself. */
export interface Figure {
  readonly key: FigureKey;
  readonly unit: 'count' | 'share';
  readonly value: number | null;
  /** Set when and only when `value` is null. */
  readonly absence: Absence | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly details: Details;
}

export type Figures = { readonly [K in FigureKey]: Figure };

type Counted = Omit<Figure, 'key' | 'unit'>;

function count(value: number, details: Details = {}): Counted {
  return { value, absence: null, numerator: value, denominator: null, details };
}

function share(
  numerator: number,
  denominator: number,
  details: Details = {},
  empty: Absence = 'no_denominator',
): Counted {
  if (denominator === 0) return { value: null, absence: empty, numerator, denominator, details };
  return { value: numerator / denominator, absence: null, numerator, denominator, details };
}

function absent(absence: Absence, details: Details = {}): Counted {
  return { value: null, absence, numerator: null, denominator: null, details };
}

/** The figures of hosting from what was counted. */
export function hostingFigures(m: HostingMeasure): HostingFigures {
  return keyed({
    sites_operational: count(m.sites_operational),
    places: count(m.places),
    residents: count(m.residents),
    occupancy_places: share(m.residents, m.places),
    occupancy_area: share(m.let_m2, m.lettable_m2),
    turnover_rate: share(m.left_in_year, (m.residents_year_before + m.residents) / 2, {
      residents_year_before: m.residents_year_before,
      residents: m.residents,
    }),
  });
}

/** The figures of support and results from what was counted. */
export function resultsFigures(m: ResultsMeasure): Pick<Figures, ResultsKey> {
  const declared = { declared: m.jobs_declared, companies: m.active_supported };
  return keyed({
    supported: count(m.supported),
    supported_directly: count(m.supported_directly),
    jobs_direct: m.jobs_direct === null ? absent('no_data', declared) : count(m.jobs_direct, declared),
    jobs_total: jobsTotal(m),
    incubation_success: share(m.succeeded, m.admitted, { lost_from_sight: m.admitted_lost }),
    satisfaction: satisfaction(m),
    exporting_share: share(m.exporting, m.declared, {}, 'no_data'),
    export_continents:
      m.declared === 0 ? absent('no_data') : count(m.continents, { declared: m.declared, exporting: m.exporting }),
    survival_5y: share(m.survived, m.left_5y, { lost_from_sight: m.lost_from_sight }),
  });
}

function jobsTotal(m: ResultsMeasure): Counted {
  const details: Details = {
    jobs_direct: m.jobs_direct,
    multiplier: m.multiplier,
    multiplier_source: m.multiplier_source,
    multiplier_since: m.multiplier_since,
    declared: m.jobs_declared,
    companies: m.active_supported,
  };
  if (m.jobs_direct === null) return absent('no_data', details);
  if (m.jobs_total === null) return absent('no_multiplier', details);
  return count(m.jobs_total, details);
}

function satisfaction(m: ResultsMeasure): Counted {
  if (m.survey_title === null) return absent('no_data');
  const invitations = m.invitations ?? 0;
  return share(
    m.satisfied,
    m.answers,
    {
      survey_title: m.survey_title,
      survey_question: m.survey_question ?? {},
      survey_from: m.survey_from,
      survey_until: m.survey_until,
      answers: m.answers,
      invitations,
      response_rate: invitations === 0 ? null : m.answers / invitations,
    },
    'no_data',
  );
}

type HostingKey = Extract<
  FigureKey,
  'sites_operational' | 'places' | 'residents' | 'occupancy_places' | 'occupancy_area' | 'turnover_rate'
>;
/** The figures that one site can have too. */
export type HostingFigures = Pick<Figures, HostingKey>;
type ResultsKey = Exclude<FigureKey, HostingKey>;

function keyed<K extends FigureKey>(counted: Record<K, Counted>): { [P in K]: Figure } {
  const keys = figureKeys.filter((key): key is K => Object.hasOwn(counted, key));
  return Object.fromEntries(
    keys.map((key) => [key, { key, unit: definitions[key].unit, ...counted[key] }]),
  ) as unknown as { [P in K]: Figure };
}

/** How many companies stand behind a figure; null where the figure tells nothing that is confidential. */
function groupSize({ key, denominator, details }: Figure): number | null {
  switch (key) {
    case 'jobs_direct':
    case 'jobs_total':
    case 'export_continents':
      return details.declared ?? null;
    case 'satisfaction':
    case 'exporting_share':
    case 'incubation_success':
    case 'survival_5y':
      return denominator;
    default:
      return null;
  }
}

/** The figure as the public may see it: over fewer than five companies it is withheld, its details too. */
export function forPublic(figure: Figure): Figure {
  const size = groupSize(figure);
  if (size === null || size === 0 || size >= smallestGroup) return figure;
  return { key: figure.key, unit: figure.unit, ...absent('too_few') };
}
