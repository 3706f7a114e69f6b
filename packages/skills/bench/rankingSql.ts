import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import pg from 'pg';
import type { AskedSkill, SkillLinks } from '../src/index.ts';
import { CODES, codeOf, creditOf, mastery, shares, unitsOf } from '../src/ranking/credit.ts';
import { answersTo } from '../src/ranking/relations.ts';
import { type GeneratedTalent, skillNumber } from './rankingWorld.ts';

const BIN = '/usr/lib/postgresql/15/bin';
const SCHEMA = 'fondouk_ranking_bench';

/** A PostgreSQL to compare with: the one that is named, or a cluster of our own that `stop` removes. */
export interface Sql {
  readonly client: pg.Client;
  readonly version: string;
  /** Takes COPY's binary rows of talent_skill until it is ended. */
  load(): { rows: Writable; done: Promise<void> };
  stop(): Promise<void>;
}

/** Null where there is no PostgreSQL here. */
export async function startSql(): Promise<Sql | null> {
  const given = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await startCluster();
  const url = given ?? cluster?.url;
  if (!url) return null;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}; set search_path to ${SCHEMA}`);
  await client.query("set work_mem = '512MB'; set maintenance_work_mem = '1GB'");
  await client.query(
    'create unlogged table talent_skill (talent int not null, skill int not null, code int2 not null)',
  );
  const { rows } = await client.query('show server_version');
  return {
    client,
    version: rows[0].server_version,
    load() {
      const psql = existsSync(join(BIN, 'psql')) ? join(BIN, 'psql') : 'psql';
      const copy = `\\copy ${SCHEMA}.talent_skill from pstdin with (format binary)`;
      const child = spawn(psql, ['-X', '-q', '-c', copy, url], { stdio: ['pipe', 'ignore', 'inherit'] });
      const done = new Promise<void>((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`psql ended with ${code}`))));
      });
      return { rows: child.stdin, done };
    },
    async stop() {
      await client.query(`drop schema ${SCHEMA} cascade`);
      await client.end();
      cluster?.stop();
    },
  };
}

/** A cluster in a temporary folder, under PostgreSQL's own account where this runs as root. */
async function startCluster(): Promise<{ url: string; stop: () => void } | null> {
  if (!existsSync(join(BIN, 'postgres'))) return null;
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'fondouk-ranking-'));
  const home = join(folder, 'pg');
  const data = join(home, 'data');
  chmodSync(folder, 0o755);
  mkdirSync(home);
  const run = (program: string, ...args: string[]): void => {
    const command = [join(BIN, program), ...args];
    const account = ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'];
    const [first = '', ...rest] = isRoot ? [...account, ...command] : command;
    const { status, stderr } = spawnSync(first, rest, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (isRoot) spawnSync('chown', ['postgres', home]);
    run('initdb', '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C');
    const port = await freePort();
    const settings = '-c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=2GB -c max_wal_size=4GB';
    run('pg_ctl', '-D', data, '-w', '-l', join(home, 'log'), '-o', `-p ${port} -k ${home} ${settings}`, 'start');
    const user = isRoot ? 'postgres' : process.env.USER;
    const stop = (): void => {
      process.removeListener('exit', stop);
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      remove();
    };
    // However the benchmark ends, the server does not outlive it.
    process.on('exit', stop);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    return { url: `postgres://${user}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What COPY's binary format begins and ends with: PostgreSQL, COPY, « Binary Format ». */
export const COPY_HEAD = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
export const COPY_TAIL = Buffer.from([0xff, 0xff]);
const ROW_BYTES = 24;

/** The rows of talents, the first having this number. */
export function copyRows(first: number, talents: readonly GeneratedTalent[]): Buffer {
  const rows = Buffer.alloc(ROW_BYTES * talents.reduce((sum, { skills }) => sum + skills.length, 0));
  let at = 0;
  for (const [i, { skills }] of talents.entries()) {
    for (const skill of skills) {
      at = rows.writeInt16BE(3, at);
      at = rows.writeInt32BE(4, at);
      at = rows.writeInt32BE(first + i, at);
      at = rows.writeInt32BE(4, at);
      at = rows.writeInt32BE(skillNumber(skill.skillId), at);
      at = rows.writeInt32BE(2, at);
      at = rows.writeInt16BE(codeOf(skill), at);
    }
  }
  return rows;
}

/** The need as a table: for each asked skill and each skill that answers it, the units that each code earns. */
export async function writeNeed(client: pg.Client, need: readonly AskedSkill[], links: SkillLinks): Promise<void> {
  const units = shares(need);
  const rows = need.flatMap((asked, i) =>
    answersTo(links, asked.skillId).map(({ skillId, decay }) => ({
      asked: i,
      skill: skillNumber(skillId),
      units: Array.from({ length: CODES }, (_, code) => unitsOf(units[i] ?? 0, creditOf(code, decay, mastery(asked)))),
    })),
  );
  await client.query('drop table if exists need; create temp table need (asked int, skill int, units int[])');
  await client.query(
    `insert into need select r.asked, r.skill, r.units
       from json_to_recordset($1) as r (asked int, skill int, units int[])`,
    [JSON.stringify(rows)],
  );
  await client.query('analyze need');
}

/** The natural join: the best answer to each asked skill, their sum, the first twenty. */
export const RANKING = `
select talent, sum(units)::int as units
from (
  select holder.talent, need.asked, max(need.units[holder.code + 1]) as units
  from need join talent_skill holder on holder.skill = need.skill
  group by holder.talent, need.asked
) best
group by talent
order by units desc, talent
limit 20`;
