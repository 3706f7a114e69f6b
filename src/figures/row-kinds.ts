import type { MessageKey } from '../texts/catalogues.ts';
import type { FigureKey } from './keys.ts';

/** What a cell holds, which decides how it is written on a page and in a file. */
export type CellType =
  | 'company'
  | 'site'
  | 'text'
  | 'city'
  | 'day'
  | 'number'
  | 'year'
  | 'yes'
  | 'state'
  | 'support'
  | 'continent'
  | 'continents'
  | 'countries';

export interface RowColumn {
  /** Name of the column in the row. */
  readonly key: string;
  readonly head: MessageKey;
  readonly type: CellType;
  /** What an empty cell means, where it does not mean that there is none. */
  readonly absent?: MessageKey;
}

const company: RowColumn = { key: 'company', head: 'figures.column_company', type: 'company' };
const site: RowColumn = { key: 'site', head: 'figures.column_site', type: 'site' };
const sites: RowColumn = { key: 'sites', head: 'figures.column_sites', type: 'text' };
const units: RowColumn = { key: 'units', head: 'figures.column_units', type: 'text' };
const cohort: RowColumn = { key: 'cohort', head: 'figures.column_cohort', type: 'text' };
const horizon: RowColumn = { key: 'horizon_on', head: 'figures.column_horizon', type: 'day' };
const state: RowColumn = { key: 'state', head: 'figures.column_state', type: 'state' };
const declaredOn: RowColumn = { key: 'declared_on', head: 'figures.column_declared_on', type: 'day' };

/** The kinds of rows that figures are counted from, and what is shown of each: who or what, and the dates that decide. */
export const rowKinds = {
  site: [
    site,
    { key: 'city', head: 'figures.column_city', type: 'city' },
    { key: 'since', head: 'figures.column_open_since', type: 'day' },
  ],
  places: [
    site,
    { key: 'places', head: 'figures.column_places', type: 'number', absent: 'figures.unknown' },
    { key: 'since', head: 'figures.column_in_force_since', type: 'day', absent: 'figures.unknown' },
  ],
  resident: [company, sites, units, { key: 'since', head: 'figures.column_resident_since', type: 'day' }],
  unit: [
    { key: 'unit', head: 'figures.column_unit', type: 'text' },
    site,
    { key: 'area_m2', head: 'figures.column_area', type: 'number' },
    company,
    { key: 'since', head: 'figures.column_let_since', type: 'day' },
  ],
  leaver: [company, sites, units, { key: 'left_on', head: 'figures.column_left_on', type: 'day' }],
  resident_of_year: [
    company,
    { key: 'before', head: 'figures.column_year_before', type: 'yes' },
    { key: 'now', head: 'figures.column_on_day', type: 'yes' },
    { key: 'weight', head: 'figures.column_weight', type: 'number' },
  ],
  supported: [
    company,
    { key: 'first_on', head: 'figures.column_supported_since', type: 'day', absent: 'figures.unknown' },
    { key: 'first_how', head: 'figures.column_first_support', type: 'support' },
    { key: 'direct_on', head: 'figures.column_directly_since', type: 'day' },
  ],
  jobs: [
    company,
    { key: 'jobs_direct', head: 'figures.column_jobs', type: 'number' },
    { key: 'year', head: 'figures.column_declared_year', type: 'year' },
    declaredOn,
  ],
  admission: [
    company,
    cohort,
    { key: 'admitted_on', head: 'figures.column_admitted_on', type: 'day' },
    { key: 'dropped', head: 'figures.column_dropped', type: 'yes' },
    horizon,
    state,
  ],
  answer: [
    company,
    { key: 'score', head: 'figures.column_score', type: 'number' },
    { key: 'answered_on', head: 'figures.column_answered_on', type: 'day' },
  ],
  exporter: [
    company,
    declaredOn,
    { key: 'continents', head: 'figures.column_continents', type: 'continents' },
    { key: 'countries', head: 'figures.column_countries', type: 'countries' },
  ],
  continent: [
    { key: 'continent', head: 'figures.column_continent', type: 'continent' },
    { key: 'companies', head: 'figures.column_companies', type: 'number' },
    { key: 'countries', head: 'figures.column_countries', type: 'countries' },
  ],
  survivor: [company, cohort, { key: 'left_on', head: 'figures.column_left_cohort_on', type: 'day' }, horizon, state],
} as const satisfies Record<string, readonly RowColumn[]>;

export type RowKind = keyof typeof rowKinds;

export function columnsOf(kind: RowKind): readonly RowColumn[] {
  return rowKinds[kind];
}

/** Which of a figure's rows: those counted above the line, all below it, or those below that are not counted above. */
export const parts = ['numerator', 'denominator', 'rest'] as const;
export type Part = (typeof parts)[number];

/** The rows behind each figure. Where both parts are of one kind, the numerator is the counted among the denominator. */
interface RowsBehind {
  readonly numerator: RowKind;
  readonly denominator?: RowKind;
  /** Only the companies supported by the network itself. */
  readonly directly?: true;
}

export const rowsBehind: { readonly [K in FigureKey]: RowsBehind } = {
  sites_operational: { numerator: 'site' },
  places: { numerator: 'places' },
  residents: { numerator: 'resident' },
  occupancy_places: { numerator: 'resident', denominator: 'places' },
  occupancy_area: { numerator: 'unit', denominator: 'unit' },
  turnover_rate: { numerator: 'leaver', denominator: 'resident_of_year' },
  supported: { numerator: 'supported' },
  supported_directly: { numerator: 'supported', directly: true },
  jobs_direct: { numerator: 'jobs', denominator: 'jobs' },
  jobs_total: { numerator: 'jobs', denominator: 'jobs' },
  incubation_success: { numerator: 'admission', denominator: 'admission' },
  satisfaction: { numerator: 'answer', denominator: 'answer' },
  exporting_share: { numerator: 'exporter', denominator: 'exporter' },
  export_continents: { numerator: 'continent' },
  survival_5y: { numerator: 'survivor', denominator: 'survivor' },
};

/** The parts in which the rows of a figure can be read. */
export function partsOf(key: FigureKey): readonly Part[] {
  const { numerator, denominator } = rowsBehind[key];
  if (!denominator) return ['numerator'];
  return numerator === denominator ? parts : ['numerator', 'denominator'];
}

/** The kind of the rows of one part. */
export function kindOf(key: FigureKey, part: Part): RowKind {
  const { numerator, denominator } = rowsBehind[key];
  return part === 'numerator' ? numerator : (denominator ?? numerator);
}

/** True where the part holds counted and other rows side by side, so that each must say which it is. */
export function marksCounted(key: FigureKey, part: Part): boolean {
  return part === 'denominator' && kindOf(key, 'numerator') === kindOf(key, 'denominator');
}
