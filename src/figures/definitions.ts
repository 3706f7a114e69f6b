import type { MessageKey } from '../texts/catalogues.ts';
import { type FigureKey, figureKeys } from './keys.ts';
import { type Standard, standards } from './standards.ts';

/** What an auditor needs to check a figure, and a founder to understand it. The words are in the catalogues. */
export interface Definition {
  readonly key: FigureKey;
  readonly unit: 'count' | 'share';
  readonly group: FigureGroup;
  readonly name: MessageKey;
  readonly definition: MessageKey;
  /** What is counted above the line; for a count, what is counted. */
  readonly numerator: MessageKey;
  /** What is counted below the line; counts have none. */
  readonly denominator?: MessageKey;
  /** The contradiction or the trap that the definition settles. */
  readonly caveat: MessageKey;
  /** What one row behind the figure is. */
  readonly row: MessageKey;
  /** Where the definition comes from, if it is not this network's own. */
  readonly standard?: Standard;
  /** Who may see the rows behind. */
  readonly rowsFor: 'figure.see-places' | 'figure.see-rows' | 'figure.see-answers';
  /** True where more is better for any network; elsewhere a change is neither good nor bad by itself. */
  readonly moreIsBetter: boolean;
}

/** Hosting is tied to a site, so its figures can be given site by site; what companies become is not. */
export type FigureGroup = 'hosting' | 'support' | 'results';
export const figureGroups: readonly FigureGroup[] = ['hosting', 'support', 'results'];

const hosting = { group: 'hosting', rowsFor: 'figure.see-rows', moreIsBetter: false } as const;
const support = { group: 'support', rowsFor: 'figure.see-rows', moreIsBetter: true } as const;
const results = { group: 'results', rowsFor: 'figure.see-rows', moreIsBetter: true } as const;

export const definitions: { readonly [K in FigureKey]: Definition } = {
  sites_operational: {
    ...hosting,
    key: 'sites_operational',
    unit: 'count',
    name: 'figures.sites_operational_name',
    definition: 'figures.sites_operational_definition',
    numerator: 'figures.sites_operational_numerator',
    caveat: 'figures.sites_operational_caveat',
    row: 'figures.sites_operational_row',
    rowsFor: 'figure.see-places',
    moreIsBetter: true,
  },
  places: {
    ...hosting,
    key: 'places',
    unit: 'count',
    name: 'figures.places_name',
    definition: 'figures.places_definition',
    numerator: 'figures.places_numerator',
    caveat: 'figures.places_caveat',
    row: 'figures.places_row',
    rowsFor: 'figure.see-places',
    moreIsBetter: true,
  },
  residents: {
    ...hosting,
    key: 'residents',
    unit: 'count',
    name: 'figures.residents_name',
    definition: 'figures.residents_definition',
    numerator: 'figures.residents_numerator',
    caveat: 'figures.residents_caveat',
    row: 'figures.residents_row',
    moreIsBetter: true,
  },
  occupancy_places: {
    ...hosting,
    key: 'occupancy_places',
    unit: 'share',
    name: 'figures.occupancy_places_name',
    definition: 'figures.occupancy_places_definition',
    numerator: 'figures.occupancy_places_numerator',
    denominator: 'figures.occupancy_places_denominator',
    caveat: 'figures.occupancy_places_caveat',
    row: 'figures.occupancy_places_row',
  },
  occupancy_area: {
    ...hosting,
    key: 'occupancy_area',
    unit: 'share',
    name: 'figures.occupancy_area_name',
    definition: 'figures.occupancy_area_definition',
    numerator: 'figures.occupancy_area_numerator',
    denominator: 'figures.occupancy_area_denominator',
    caveat: 'figures.occupancy_area_caveat',
    row: 'figures.occupancy_area_row',
  },
  turnover_rate: {
    ...hosting,
    key: 'turnover_rate',
    unit: 'share',
    name: 'figures.turnover_rate_name',
    definition: 'figures.turnover_rate_definition',
    numerator: 'figures.turnover_rate_numerator',
    denominator: 'figures.turnover_rate_denominator',
    caveat: 'figures.turnover_rate_caveat',
    row: 'figures.turnover_rate_row',
  },
  supported: {
    ...support,
    key: 'supported',
    unit: 'count',
    name: 'figures.supported_name',
    definition: 'figures.supported_definition',
    numerator: 'figures.supported_numerator',
    caveat: 'figures.supported_caveat',
    row: 'figures.supported_row',
  },
  supported_directly: {
    ...support,
    key: 'supported_directly',
    unit: 'count',
    name: 'figures.supported_directly_name',
    definition: 'figures.supported_directly_definition',
    numerator: 'figures.supported_directly_numerator',
    caveat: 'figures.supported_directly_caveat',
    row: 'figures.supported_directly_row',
  },
  jobs_direct: {
    ...support,
    key: 'jobs_direct',
    unit: 'count',
    name: 'figures.jobs_direct_name',
    definition: 'figures.jobs_direct_definition',
    numerator: 'figures.jobs_direct_numerator',
    caveat: 'figures.jobs_direct_caveat',
    row: 'figures.jobs_direct_row',
    standard: standards.directJobs,
    rowsFor: 'figure.see-answers',
  },
  jobs_total: {
    ...support,
    key: 'jobs_total',
    unit: 'count',
    name: 'figures.jobs_total_name',
    definition: 'figures.jobs_total_definition',
    numerator: 'figures.jobs_total_numerator',
    caveat: 'figures.jobs_total_caveat',
    row: 'figures.jobs_total_row',
    standard: standards.indirectJobs,
    rowsFor: 'figure.see-answers',
  },
  incubation_success: {
    ...results,
    key: 'incubation_success',
    unit: 'share',
    name: 'figures.incubation_success_name',
    definition: 'figures.incubation_success_definition',
    numerator: 'figures.incubation_success_numerator',
    denominator: 'figures.incubation_success_denominator',
    caveat: 'figures.incubation_success_caveat',
    row: 'figures.incubation_success_row',
    standard: standards.incubation,
  },
  satisfaction: {
    ...results,
    key: 'satisfaction',
    unit: 'share',
    name: 'figures.satisfaction_name',
    definition: 'figures.satisfaction_definition',
    numerator: 'figures.satisfaction_numerator',
    denominator: 'figures.satisfaction_denominator',
    caveat: 'figures.satisfaction_caveat',
    row: 'figures.satisfaction_row',
    rowsFor: 'figure.see-answers',
  },
  exporting_share: {
    ...results,
    key: 'exporting_share',
    unit: 'share',
    name: 'figures.exporting_share_name',
    definition: 'figures.exporting_share_definition',
    numerator: 'figures.exporting_share_numerator',
    denominator: 'figures.exporting_share_denominator',
    caveat: 'figures.exporting_share_caveat',
    row: 'figures.exporting_share_row',
    rowsFor: 'figure.see-answers',
  },
  export_continents: {
    ...results,
    key: 'export_continents',
    unit: 'count',
    name: 'figures.export_continents_name',
    definition: 'figures.export_continents_definition',
    numerator: 'figures.export_continents_numerator',
    caveat: 'figures.export_continents_caveat',
    row: 'figures.export_continents_row',
    rowsFor: 'figure.see-answers',
  },
  survival_5y: {
    ...results,
    key: 'survival_5y',
    unit: 'share',
    name: 'figures.survival_5y_name',
    definition: 'figures.survival_5y_definition',
    numerator: 'figures.survival_5y_numerator',
    denominator: 'figures.survival_5y_denominator',
    caveat: 'figures.survival_5y_caveat',
    row: 'figures.survival_5y_row',
    standard: standards.survival,
  },
};

/** All definitions in reading order. */
export const allDefinitions: readonly Definition[] = figureKeys.map((key) => definitions[key]);
