import type { CompanyState, Phase } from '../../database/tables.ts';
import { fold } from '../../texts/fold.ts';
import { companyFields } from '../fields/companies.ts';
import type { Read } from '../fields/field.ts';
import { differences, FirstRows, type Planning, type PlanRow, RowPlan, withoutSpellings } from './plan.ts';
import { Slugs } from './slugs.ts';
import { planEffect, type Spell } from './spells.ts';

type CompanyValues = Read<typeof companyFields>;

/** A company as stored: what its fields hold, and its history. */
export interface KnownCompany {
  readonly id: string;
  readonly values: Readonly<Record<PlainField, string | null>> & { readonly code: string };
  readonly phases: readonly Spell<Phase>[];
  readonly states: readonly Spell<CompanyState>[];
}

/** Fields that are a column each; descriptions share one. */
const columns = {
  ice: 'ice',
  name: 'name',
  name_ar: 'name_ar',
  legal_form: 'legal_form',
  sector: 'sector_id',
  city: 'city',
  region: 'region_code',
  founded_on: 'founded_on',
  website: 'website',
  email: 'email',
  phone: 'phone',
} as const;
const descriptions = { description_fr: 'fr', description_ar: 'ar', description_en: 'en' } as const;
type PlainField = keyof typeof columns | keyof typeof descriptions;
const plainFields = [...Object.keys(columns), ...Object.keys(descriptions)] as PlainField[];

interface Found {
  readonly company: KnownCompany;
  readonly byName: boolean;
}

/** Finds the company that a row is about: by ICE, else by code, else by its name alone. */
export class CompanyIndex {
  readonly #byIce = new Map<string, KnownCompany>();
  readonly #byCode = new Map<string, KnownCompany>();
  readonly #byName = new Map<string, KnownCompany[]>();

  constructor(companies: readonly KnownCompany[]) {
    for (const company of companies) {
      const { ice, code, name } = company.values;
      if (ice) this.#byIce.set(ice, company);
      this.#byCode.set(code, company);
      const named = this.#byName.get(fold(name ?? ''));
      if (named) named.push(company);
      else this.#byName.set(fold(name ?? ''), [company]);
    }
  }

  find({ ice, code, name }: CompanyValues): Found | null | 'ambiguous' | { readonly disagree: [string, string] } {
    const byIce = ice ? this.#byIce.get(ice) : undefined;
    const byCode = code ? this.#byCode.get(code) : undefined;
    if (byIce && byCode && byIce !== byCode) {
      return { disagree: [byIce.values.name ?? '', byCode.values.name ?? ''] };
    }
    const found = byIce ?? byCode;
    if (found) return { company: found, byName: false };
    if (!name) return null;
    // Two companies may share a name; one that has another ICE is another company.
    const named = (this.#byName.get(fold(name)) ?? []).filter(
      ({ values }) => !ice || !values.ice || values.ice === ice,
    );
    const [company, another] = named;
    return another ? 'ambiguous' : company ? { company, byName: true } : null;
  }
}

/** Plans what the rows of a register of companies change, given what is stored. */
export function companyPlanner(known: readonly KnownCompany[], planning: Planning): PlanRow<typeof companyFields> {
  const index = new CompanyIndex(known);
  const slugs = new Slugs(
    known.map((company) => company.values.code),
    'entreprise',
  );
  const first = new FirstRows();
  return (row) => {
    const plan = new RowPlan(row, companyFields);
    const { values } = row;
    const found = index.find(values);
    if (found === 'ambiguous') plan.refuse('name', 'ambiguous_company', { value: values.name ?? '' });
    else if (found && 'disagree' in found) {
      plan.refuse('code', 'keys_disagree', { value: found.disagree[0], other: found.disagree[1] });
    } else {
      refuseSecond(plan, values, found?.company ?? null, first);
      if (found) planChange(plan, values, found, planning);
      else planAddition(plan, values, slugs, planning);
    }
    const stored = typeof found === 'object' && found && 'company' in found ? found.company.values.name : null;
    return plan.done(values.name ?? stored ?? values.code ?? values.ice ?? '');
  };
}

/** A company has one row. Rows with a code or an ICE may share a name; one without must be alone with it. */
function refuseSecond(plan: RowPlan, values: CompanyValues, found: KnownCompany | null, first: FirstRows): void {
  const name = fold(values.name ?? found?.values.name ?? '');
  const identified = values.ice !== undefined || values.code !== undefined;
  const own = [
    ...(found ? [`id ${found.id}`] : []),
    ...(values.ice ? [`ice ${values.ice}`] : []),
    ...(values.code ? [`code ${values.code}`] : []),
  ];
  const before = first.of([...own, ...(name ? [`${identified ? 'bare' : 'any'} name ${name}`] : [])]);
  if (before !== undefined) plan.refuse(null, 'duplicate', { row: before });
  first.claim([...own, ...(name ? [`any name ${name}`, ...(identified ? [] : [`bare name ${name}`])] : [])], plan.row);
}

/** The columns that the fields fill; descriptions are added to those there are. */
function columnsOf(values: Readonly<Record<string, unknown>>, stored: KnownCompany['values'] | null) {
  const row: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns)) if (values[field] !== undefined) row[column] = values[field];
  if (Object.keys(descriptions).some((field) => values[field] !== undefined) || stored === null) {
    row.description = Object.fromEntries(
      Object.entries(descriptions).flatMap(([field, language]) => {
        const text = values[field] ?? stored?.[field as PlainField];
        return text ? [[language, text]] : [];
      }),
    );
  }
  return row;
}

function planChange(plan: RowPlan, values: CompanyValues, { company, byName }: Found, planning: Planning): void {
  const different = differences(plainFields, company.values, values);
  const changes = byName ? withoutSpellings(different, ['name']) : different;
  plan.changes.push(...changes);
  if (changes.length > 0) {
    const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    plan.writes.push({ act: 'update', table: 'company', id: company.id, row: columnsOf(changed, company.values) });
  }
  planFacts(plan, values, company, planning);
}

function planAddition(plan: RowPlan, values: CompanyValues, slugs: Slugs, planning: Planning): void {
  for (const field of ['name', 'sector'] as const) {
    if (values[field] === undefined && !plan.problems.some((problem) => problem.field === field)) {
      plan.refuse(field, 'needed_to_add', { field });
    }
  }
  const said = Object.fromEntries(plainFields.map((field) => [field, values[field]]));
  if (!plan.sound) return;
  const id = planning.nextId();
  const slug = slugs.take(values.code, values.name ?? '');
  plan.begin(said);
  plan.writes.push({ act: 'insert', table: 'company', id, row: { id, slug, ...columnsOf(said, null) } });
  planFacts(plan, values, { id, phases: [], states: [] }, planning);
}

function planFacts(
  plan: RowPlan,
  values: CompanyValues,
  company: Pick<KnownCompany, 'id' | 'phases' | 'states'>,
  planning: Planning,
): void {
  const since = values.since ?? planning.today;
  planEffect(
    plan,
    { field: 'phase', table: 'phase_spell', owner: 'company_id', value: 'phase' },
    company.id,
    company.phases,
    { value: values.phase as Phase | undefined, day: values.phase_since ?? since },
    planning,
  );
  planEffect(
    plan,
    { field: 'state', table: 'company_state', owner: 'company_id', value: 'state' },
    company.id,
    company.states,
    { value: values.state as CompanyState | undefined, day: values.state_since ?? since },
    planning,
  );
}
