import { type RawBuilder, sql } from 'kysely';

/** The relation that every row set reads its days from; each day once, or its rows would count twice. */
export const asked = (days: readonly string[]) =>
  sql`asked as (select distinct day from unnest(${days}::date[]) as t(day))`;

type Sql = RawBuilder<unknown>;

/** `select day, <sums> from (<rows>) group by day`, to be joined by day. */
export const sumsOf = (sums: Sql, rows: Sql) => sql`(select day, ${sums} from (${rows}) x group by day)`;
export const countOf = (name: string, rows: Sql) => sumsOf(sql`count(*) as ${sql.ref(name)}`, rows);

/** The measures in the order of the days asked for. */
export function inOrder<M extends { on: string }>(days: readonly string[], measures: readonly M[]): M[] {
  const byDay = new Map(measures.map((measure) => [measure.on, measure]));
  return days.map((day) => byDay.get(day) as M);
}
