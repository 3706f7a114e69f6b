import type { House } from '../house.ts';
import { countEntries, type Entry, type EntryFilters, readHead, selectEntries, selectEntryKinds } from './queries.ts';

export type { Entry, EntryFilters } from './queries.ts';

type Reader = Pick<House, 'db'>;

/** The entries that match, the latest first, a page at a time; the last page where a later one is asked. */
export async function listEntries(
  house: Reader,
  filters: EntryFilters,
  page: number,
  size: number,
): Promise<{ entries: Entry[]; total: number; page: number }> {
  const total = await countEntries(house.db, filters);
  const given = Math.min(page, Math.max(1, Math.ceil(total / size)));
  return {
    entries: await selectEntries(house.db, filters, { offset: (given - 1) * size, limit: size }),
    total,
    page: given,
  };
}

/** The last entries. */
export function lastEntries(house: Reader, count: number): Promise<Entry[]> {
  return selectEntries(house.db, {}, { offset: 0, limit: count });
}

/** How many entries the journal holds, and the hash of the last: whoever notes it can prove later that none was cut off. */
export function journalHead(house: Reader): Promise<{ seq: number; hash: string }> {
  return readHead(house.db);
}

/** What the journal can be filtered by. */
export function entryKinds(house: Reader): Promise<{ commands: string[]; subjects: string[] }> {
  return selectEntryKinds(house.db);
}
