import { addDays, addYears, articleDay, type Day, latest } from '../days.ts';
import type { DemoSite } from '../network/sites.ts';
import type { Chance } from '../random.ts';
import type { DemoPerson, PeopleMaker } from './people.ts';

/** A coach of a site and the time of service; `until` is null while in service. */
export interface Coach {
  readonly person: DemoPerson;
  readonly site: DemoSite;
  readonly from: Day;
  readonly until: Day | null;
}

export interface Staff {
  readonly direction: DemoPerson;
  readonly auditor: DemoPerson;
  readonly jury: readonly DemoPerson[];
  /** The manager of each open site, by its slug. */
  readonly managers: ReadonlyMap<string, DemoPerson>;
  readonly coaches: readonly Coach[];
}

const places = 28;
const domain = 'reseau.example';

/** The network's own people: one manager a site, one coach for about 28 places, with an earlier generation before them. */
export function makeStaff(sites: readonly DemoSite[], people: PeopleMaker, today: Day, source: Chance): Staff {
  const open = sites.filter(({ opened }) => opened !== null);
  const coaches = open.flatMap((site) => {
    const opened = site.opened as Day;
    const count = Math.max(2, Math.round(site.places / places));
    return Array.from({ length: count }, (): Coach[] => {
      const turn = addDays(addYears(articleDay, -5), source.whole(0, 700));
      const earlier = opened < addYears(turn, -2) ? [{ person: people(domain), site, from: opened, until: turn }] : [];
      return [...earlier, { person: people(domain), site, from: earlier.length ? turn : opened, until: null }];
    }).flat();
  });
  return {
    direction: people(domain, { locale: 'fr' }),
    auditor: people('audit.example', { locale: 'en' }),
    jury: Array.from({ length: 3 }, () => people('jury.example', { locale: 'ar' })),
    managers: new Map(open.map((site) => [site.slug, people(domain, { locale: 'fr' })])),
    coaches: coaches.filter(({ from }) => from <= latest(today, articleDay)),
  };
}
