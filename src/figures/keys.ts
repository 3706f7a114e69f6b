/** The key figures, in the order in which they are read. */
export const figureKeys = [
  'sites_operational',
  'places',
  'residents',
  'occupancy_places',
  'occupancy_area',
  'turnover_rate',
  'supported',
  'supported_directly',
  'jobs_direct',
  'jobs_total',
  'incubation_success',
  'satisfaction',
  'exporting_share',
  'export_continents',
  'survival_5y',
] as const;

export type FigureKey = (typeof figureKeys)[number];

export function isFigureKey(text: string): text is FigureKey {
  return figureKeys.includes(text as FigureKey);
}
