import type { Db } from '../database/connection.ts';
import { stateNumber } from '../journal/state.ts';
import type { HostingMeasure } from './queries/hosting-measure.ts';
import type { ResultsMeasure } from './queries/results-measure.ts';

/** Measures by day. */
export type Known<M> = Map<string, M>;

interface Knowledge {
  readonly state: number;
  readonly hosting: Known<HostingMeasure>;
  readonly results: Known<ResultsMeasure>;
  /** Hosting at one site, by the site's id. */
  readonly sites: Map<string, Known<HostingMeasure>>;
  /** The day of the oldest fact; null in an empty network, undefined before anyone asked. */
  firstDay: string | null | undefined;
}

const knowledge = new WeakMap<Db, Knowledge>();
/** More days than any reader asks for; a robot that walks through the calendar must not fill the memory. */
const mostDays = 1000;

/** Measures of the days: those known already, and the others counted together and remembered. */
export async function recall<M extends { on: string }>(
  known: Known<M>,
  days: readonly string[],
  measure: (missing: string[]) => Promise<M[]>,
): Promise<M[]> {
  const missing = [...new Set(days)].filter((day) => !known.has(day));
  if (missing.length > 0) for (const counted of await measure(missing)) known.set(counted.on, counted);
  return days.map((day) => known.get(day) as M);
}

/**
 * What has been counted in the present state of the network. Every change of state writes a journal entry in its own
 * transaction, so what was counted since the last entry still holds, whichever process wrote it; a new entry forgets
 * all. Counting twelve year-ends anew takes a third of a second, asking for the entry's number a fraction of a
 * millisecond.
 */
export async function knownAbout(db: Db): Promise<Knowledge> {
  const state = await stateNumber(db);
  const known = knowledge.get(db);
  if (known && known.state === state && known.hosting.size < mostDays) return known;
  const fresh: Knowledge = { state, hosting: new Map(), results: new Map(), sites: new Map(), firstDay: undefined };
  knowledge.set(db, fresh);
  return fresh;
}
