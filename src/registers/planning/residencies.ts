import { addDays, lastDay } from '../../network/days.ts';
import type { Read } from '../fields/field.ts';
import { residencyFields } from '../fields/residencies.ts';
import { tidyLine } from '../reading/tidy.ts';
import { FirstRows, type Planning, type PlanRow, RowPlan } from './plan.ts';
import { period } from './spells.ts';

type ResidencyValues = Read<typeof residencyFields>;

/** `until` is the first day after, here and below. */
export interface KnownUnit {
  readonly id: string;
  readonly siteId: string;
  readonly code: string;
  readonly floor: string | null;
  readonly area: number;
  readonly from: string | null;
  readonly until: string | null;
}

export interface KnownResidency {
  readonly id: string;
  readonly unitId: string;
  readonly companyId: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** A unit as the rows read so far leave it. */
interface Unit extends KnownUnit {
  /**
   * The columns that the file writes of it, if any yet: several rows may speak of one unit, and PostgreSQL updates a row
   * once in a statement.
   */
  readonly written?: Record<string, unknown>;
}

/** The units of the network, those that the file adds included. */
class Units {
  readonly #exact = new Map<string, Unit>();
  readonly #loose = new Map<string, Unit | 'several'>();
  /** Rows that said something of a unit: a later one may not say otherwise. */
  readonly said = new Map<string, { row: number; area: number | undefined; floor: string | undefined }>();

  constructor(units: readonly KnownUnit[]) {
    for (const unit of units) this.put(unit);
  }

  put(unit: Unit): void {
    const exact = `${unit.siteId} ${tidyLine(unit.code)}`;
    const loose = exact.toLowerCase();
    const other = this.#loose.get(loose);
    this.#loose.set(loose, other === undefined || (other !== 'several' && other.id === unit.id) ? unit : 'several');
    this.#exact.set(exact, unit);
  }

  /** By its code as written, or in other capitals where only one can be meant. */
  find(siteId: string, code: string): Unit | undefined {
    const exact = `${siteId} ${code}`;
    const loose = this.#loose.get(exact.toLowerCase());
    return this.#exact.get(exact) ?? (loose === 'several' ? undefined : loose);
  }
}

const residencyKey = (unitId: string, companyId: string, from: string | null) => `${unitId} ${companyId} ${from}`;

/**
 * Plans what the rows of a register of residencies change, given what is stored. A row without company tells of the
 * unit alone.
 */
export function residencyPlanner(
  known: {
    units: readonly KnownUnit[];
    residencies: readonly KnownResidency[];
    companies: ReadonlyMap<string, string>;
  },
  planning: Planning,
): PlanRow<typeof residencyFields> {
  const units = new Units(known.units);
  const residencies = new Map(known.residencies.map((one) => [residencyKey(one.unitId, one.companyId, one.from), one]));
  const first = new FirstRows();
  return (row) => {
    const plan = new RowPlan(row, residencyFields);
    const { values } = row;
    const companyId = values.company_code ?? values.company;
    // Where the code says which company it is, its name is there for the reader.
    if (values.company_code) dropProblemsOf(plan, 'company');
    if (values.until && values.from && values.until < values.from) {
      plan.refuse('until', 'end_before_start', { from: values.from, until: values.until });
    }
    for (const field of ['site', 'unit'] as const) {
      if (values[field] === undefined && !plan.problems.some((problem) => problem.field === field)) {
        plan.refuse(field, 'required', { field });
      }
    }
    const companyUnknown = plan.problems.some(({ field }) => field === 'company' || field === 'company_code');
    if (!companyId && !companyUnknown && (values.from || values.until)) plan.refuse('company', 'company_missing');
    if (plan.sound && values.site && values.unit) {
      const occupied = companyId !== undefined;
      const unit = planUnit(plan, values.site, values.unit, values, units, planning, occupied);
      if (companyId && unit) planStay(plan, unit, companyId, values, { units, residencies, first }, planning);
      else if (unit) refuseSecond(plan, first, `unit ${unit.id}`);
    }
    const company = companyId && known.companies.get(companyId);
    return plan.done([company, values.unit].filter(Boolean).join(' · '));
  };
}

function dropProblemsOf(plan: RowPlan, field: string): void {
  const kept = plan.problems.filter((problem) => problem.field !== field);
  plan.problems.splice(0, plan.problems.length, ...kept);
}

function refuseSecond(plan: RowPlan, first: FirstRows, key: string): void {
  const before = first.of([key]);
  if (before !== undefined) plan.refuse(null, 'duplicate', { row: before });
  first.claim([key], plan.row);
}

/** Adds the unit where it is not known, or changes what the row says otherwise of it. */
function planUnit(
  plan: RowPlan,
  siteId: string,
  code: string,
  { area, floor, from }: ResidencyValues,
  units: Units,
  planning: Planning,
  occupied: boolean,
): Unit | null {
  const found = units.find(siteId, code);
  if (!found) return addUnit(plan, siteId, code, { area, floor, from }, units, planning);
  const said = units.said.get(found.id);
  for (const [field, value] of [
    ['area', area],
    ['floor', floor],
  ] as const) {
    const before = said?.[field];
    if (said && value !== undefined && before !== undefined && before !== value) {
      plan.refuse(field, 'contradiction', { value: String(value), other: String(before), row: said.row });
    }
  }
  units.said.set(found.id, { row: said?.row ?? plan.row, area: said?.area ?? area, floor: said?.floor ?? floor });
  const columns: Record<string, unknown> = {};
  if (area !== undefined && area !== found.area) {
    plan.change('area', found.area, area);
    columns.area_m2 = area;
  }
  if (floor !== undefined && floor !== (found.floor === null ? null : tidyLine(found.floor))) {
    plan.change('floor', found.floor, floor);
    columns.floor = floor;
  }
  // A company that stayed there proves that the unit was there.
  const earlier = occupied && from !== undefined && found.from !== null && from < found.from;
  if (earlier) columns.during = period(from, found.until);
  const unit: Unit = {
    ...found,
    area: area ?? found.area,
    floor: floor ?? found.floor,
    from: earlier ? from : found.from,
    written: writtenOf(plan, found, columns),
  };
  units.put(unit);
  return unit;
}

/** Adds columns to what the file writes of the unit; the first row that has any carries it. */
function writtenOf(plan: RowPlan, unit: Unit, columns: Record<string, unknown>): Unit['written'] {
  if (Object.keys(columns).length === 0) return unit.written;
  if (unit.written) return Object.assign(unit.written, columns);
  plan.writes.push({ act: 'update', table: 'unit', id: unit.id, row: columns });
  return columns;
}

function addUnit(
  plan: RowPlan,
  siteId: string,
  code: string,
  { area, floor, from }: ResidencyValues,
  units: Units,
  planning: Planning,
): Unit | null {
  if (area === undefined) {
    plan.refuse('area', 'area_missing', { value: code });
    return null;
  }
  const start = from ?? planning.today;
  const id = planning.nextId();
  const during = period(start, null);
  const written = { id, site_id: siteId, code, floor: floor ?? null, area_m2: area, during };
  const unit = { id, siteId, code, floor: floor ?? null, area, from: start, until: null, written };
  units.put(unit);
  units.said.set(id, { row: plan.row, area, floor });
  plan.begin({ unit: code, area, floor });
  plan.writes.push({ act: 'insert', table: 'unit', id, row: written });
  return unit;
}

interface Stays {
  readonly units: Units;
  readonly residencies: ReadonlyMap<string, KnownResidency>;
  readonly first: FirstRows;
}

/** Adds the residency, or changes its end; the company, the unit and the first day tell which one it is. */
function planStay(
  plan: RowPlan,
  unit: Unit,
  companyId: string,
  { from, until }: ResidencyValues,
  { residencies, first }: Stays,
  planning: Planning,
): void {
  const key = residencyKey(unit.id, companyId, from ?? null);
  const found = residencies.get(key);
  if (!found && from === undefined) {
    plan.refuse('from', 'required', { field: 'from' });
    return;
  }
  refuseSecond(plan, first, `residency ${key}`);
  const after = until && addDays(until, 1);
  if (unit.until !== null && (after ? after > unit.until : !found)) {
    plan.refuse('until', 'not_lettable', { value: unit.code, from: unit.from, until: lastDay(unit.until) });
  }
  if (!plan.sound) return;
  if (!found) {
    const id = planning.nextId();
    const during = period(from ?? null, after ?? null);
    plan.begin({ company: companyId, from, until });
    plan.writes.push({
      act: 'insert',
      table: 'residency',
      id,
      row: { id, company_id: companyId, unit_id: unit.id, during },
    });
  } else if (after !== undefined && after !== found.until) {
    const act = found.until === null || after < found.until ? 'shorten' : 'update';
    plan.change('until', lastDay(found.until), until ?? '');
    plan.writes.push({ act, table: 'residency', id: found.id, row: { during: period(found.from, after) } });
  }
}
