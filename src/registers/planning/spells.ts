import type { Planning, RowPlan, Write, WrittenTable } from './plan.ts';

/** A fact that lasts. `until` is the first day after it; null where it is open. */
export interface Spell<V> {
  readonly id: string;
  readonly value: V;
  readonly from: string | null;
  readonly until: string | null;
}

/** What must be done to a history so that a value takes effect on a day. */
export type Step<V> =
  | { readonly act: 'end'; readonly id: string; readonly from: string | null; readonly until: string }
  | { readonly act: 'stretch'; readonly id: string; readonly from: string; readonly until: string | null }
  | { readonly act: 'become'; readonly id: string; readonly value: V }
  | { readonly act: 'begin'; readonly from: string; readonly until: string | null; readonly value: V };

/** PostgreSQL's text of a range of days: first day included, last excluded. */
export function period(from: string | null, until: string | null): string {
  return `[${from ?? ''},${until ?? ''})`;
}

export function inForce<S extends Spell<unknown>>(history: readonly S[], day: string): S | undefined {
  return history.find(({ from, until }) => (from === null || from <= day) && (until === null || day < until));
}

/** The first spell that begins after the day. */
export function following<S extends Spell<unknown>>(history: readonly S[], day: string): S | undefined {
  return history
    .filter(({ from }) => from !== null && from > day)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0];
}

/**
 * Lets a value take effect on a day: nothing where it is already in force; else the spell in force ends, and the value
 * holds until the next change already known. Where that change is to the same value, its spell begins sooner instead.
 * A spell that began on that very day was wrong and takes the value.
 */
export function takeEffect<V>(history: readonly Spell<V>[], value: V, day: string): Step<V>[] {
  const current = inForce(history, day);
  if (current?.value === value) return [];
  if (current?.from === day) return [{ act: 'become', id: current.id, value }];
  const next = following(history, day);
  const until = current ? current.until : (next?.from ?? null);
  const steps: Step<V>[] = current ? [{ act: 'end', id: current.id, from: current.from, until: day }] : [];
  if (next && next.value === value && next.from === until) {
    return [...steps, { act: 'stretch', id: next.id, from: day, until: next.until }];
  }
  return [...steps, { act: 'begin', from: day, until, value }];
}

/** Where spells of a kind are kept. */
export interface SpellTable {
  readonly table: WrittenTable;
  readonly owner: string;
  readonly value: string;
}

function asWrite<V>(step: Step<V>, { table, owner, value }: SpellTable, ownerId: string, planning: Planning): Write {
  if (step.act === 'become') return { act: 'update', table, id: step.id, row: { [value]: step.value } };
  const during = period(step.from, step.until);
  if (step.act === 'end') return { act: 'shorten', table, id: step.id, row: { during } };
  if (step.act === 'stretch') return { act: 'update', table, id: step.id, row: { during } };
  const id = planning.nextId();
  return { act: 'insert', table, id, row: { id, [owner]: ownerId, [value]: step.value, during } };
}

/** Plans that a value takes effect on a day, and notes it as a change of the field. */
export function planEffect<V extends string | number>(
  plan: RowPlan,
  place: SpellTable & { readonly field: string },
  ownerId: string,
  history: readonly Spell<V>[],
  fact: { readonly value: V | undefined; readonly day: string },
  planning: Planning,
): void {
  if (fact.value === undefined) return;
  const steps = takeEffect(history, fact.value, fact.day);
  if (steps.length === 0) return;
  plan.change(place.field, inForce(history, fact.day)?.value ?? null, fact.value);
  plan.change(`${place.field}_since`, null, fact.day);
  plan.writes.push(...steps.map((step) => asWrite(step, place, ownerId, planning)));
}
