import { type RawBuilder, sql } from 'kysely';

/** True for rows in force on the day: `onDay('r.during', '2022-11-04')`. */
export function onDay(range: string, day: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(range)} @> ${day}::date`;
}

/** The first day of a range, null where it is open. */
export function firstDay(range: string): RawBuilder<string | null> {
  return sql<string | null>`lower(${sql.ref(range)})`;
}

/** The first day after a range, null where it is open. */
export function dayAfter(range: string): RawBuilder<string | null> {
  return sql<string | null>`upper(${sql.ref(range)})`;
}

/** True for rows of these sites; of all where null. */
export function atSites(column: string, siteIds: readonly string[] | null): RawBuilder<boolean> {
  return siteIds === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${siteIds}::uuid[])`;
}
