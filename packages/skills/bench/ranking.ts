// node bench/run.mjs ranking: how fast and how small the ranking is, on generated talents, and against PostgreSQL.
import { once } from 'node:events';
import { createRanker, type Ranker } from '../src/index.ts';
import { COPY_HEAD, COPY_TAIL, copyRows, RANKING, type Sql, startSql, writeNeed } from './rankingSql.ts';
import { generateFilters, generateLinks, generateNeed, generateTalent, talentNumber } from './rankingWorld.ts';

const LARGEST = Number(process.env.BENCH_TALENTS ?? 1_000_000);
const SIZES = [10_000, 100_000, LARGEST];
const NEEDS = 200;
const ROUNDS = 3;
const SQL_NEEDS = 8;
const BATCH = 2_000;

const links = generateLinks();
const needs = Array.from({ length: NEEDS }, (_, i) => generateNeed(i, links));
const ranker = createRanker(links);
const before = process.memoryUsage().rss;
const say = (line = ''): void => console.log(line);
const figure = (value: number, digits = 2): string => value.toFixed(digits);
const count = (value: number): string => Math.round(value).toLocaleString('en');

/** The least of several goes at each need, in milliseconds, ascending: what else the machine does counts less. */
function timeNeeds(of: Ranker, filtered: boolean): number[] {
  const least = needs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, need] of needs.entries()) {
      const options = filtered ? { top: 20, filters: generateFilters(i + NEEDS * round) } : { top: 20 };
      const start = performance.now();
      of.rank(need, options);
      least[i] = Math.min(least[i] ?? 0, performance.now() - start);
    }
  }
  return least.sort((a, b) => a - b);
}

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Puts talents in until there are `size`; gives the milliseconds that the ranker took. */
async function fill(size: number, rows: NodeJS.WritableStream | undefined): Promise<number> {
  let took = 0;
  for (let first = ranker.size; first < size; first += BATCH) {
    const talents = Array.from({ length: Math.min(BATCH, size - first) }, (_, i) => generateTalent(first + i));
    const start = performance.now();
    for (const { id, skills, attributes } of talents) ranker.set(id, skills, attributes);
    took += performance.now() - start;
    if (rows && !rows.write(copyRows(first, talents))) await once(rows, 'drain');
  }
  return took;
}

/** Changes, removals and returns per second among the talents that are there. */
function timeChanges(): { changed: number; removed: number } {
  const places = Array.from({ length: 3_000 }, (_, i) => Math.floor((i * LARGEST * 0.618_034) % LARGEST));
  const fresh = places.map((place) => ({ ...generateTalent(place + LARGEST), id: generateTalent(place).id }));
  let start = performance.now();
  for (const { id, skills, attributes } of fresh) ranker.set(id, skills, attributes);
  const changed = performance.now() - start;
  start = performance.now();
  for (const { id } of fresh) ranker.delete(id);
  const removed = performance.now() - start;
  for (const place of places) {
    const { id, skills, attributes } = generateTalent(place);
    ranker.set(id, skills, attributes);
  }
  return { changed: (1000 * places.length) / changed, removed: (1000 * places.length) / removed };
}

/** The same needs by SQL and by the ranker, turn by turn. */
async function compare({ client, version }: Sql): Promise<void> {
  let start = performance.now();
  await client.query('create index on talent_skill (skill)');
  await client.query('vacuum analyze talent_skill');
  say(`PostgreSQL ${version}: index and statistics in ${figure((performance.now() - start) / 1000, 0)} s`);
  let bySql = 0;
  let byRanker = 0;
  let agreed = 0;
  for (let i = -1; i < SQL_NEEDS; i++) {
    // The first go only warms its caches.
    const need = needs[Math.max(0, i)] ?? [];
    await writeNeed(client, need, links);
    start = performance.now();
    const { rows } = await client.query<{ talent: number; units: number }>(RANKING);
    const sql = performance.now() - start;
    start = performance.now();
    const { results } = ranker.rank(need, { top: 20 });
    const own = performance.now() - start;
    if (i < 0) continue;
    bySql += sql;
    byRanker += own;
    const [theirs, ours] = [
      rows.map(({ talent, units }) => `${talent} ${units}`),
      results.map(({ talentId, score }) => `${talentNumber(talentId)} ${score * 2 ** 20}`),
    ];
    if (theirs.join() === ours.join()) agreed++;
    else say(`need ${i}: SQL ${theirs.join(', ')}; ranker ${ours.join(', ')}`);
  }
  say(
    `  SQL ${count(bySql / SQL_NEEDS)} ms a need, ranker ${figure(byRanker / SQL_NEEDS)} ms, over the same ${SQL_NEEDS} needs`,
  );
  say(`  agrees to the last place: ${agreed} of ${SQL_NEEDS}`);
  goal('times the throughput of SQL', bySql / byRanker, '≥ 500', bySql / byRanker >= 500, 0);
}

function goal(what: string, value: number, wanted: string, met: boolean, digits = 2): void {
  say(`  ${what}: ${figure(value, digits)} (goal ${wanted}: ${met ? 'met' : 'NOT met'})`);
}

const started = performance.now();
say(`Ranking: Zipf-distributed skills, about 20 a talent; ${NEEDS} needs of 50 to 150 weighted skills; top 20`);
const sql = await startSql();
const copy = sql?.load();
copy?.rows.write(COPY_HEAD);
const means: number[] = [];
let built = 0;
for (const size of SIZES) {
  built += await fill(size, copy?.rows);
  globalThis.gc?.();
  timeNeeds(ranker, false);
  const times = timeNeeds(ranker, false);
  means.push(mean(times));
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  say(
    `${count(size)} talents: p50 ${figure(p50)} ms, p99 ${figure(p99)} ms, ${count(1000 / mean(times))} needs a second, ` +
      `${figure(ranker.bytes / size, 0)} bytes a talent`,
  );
  if (size !== LARGEST) continue;
  goal('p99 / p50', p99 / p50, '< 5', p99 / p50 < 5);
  goal('bytes a talent', ranker.bytes / size, '≤ 200', ranker.bytes / size <= 200, 0);
  say(
    `  resident memory grew by ${figure((process.memoryUsage().rss - before) / size, 0)} bytes a talent, the bench's own included`,
  );
  const filtered = mean(timeNeeds(ranker, true)) / mean(timeNeeds(ranker, false));
  goal('time filtered / unfiltered', filtered, '≤ 1', filtered <= 1);
}
const exponent = (from: number, to: number): number =>
  Math.log((means[to] ?? 1) / (means[from] ?? 1)) / Math.log((SIZES[to] ?? 1) / (SIZES[from] ?? 1));
say(`cost grows with size to the power ${figure(exponent(0, 1))}, then ${figure(exponent(1, 2))}`);
say(`built at ${count((1000 * LARGEST) / built)} talents a second`);
copy?.rows.end(COPY_TAIL);
await copy?.done;
if (sql) await compare(sql);
else say('no PostgreSQL 15 here (BENCH_DATABASE_URL names one): not compared');
const { changed, removed } = timeChanges();
say(`live: ${count(changed)} changed talents a second, ${count(removed)} removed`);
const start = performance.now();
const bytes = ranker.snapshot();
say(
  `snapshot: ${figure(bytes.length / ranker.size, 0)} bytes a talent in ${figure((performance.now() - start) / 1000)} s`,
);
await sql?.stop();
say(`all in ${figure((performance.now() - started) / 1000, 0)} s`);
