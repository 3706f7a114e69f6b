import type { SiteState } from '../../src/database/tables.ts';
import type { Translated } from '../../src/texts/translated.ts';
import type { Day } from '../days.ts';
import { during } from '../days.ts';
import facts from '../facts/sites.json';
import { frenchSpaces } from '../french.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';

export interface DemoUnit {
  readonly id: string;
  readonly code: string;
}

/** A site with the units that can be let in it; `opened` is null while it is only announced or under works. */
export interface DemoSite {
  readonly id: string;
  readonly slug: string;
  readonly name: Translated;
  readonly city: Translated;
  readonly region: string;
  readonly opened: Day | null;
  readonly places: number;
  readonly units: readonly DemoUnit[];
}

/** Areas of the offices, drawn by class and scaled so that they sum to the lettable area of the facts. */
function areas(
  offices: readonly { count: number; m2: readonly number[] }[],
  lettable: number,
  source: Chance,
): number[] {
  const drawn = offices.flatMap(({ count, m2 }) =>
    Array.from({ length: count }, () => source.whole(m2[0] as number, m2[1] as number)),
  );
  const scale = lettable / drawn.reduce((sum, area) => sum + area, 0);
  const scaled = drawn.map((area) => Math.round(area * scale * 2) / 2);
  const last = scaled.length - 1;
  const rest = lettable - scaled.slice(0, last).reduce((sum, area) => sum + area, 0);
  return source.shuffled([...scaled.slice(0, last), rest]);
}

/** `A-104`: building wing, floor, number; about twelve units a floor. */
function unitCode(index: number): { code: string; floor: string } {
  const floor = Math.floor(index / 24) % 5;
  const wing = 'ABCD'[Math.floor(index / 120)] ?? 'E';
  const number = (index % 24) + 1;
  return { code: `${wing}-${floor}${String(number).padStart(2, '0')}`, floor: String(floor) };
}

/** The sites of the facts with their statuses, places and units, known until `today`. */
export function makeSites(rows: Rows, ids: { next(): string }, source: Chance, today: Day): DemoSite[] {
  return facts.map((fact) => {
    const id = ids.next();
    const { slug, name, city, region, lat, lon } = fact;
    const description = { ...fact.description, fr: frenchSpaces(fact.description.fr) };
    rows.add('site', {
      id,
      slug,
      name,
      city,
      region_code: region,
      lat,
      lon,
      description,
      source: frenchSpaces(`${fact.source}. ${fact.note}`),
    });
    const history = fact.history.filter(({ since }) => since <= today);
    history.forEach(({ status, since }, index) => {
      const until = history[index + 1]?.since ?? null;
      rows.add('site_status', {
        id: ids.next(),
        site_id: id,
        status: status as SiteState,
        during: during(since, until),
      });
    });
    const opened = history.find(({ status }) => status === 'open')?.since ?? null;
    const units: DemoUnit[] = [];
    if (opened && fact.places && fact.lettable_m2) {
      rows.add('site_capacity', { id: ids.next(), site_id: id, places: fact.places, during: during(opened, null) });
      areas(fact.offices, fact.lettable_m2, source.branch(slug)).forEach((area_m2, index) => {
        const unit = { id: ids.next(), ...unitCode(index) };
        units.push(unit);
        rows.add('unit', { ...unit, site_id: id, area_m2, during: during(opened, null) });
      });
    }
    return { id, slug, name, city, region, opened, places: fact.places ?? 0, units };
  });
}
