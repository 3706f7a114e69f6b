import type { Tx } from '../journal/command.ts';
import type { Fields } from './fields/field.ts';
import { type CompanyRow, planCompanies } from './planning/companies.ts';
import { type PersonRow, planPeople } from './planning/people.ts';
import type { PlannedRow, Planning, WrittenTable } from './planning/plan.ts';
import { planResidencies, type ResidencyRow } from './planning/residencies.ts';
import { planSites, type SiteRow } from './planning/sites.ts';
import {
  selectKnownCompanies,
  selectKnownPeople,
  selectKnownResidencies,
  selectKnownSites,
  selectKnownUnits,
  selectNamedCompanies,
} from './queries/known.ts';
import type { ReadRow } from './reading/cells.ts';
import { fieldsOf, type Register } from './registers.ts';

interface RegisterWork {
  /** Tables that an import writes. */
  readonly tables: readonly WrittenTable[];
  plan(tx: Tx, rows: readonly ReadRow<Fields>[], planning: Planning): Promise<PlannedRow[]>;
}

export const registerWork: Record<Register, RegisterWork> = {
  sites: {
    tables: ['site', 'site_status', 'site_capacity'],
    plan: async (tx, rows, planning) => planSites(rows as SiteRow[], await selectKnownSites(tx), planning),
  },
  companies: {
    tables: ['company', 'company_state', 'phase_spell'],
    plan: async (tx, rows, planning) => planCompanies(rows as CompanyRow[], await selectKnownCompanies(tx), planning),
  },
  people: {
    tables: ['person', 'company_member'],
    plan: async (tx, rows, planning) => planPeople(rows as PersonRow[], await selectKnownPeople(tx), planning),
  },
  residencies: {
    tables: ['unit', 'residency'],
    plan: async (tx, rows, planning) =>
      planResidencies(
        rows as ResidencyRow[],
        {
          units: await selectKnownUnits(tx),
          residencies: await selectKnownResidencies(tx),
          companies: new Map((await selectNamedCompanies(tx)).map(({ id, names }) => [id, names.fr ?? ''])),
        },
        planning,
      ),
  },
};

/** The kinds of what the cells of the register hold. */
export function kindsOf(register: Register): ReadonlySet<string> {
  return new Set(Object.values(fieldsOf[register]).map((field) => field.kind));
}
