import type { House } from '../house.ts';
import { listSites, type SiteSummary } from '../network/sites.ts';
import { type HostingFigures, hostingFigures } from './figure.ts';
import { knownAbout, recall } from './known.ts';
import { type HostingMeasure, measureHosting } from './queries/hosting-measure.ts';

type Place = Pick<House, 'db'>;

/** The figures of hosting at one site on a day. `siteId` is the site's id. */
export async function siteFigures(house: Place, siteId: string, day: string): Promise<HostingFigures> {
  const { sites } = await knownAbout(house.db);
  const known = sites.get(siteId) ?? new Map<string, HostingMeasure>();
  sites.set(siteId, known);
  const [measure] = await recall(known, [day], (missing) => measureHosting(house.db, missing, siteId));
  return hostingFigures(measure as HostingMeasure);
}

export interface SiteFigures {
  readonly site: SiteSummary;
  readonly figures: HostingFigures;
}

/** Hosting at each site open on the day, the largest first. */
export async function figuresBySite(house: Place, day: string): Promise<SiteFigures[]> {
  const open = (await listSites(house, day)).filter(({ status }) => status === 'open');
  return Promise.all(open.map(async (site) => ({ site, figures: await siteFigures(house, site.id, day) })));
}
