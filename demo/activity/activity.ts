import type { DemoCompany } from '../companies/companies.ts';
import type { Day } from '../days.ts';
import type { Staff } from '../people/staff.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { accompanimentOf } from './accompaniment.ts';
import { makeCatalogue } from './catalogue.ts';
import { type Assignment, assignCoaches } from './coaching.ts';
import { makeDeclarations } from './declarations.ts';
import { deliverByPartners, deliverDirectly, deliveryMaker } from './deliveries.ts';
import { type DemoPartner, makePartners } from './partners.ts';
import { makeSurveys } from './surveys.ts';

export interface Activity {
  readonly partners: readonly DemoPartner[];
  /** The coaches each company has had, the present one last. */
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
}

/** What the network and its partners did for the companies, and what the companies declared and answered. */
export function makeActivity(
  rows: Rows,
  companies: readonly DemoCompany[],
  staff: Staff,
  ids: { next(): string },
  today: Day,
  source: Chance,
): Activity {
  const partners = makePartners(rows, ids);
  makeCatalogue(rows, ids);
  const deliver = deliveryMaker(rows, ids, source.branch('notes'));
  const served = source.branch('deliveries');
  const assignments = new Map<string, readonly Assignment[]>();
  const timed = companies.map((company) => {
    const { career } = company;
    const time = accompanimentOf(career, today, served);
    if (career.knownByPartners) deliverByPartners(deliver, career, partners, today, served);
    if (time) {
      const own = assignCoaches(rows, career, time, staff.coaches, ids, served);
      assignments.set(company.id, own);
      deliverDirectly(deliver, career, time, own, partners, today, served);
    }
    return { company, time };
  });
  makeDeclarations(rows, timed, ids, today, source.branch('declarations'));
  makeSurveys(rows, companies, ids, today, source.branch('surveys'));
  return { partners, assignments };
}
