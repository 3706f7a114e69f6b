import { addMonths, type Day, during } from '../days.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import type { Career } from './careers.ts';
import type { UnitStay } from './stays.ts';

/** Terms of the agreements that made up a stay, in months: 18 for a start-up's first, 24 or 18 for the next ones. */
function terms(stay: UnitStay, today: Day, source: Chance): [Day, Day][] {
  const agreements: [Day, Day][] = [];
  for (let from = stay.from; from <= today && (stay.until === null || from < stay.until); ) {
    const end = addMonths(from, source.pick(agreements.length === 0 ? [18, 18, 24] : [24, 24, 18]));
    agreements.push([from, stay.until !== null && stay.until < end ? stay.until : end]);
    from = end;
  }
  return agreements;
}

/** The residency agreements: contiguous rows while a stay is renewed, the last one running to its term. */
export function makeAgreements(
  rows: Rows,
  careers: readonly Career[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): void {
  for (const career of careers) {
    for (const stay of career.stays.flatMap(({ units }) => units)) {
      for (const [from, until] of terms(stay, today, source)) {
        rows.add('residency', {
          id: ids.next(),
          company_id: career.id,
          unit_id: stay.unit.id,
          during: during(from, until),
        });
      }
    }
  }
}
