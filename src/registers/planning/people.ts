import { addDays, lastDay } from '../../network/days.ts';
import { fold } from '../../texts/fold.ts';
import type { Locale } from '../../texts/translated.ts';
import type { Read } from '../fields/field.ts';
import { personFields } from '../fields/people.ts';
import type { MemberRole } from '../fields/words.ts';
import { differences, FirstRows, type Planning, type PlanRow, RowPlan, withoutSpellings } from './plan.ts';
import { following, inForce, period, type Spell } from './spells.ts';

type PersonValues = Read<typeof personFields>;

/** A membership: `until` is the first day after it. */
export interface KnownMembership extends Spell<MemberRole> {
  readonly companyId: string;
}

/** A person as stored: what its fields hold, and where it belongs or belonged. */
export interface KnownPerson {
  readonly id: string;
  readonly values: Readonly<Record<Exclude<PlainField, 'language'>, string | null>> & { readonly language: Locale };
  readonly memberships: readonly KnownMembership[];
}

/** A person as the rows read so far leave it. */
interface Person {
  readonly id: string;
  readonly values: Record<string, string | null>;
  memberships: KnownMembership[];
  /** What the file said of each field, and in which row: a later one may not say otherwise. */
  readonly said: Map<string, { row: number; value: string }>;
  /** The columns that the file writes of it, if any yet: PostgreSQL updates a row once in a statement. */
  written: Record<string, unknown> | null;
}

const columns = { name: 'name', name_ar: 'name_ar', email: 'email', phone: 'phone', language: 'locale' } as const;
type PlainField = keyof typeof columns;
const plainFields = Object.keys(columns) as PlainField[];

/** The people of the network, those that the file adds included. */
class People {
  readonly #byId = new Map<string, Person>();
  readonly #byEmail = new Map<string, Person>();
  readonly #byName = new Map<string, Person[]>();

  constructor(people: readonly KnownPerson[]) {
    for (const { id, values, memberships } of people) {
      this.add({ id, values: { ...values }, memberships: [...memberships], said: new Map(), written: null });
    }
  }

  add(person: Person): void {
    this.#byId.set(person.id, person);
    if (person.values.email) this.#byEmail.set(person.values.email.toLowerCase(), person);
    const name = fold(person.values.name ?? '');
    const named = this.#byName.get(name);
    if (named) named.push(person);
    else this.#byName.set(name, [person]);
  }

  /** By identifier, else by e-mail, else by name and company; a person with another e-mail is another person. */
  find({ id, email, name }: PersonValues, companyId: string | undefined): Person | null | 'ambiguous' | 'unknown_id' {
    if (id) return this.#byId.get(id) ?? 'unknown_id';
    const byEmail = email && this.#byEmail.get(email.toLowerCase());
    if (byEmail) return byEmail;
    const named = (this.#byName.get(fold(name ?? '')) ?? []).filter(({ values, memberships }) => {
      if (email && values.email) return false;
      return companyId ? memberships.some((one) => one.companyId === companyId) : memberships.length === 0;
    });
    return named.length > 1 ? 'ambiguous' : (named[0] ?? null);
  }
}

/** Plans what the rows of a register of people change, given what is stored. */
export function personPlanner(known: readonly KnownPerson[], planning: Planning): PlanRow<typeof personFields> {
  const people = new People(known);
  const first = new FirstRows();
  return (row) => {
    const plan = new RowPlan(row, personFields);
    const { values } = row;
    const companyId = values.company_code ?? values.company;
    if (values.company_code) {
      plan.problems.splice(0, plan.problems.length, ...plan.problems.filter(({ field }) => field !== 'company'));
    }
    if (values.since && values.until && values.until < values.since) {
      plan.refuse('until', 'end_before_start', { from: values.since, until: values.until });
    }
    const found = people.find(values, companyId);
    if (found === 'unknown_id') plan.refuse('id', 'unknown_id', { value: values.id ?? '' });
    else if (found === 'ambiguous') plan.refuse('name', 'ambiguous_person', { value: values.name ?? '' });
    else {
      const person = found ? planChange(plan, values, found) : planAddition(plan, values, people, planning);
      if (person) planMembership(plan, values, person, companyId, first, planning);
    }
    const stored = found && typeof found === 'object' ? found.values.name : null;
    return plan.done(values.name ?? stored ?? values.email ?? '');
  };
}

function asColumns(changes: readonly { field: string; after: string | number }[]): Record<string, unknown> {
  return Object.fromEntries(changes.map(({ field, after }) => [columns[field as PlainField], after]));
}

/** True where more than a name tells that the row means this person. */
function isIdentified({ id, email }: PersonValues, person: Person): boolean {
  return id !== undefined || (email !== undefined && email.toLowerCase() === person.values.email?.toLowerCase());
}

function planChange(plan: RowPlan, values: PersonValues, person: Person): Person {
  for (const field of plainFields) {
    const value = values[field];
    const before = person.said.get(field);
    if (value !== undefined && before && before.value !== value) {
      plan.refuse(field, 'contradiction', { value, other: before.value, row: before.row });
    }
    if (value !== undefined && !before) person.said.set(field, { row: plan.row, value });
  }
  const different = differences(plainFields, person.values, values);
  const changes = isIdentified(values, person) ? different : withoutSpellings(different, ['name']);
  if (!plan.sound || changes.length === 0) return person;
  plan.changes.push(...changes);
  for (const { field, after } of changes) person.values[field] = String(after);
  if (person.written) Object.assign(person.written, asColumns(changes));
  else {
    person.written = asColumns(changes);
    plan.writes.push({ act: 'update', table: 'person', id: person.id, row: person.written });
  }
  return person;
}

function planAddition(plan: RowPlan, values: PersonValues, people: People, planning: Planning): Person | null {
  if (values.name === undefined && !plan.problems.some(({ field }) => field === 'name')) {
    plan.refuse('name', 'needed_to_add', { field: 'name' });
  }
  const changes = differences(plainFields, {}, values);
  if (!plan.sound) return null;
  const id = planning.nextId();
  const written = { id, locale: 'fr', ...asColumns(changes) };
  const said = new Map(changes.map(({ field, after }) => [field, { row: plan.row, value: String(after) }]));
  const stored = Object.fromEntries(changes.map(({ field, after }) => [field, String(after)]));
  const person: Person = { id, values: { ...stored }, memberships: [], said, written };
  plan.added = true;
  plan.changes.push(...changes);
  plan.writes.push({ act: 'insert', table: 'person', id, row: written });
  people.add(person);
  return person;
}

/** The membership that a row speaks of, among those of the person in the company in that role. */
function spokenOf(history: readonly KnownMembership[], { since, until }: PersonValues, today: string) {
  if (since !== undefined) return inForce(history, since);
  const after = until && addDays(until, 1);
  const ended = after && history.find((one) => one.until === after);
  return ended || inForce(history, today) || (after ? history.at(-1) : undefined);
}

function planMembership(
  plan: RowPlan,
  values: PersonValues,
  person: Person,
  companyId: string | undefined,
  first: FirstRows,
  planning: Planning,
): void {
  const { role, since, until } = values;
  if (!companyId) {
    const told = role !== undefined || since !== undefined || until !== undefined;
    const unknown = plan.problems.some(({ field }) => field === 'company' || field === 'company_code');
    if (told && !unknown) plan.refuse('company', 'company_missing');
    claimOnce(plan, first, `person ${person.id} `);
    return;
  }
  if (role === undefined) {
    const belongs = person.memberships.some((one) => one.companyId === companyId);
    const wrong = plan.problems.some(({ field }) => field === 'role');
    if (!wrong && (!belongs || since !== undefined || until !== undefined)) {
      plan.refuse('role', 'needed_to_add', { field: 'role' });
    }
    claimOnce(plan, first, `person ${person.id} ${companyId}`);
    return;
  }
  const history = person.memberships.filter((one) => one.companyId === companyId && one.value === role);
  const found = spokenOf(history, values, planning.today);
  const day = since ?? planning.today;
  const next = found ? undefined : following(history, day);
  const after = until === undefined ? undefined : addDays(until, 1);
  // A spell already known that begins later, and that this one would run into, is this one.
  const stretched = next && (after === undefined || after >= (next.from ?? '')) ? next : undefined;
  const target = found ?? stretched;
  claimOnce(plan, first, target ? `membership ${target.id}` : `person ${person.id} ${companyId} ${role} ${day}`);
  const start = found ? found.from : day;
  if (after !== undefined && start !== null && after <= start) {
    plan.refuse('until', 'end_before_start', { from: start, until: until ?? null });
  }
  if (!plan.sound) return;
  const end = after ?? target?.until ?? null;
  if (target) changeMembership(plan, target, { from: start, until: end });
  else addMembership(plan, person, { companyId, role: role as MemberRole, from: day, until: end }, planning);
}

function claimOnce(plan: RowPlan, first: FirstRows, key: string): void {
  const before = first.of([key]);
  if (before !== undefined) plan.refuse(null, 'duplicate', { row: before });
  first.claim([key], plan.row);
}

function changeMembership(
  plan: RowPlan,
  target: KnownMembership,
  { from, until }: { from: string | null; until: string | null },
): void {
  if (from === target.from && until === target.until) return;
  if (from !== target.from) plan.change('since', target.from, from ?? '');
  if (until !== target.until) plan.change('until', lastDay(target.until), lastDay(until) ?? '');
  const shorter = from === target.from && until !== null && (target.until === null || until < target.until);
  const row = { during: period(from, until) };
  plan.writes.push({ act: shorter ? 'shorten' : 'update', table: 'company_member', id: target.id, row });
}

function addMembership(
  plan: RowPlan,
  person: Person,
  { companyId, role, from, until }: { companyId: string; role: MemberRole; from: string; until: string | null },
  planning: Planning,
): void {
  const id = planning.nextId();
  plan.change('company', null, companyId);
  plan.change('role', null, role);
  plan.change('since', null, from);
  if (until !== null) plan.change('until', null, lastDay(until) ?? '');
  person.memberships.push({ id, companyId, value: role, from, until });
  const row = { id, company_id: companyId, person_id: person.id, role, during: period(from, until) };
  plan.writes.push({ act: 'insert', table: 'company_member', id, row });
}
