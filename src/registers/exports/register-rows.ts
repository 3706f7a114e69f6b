import type { Db } from '../../database/connection.ts';
import { lastDay } from '../../network/days.ts';
import { inForce } from '../planning/spells.ts';
import {
  selectKnownCompanies,
  selectKnownPeople,
  selectKnownResidencies,
  selectKnownSites,
  selectKnownUnits,
} from '../queries/known.ts';
import type { Register } from '../registers.ts';

/** What a register says, row by row and field by field: ids, codes, ISO days, as an import would read them. */
export type RegisterRow = Readonly<Record<string, string | number | null>>;

/** The rows of each register on a day: facts that last are those in force, with the day since when. */
export const registerRows: Record<Register, (db: Db, day: string) => Promise<RegisterRow[]>> = {
  async sites(db, day) {
    const sites = await selectKnownSites(db);
    return sites.map(({ values, statuses, capacities }) => {
      const status = inForce(statuses, day);
      const capacity = inForce(capacities, day);
      return {
        ...values,
        status: status?.value ?? null,
        status_since: status?.from ?? null,
        places: capacity?.value ?? null,
        places_since: capacity?.from ?? null,
      };
    });
  },
  async companies(db, day) {
    const companies = await selectKnownCompanies(db);
    return companies.map(({ values, phases, states }) => {
      const phase = inForce(phases, day);
      const state = inForce(states, day);
      return {
        ...values,
        phase: phase?.value ?? null,
        phase_since: phase?.from ?? null,
        state: state?.value ?? null,
        state_since: state?.from ?? null,
      };
    });
  },
  async people(db) {
    const people = await selectKnownPeople(db);
    return people.flatMap(({ id, values, memberships }) => {
      if (memberships.length === 0) return [{ id, ...values }];
      return memberships.map((membership) => ({
        id,
        ...values,
        company: membership.companyId,
        company_code: membership.companyId,
        role: membership.value,
        since: membership.from,
        until: lastDay(membership.until),
      }));
    });
  },
  async residencies(db) {
    const stays = new Map<string, RegisterRow[]>();
    for (const { unitId, companyId, from, until } of await selectKnownResidencies(db)) {
      const row = { company: companyId, company_code: companyId, from, until: lastDay(until) };
      stays.set(unitId, [...(stays.get(unitId) ?? []), row]);
    }
    const units = await selectKnownUnits(db);
    return units.flatMap(({ id, siteId, code, floor, area }) => {
      const unit = { site: siteId, unit: code, floor, area };
      return (stays.get(id) ?? [{}]).map((stay) => ({ ...unit, ...stay }));
    });
  },
};
