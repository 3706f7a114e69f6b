/** A published method that a definition follows, by its own title. */
export interface Standard {
  readonly title: string;
  /** Where it is published. */
  readonly source: string;
}

export const standards = {
  /** Full-time equivalents paid by the companies followed, at the end of the period. */
  directJobs: { title: 'IRIS+ PI4874 (GIIN)', source: 'https://irisdev.thegiin.org' },
  /** Direct jobs times a published, dated multiplier; the two are never mixed without saying so. */
  indirectJobs: { title: 'IFC, economic impact framework', source: 'https://www.ifc.org' },
  /** A merger or an acquisition counts as a success. */
  incubation: { title: 'NBIA, suggested metrics', source: 'http://www.nbia.org/impact/suggested_metrics.php' },
  /** Born (here: left) in a year and active n years later; a take-over counts as survival. */
  survival: {
    title: 'Eurostat-OECD Manual on Business Demography Statistics (2007)',
    source: 'https://ec.europa.eu/eurostat/statistics-explained/',
  },
} as const satisfies Record<string, Standard>;
