import type { Day } from '../days.ts';
import { addDays, during, earliest } from '../days.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import type { Career } from './careers.ts';

/** Whether each company was active, from its founding or its first contact to today. */
export function makeStates(
  rows: Rows,
  careers: readonly Career[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): void {
  for (const career of careers) {
    const add = (state: 'active' | 'dormant' | 'closed' | 'acquired' | 'unknown', from: Day, until: Day | null) =>
      rows.add('company_state', { id: ids.next(), company_id: career.id, state, during: during(from, until) });
    const ending = career.ending;
    add('active', earliest(career.founded, career.firstContact), ending?.on ?? null);
    if (!ending) continue;
    // What sleeps too long is struck off.
    const struckOff = addDays(ending.on, source.whole(300, 1100));
    if (ending.how === 'dormant' && struckOff <= today && source.happens(0.6)) {
      add('dormant', ending.on, struckOff);
      add('closed', struckOff, null);
    } else {
      add(ending.how, ending.on, null);
    }
  }
}
