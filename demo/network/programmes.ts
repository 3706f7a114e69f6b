import type { Phase } from '../../src/database/tables.ts';
import { during } from '../days.ts';
import facts from '../facts/programmes.json';
import { frenchSpaces } from '../french.ts';
import type { Rows } from '../rows.ts';
import type { Career } from './careers.ts';
import type { DemoCohort } from './cohorts.ts';

/** The programmes of the facts, their cohorts and who is in them; a cohort that nobody joined is not written. */
export function makeProgrammes(
  rows: Rows,
  cohorts: readonly DemoCohort[],
  careers: readonly Career[],
  ids: { next(): string },
): void {
  const programmes = new Map<string, string>();
  for (const { slug, name, phase, description, source } of facts) {
    const id = ids.next();
    programmes.set(slug, id);
    rows.add('programme', {
      id,
      slug,
      name,
      phase: phase as Exclude<Phase, 'alumni'>,
      description: { ...description, fr: frenchSpaces(description.fr) },
      source,
    });
  }
  const key = (programme: string, site: string, name: string) => `${programme} ${site} ${name}`;
  const joined = new Set(
    careers.flatMap(({ memberships }) => memberships.map((one) => key(one.programme, one.site.slug, one.cohort))),
  );
  const cohortIds = new Map<string, string>();
  for (const { programme, site, name, from, until } of cohorts) {
    if (!joined.has(key(programme, site.slug, name))) continue;
    const id = ids.next();
    cohortIds.set(key(programme, site.slug, name), id);
    const programme_id = programmes.get(programme) as string;
    rows.add('cohort', { id, programme_id, site_id: site.id, name, during: during(from, until) });
  }
  for (const career of careers) {
    for (const { programme, site, cohort, from, until, outcome } of career.memberships) {
      const cohort_id = cohortIds.get(key(programme, site.slug, cohort)) as string;
      rows.add('cohort_member', {
        id: ids.next(),
        cohort_id,
        company_id: career.id,
        during: during(from, until),
        outcome,
      });
    }
  }
}
