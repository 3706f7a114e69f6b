import type { Phase } from '../../src/database/tables.ts';
import { addDays, addMonths, type Day, during, earliest, latest } from '../days.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { type Career, engagedUntil } from './careers.ts';

/** The day each phase begins, in order; a phase that would begin after the next one is left out. */
function beginnings(career: Career, source: Chance): { phase: Phase; from: Day }[] {
  const first = career.firstContact;
  if (career.kind === 'partnered') {
    const development = addMonths(first, source.whole(12, 26));
    return [
      { phase: career.founded > addDays(first, 15) ? 'idea' : 'incubation', from: first },
      { phase: 'incubation', from: latest(career.founded, addDays(first, 1)) },
      { phase: 'development', from: development },
      ...(source.happens(0.12)
        ? [{ phase: 'acceleration' as const, from: addMonths(development, source.whole(20, 40)) }]
        : []),
    ];
  }
  const of = (kind: string) => career.memberships.find(({ programme }) => programme.includes(kind));
  const boost = of('boost');
  const incubation = of('incubation') ?? of('start');
  const develop = of('develop');
  const accelerated = of('accel');
  const arrival = career.stays[0]?.from;
  const started = earliest(
    ...[incubation?.from, boost?.until, arrival].filter((day): day is Day => Boolean(day)),
    addMonths(first, boost ? 12 : 3),
  );
  const grown = latest(incubation?.until ?? first, addMonths(started, source.whole(11, 22)));
  const development = earliest(develop?.from ?? grown, grown);
  const left = engagedUntil(career);
  const spells: { phase: Phase; from: Day }[] = [
    { phase: 'idea', from: first },
    { phase: 'incubation', from: started },
    { phase: 'development', from: development },
  ];
  if (accelerated) spells.push({ phase: 'acceleration', from: accelerated.from });
  if (left) spells.push({ phase: 'alumni', from: addDays(left, 1) });
  return spells;
}

/** One spell after the other, from the first contact to the end of activity. */
export function makePhases(
  rows: Rows,
  careers: readonly Career[],
  ids: { next(): string },
  today: Day,
  source: Chance,
): void {
  for (const career of careers) {
    const ended = career.ending && career.ending.how !== 'acquired' ? career.ending.on : null;
    const spells: { phase: Phase; from: Day }[] = [];
    for (const spell of beginnings(career, source)) {
      if (spell.from > today || (ended && spell.from >= ended)) continue;
      while (spells.length > 0 && (spells.at(-1) as { from: Day }).from >= spell.from) spells.pop();
      if (spells.at(-1)?.phase !== spell.phase) spells.push(spell);
    }
    spells.forEach(({ phase, from }, index) => {
      const until = spells[index + 1]?.from ?? ended;
      rows.add('phase_spell', { id: ids.next(), company_id: career.id, phase, during: during(from, until) });
    });
  }
}
