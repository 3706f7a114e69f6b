import type { Tx } from '../journal/command.ts';
import type { Fields } from './fields/field.ts';
import { companyPlanner } from './planning/companies.ts';
import { personPlanner } from './planning/people.ts';
import type { Planning, PlanRow, WrittenTable } from './planning/plan.ts';
import { residencyPlanner } from './planning/residencies.ts';
import { sitePlanner } from './planning/sites.ts';
import {
  selectKnownCompanies,
  selectKnownPeople,
  selectKnownResidencies,
  selectKnownSites,
  selectKnownUnits,
  selectNamedCompanies,
} from './queries/known.ts';
import { fieldsOf, type Register } from './registers.ts';

interface RegisterWork {
  /** Tables that an import writes. */
  readonly tables: readonly WrittenTable[];
  /** Reads what is stored; gives what plans each row of a file. */
  planner(tx: Tx, planning: Planning): Promise<PlanRow<Fields>>;
}

/** A planner for the fields of one register, where the register is known only when it runs. */
const forAny = <F extends Fields>(planner: PlanRow<F>) => planner as unknown as PlanRow<Fields>;

export const registerWork: Record<Register, RegisterWork> = {
  sites: {
    tables: ['site', 'site_status', 'site_capacity'],
    planner: async (tx, planning) => forAny(sitePlanner(await selectKnownSites(tx), planning)),
  },
  companies: {
    tables: ['company', 'company_state', 'phase_spell'],
    planner: async (tx, planning) => forAny(companyPlanner(await selectKnownCompanies(tx), planning)),
  },
  people: {
    tables: ['person', 'company_member'],
    planner: async (tx, planning) => forAny(personPlanner(await selectKnownPeople(tx), planning)),
  },
  residencies: {
    tables: ['unit', 'residency'],
    planner: async (tx, planning) => {
      const units = await selectKnownUnits(tx);
      const residencies = await selectKnownResidencies(tx);
      const companies = new Map((await selectNamedCompanies(tx)).map(({ id, names }) => [id, names.fr ?? '']));
      return forAny(residencyPlanner({ units, residencies, companies }, planning));
    },
  },
};

/** The kinds of what the cells of the register hold. */
export function kindsOf(register: Register): ReadonlySet<string> {
  return new Set(Object.values(fieldsOf[register]).map((field) => field.kind));
}
