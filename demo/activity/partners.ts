import type { PartnerKind, Service } from '../../src/database/tables.ts';
import { slugOf } from '../companies/brands.ts';
import type { Day } from '../days.ts';
import institutions from '../facts/partners.json';
import schools from '../facts/schools.json';
import { frenchSpaces } from '../french.ts';
import type { Rows } from '../rows.ts';

export interface DemoPartner {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly acronym: string | null;
  readonly name: { readonly fr: string; readonly ar: string; readonly en: string };
  /** Null where it works in the whole country. */
  readonly region: string | null;
  readonly services: readonly Service[];
  readonly since: Day;
}

/** The schools and institutions of the facts, as partners of the network. */
export function makePartners(rows: Rows, ids: { next(): string }): DemoPartner[] {
  const fromSchools = schools.map((school): DemoPartner => {
    const id = ids.next();
    const { acronym, name, region } = school;
    rows.add('partner', {
      id,
      slug: slugOf(acronym),
      kind: 'school',
      name,
      acronym,
      city: school.city,
      region_code: region,
      website: null,
      description: { ...school.description, fr: frenchSpaces(school.description.fr) },
      source: `${school.source}${school.note ? ` (${school.note})` : ''}`,
    });
    return {
      id,
      kind: 'school',
      acronym,
      name,
      region,
      services: ['training', 'coaching', 'visibility'],
      since: school.since,
    };
  });
  const others = institutions.map((fact): DemoPartner => {
    const id = ids.next();
    const { slug, acronym, name, region, description, source } = fact;
    const kind = fact.kind as PartnerKind;
    rows.add('partner', {
      id,
      slug,
      kind,
      name,
      acronym,
      city: fact.city,
      region_code: region,
      website: null,
      description: { ...description, fr: frenchSpaces(description.fr) },
      source,
    });
    return { id, kind, acronym, name, region, services: fact.services as Service[], since: fact.since };
  });
  return [...fromSchools, ...others];
}
