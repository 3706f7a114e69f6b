import type { House } from '../house.ts';
import { yearBefore, yearEnds } from './day.ts';
import { type Figures, forPublic, hostingFigures, resultsFigures } from './figure.ts';
import { type FigureKey, figureKeys } from './keys.ts';
import { knownAbout, recall } from './known.ts';
import { readFirstDay } from './queries/first-day.ts';
import { type HostingMeasure, measureHosting } from './queries/hosting-measure.ts';
import { measureResults, type ResultsMeasure } from './queries/results-measure.ts';

export type { Figure, Figures } from './figure.ts';

/** Who reads: the public sees no confidential figure over a group so small that it would tell one company's answer. */
export interface Reading {
  /** True for readers who may see single answers (`figure.see-answers`). Default: false, as the public sees. */
  readonly seesSmallGroups?: boolean;
}

type Place = Pick<House, 'db'>;

/** The fifteen key figures on a day (ISO). */
export async function figuresOn(house: Place, day: string, reading: Reading = {}): Promise<Figures> {
  const [figures] = await figuresOnDays(house, [day], reading);
  return figures as Figures;
}

/** The key figures on each of several days, counted in one pass. */
export async function figuresOnDays(house: Place, days: readonly string[], reading: Reading = {}): Promise<Figures[]> {
  const known = await knownAbout(house.db);
  const hosting = await recall(known.hosting, days, (missing) => measureHosting(house.db, missing, null));
  const results = await recall(known.results, days, (missing) => measureResults(house.db, missing));
  return days.map((_, n) => {
    const all = { ...hostingFigures(hosting[n] as HostingMeasure), ...resultsFigures(results[n] as ResultsMeasure) };
    return reading.seesSmallGroups ? all : asPublic(all);
  });
}

/** The figures at one moment of their history. */
export interface Moment {
  readonly day: string;
  readonly figures: Figures;
}

/** The figures of a day among those around it. */
export interface FiguresInTime {
  readonly now: Figures;
  readonly yearBefore: Figures;
  /** At each year's end before the day (at most twelve, from the first year with facts), then on the day itself. */
  readonly history: readonly Moment[];
}

/** The figures on a day, a year before and through time, all counted in one pass. */
export async function figuresInTime(house: Place, day: string, reading: Reading = {}): Promise<FiguresInTime> {
  const known = await knownAbout(house.db);
  if (known.firstDay === undefined) known.firstDay = await readFirstDay(house.db);
  const ends = known.firstDay === null ? [] : yearEnds(known.firstDay, day).filter((end) => end !== day);
  const days = [...ends, day];
  const all = await figuresOnDays(house, [...days, yearBefore(day)], reading);
  return {
    now: all[days.length - 1] as Figures,
    yearBefore: all[days.length] as Figures,
    history: days.map((moment, n) => ({ day: moment, figures: all[n] as Figures })),
  };
}

function asPublic(figures: Figures): Figures {
  const shown = figureKeys.map((key): [FigureKey, unknown] => [key, forPublic(figures[key])]);
  return Object.fromEntries(shown) as unknown as Figures;
}
