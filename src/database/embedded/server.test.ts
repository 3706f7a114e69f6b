import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram, copyData, isRunning, makeWorkshop, postmasterOf, runProgram } from './fixtures/workshop.ts';
import { type PostgresServer, startEmbeddedPostgres } from './server.ts';

const workshop = makeWorkshop();
const { folder, systemFolder } = workshop;
const pristine = join(folder, 'pristine');
let program: string;

/** Asks one question on a connection of its own. */
async function ask<T extends pg.QueryResultRow>(server: PostgresServer, sql: string): Promise<T[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  program = await bundleProgram(folder);
}, 30_000);
afterAll(workshop.close);

describe('the first start', () => {
  let server: PostgresServer;
  const said: string[] = [];
  beforeAll(async () => {
    const begun = performance.now();
    server = await startEmbeddedPostgres({ dataFolder: pristine, systemFolder, say: (line) => said.push(line) });
    console.log(`first start: ${Math.round(performance.now() - begun)} ms`);
  }, 60_000);
  afterAll(() => server.stop());

  const setting = async (name: string) => (await ask<Record<string, string>>(server, `show ${name}`))[0]?.[name];

  it('makes a durable cluster: writes reach the disk, pages carry checksums', async () => {
    expect(await setting('fsync')).toBe('on');
    expect(await setting('synchronous_commit')).toBe('on');
    expect(await setting('full_page_writes')).toBe('on');
    expect(await setting('data_checksums')).toBe('on');
  });

  it('stores text as UTF-8 in code point order, and has the collation that sorts for people', async () => {
    const [database] = await ask(
      server,
      `select pg_encoding_to_char(encoding) as encoding, datcollate, datctype from pg_database
       where datname = current_database()`,
    );
    expect(database).toEqual({ encoding: 'UTF8', datcollate: 'C', datctype: 'C' });
    const words = `unnest(array['zèbre', 'Élan', 'eau', 'école', 'Zoo', 'باب', 'أحمد']) as word`;
    const sorted = async (order: string) =>
      (await ask<{ word: string }>(server, `select word from ${words} order by ${order}`)).map(({ word }) => word);
    expect(await sorted('word')).toEqual(['Zoo', 'eau', 'zèbre', 'Élan', 'école', 'أحمد', 'باب']);
    expect(await sorted('word collate "und-x-icu"')).toEqual(['eau', 'école', 'Élan', 'zèbre', 'Zoo', 'أحمد', 'باب']);
  });

  it('opens no network port, and its socket only to its owner', async () => {
    expect(await setting('listen_addresses')).toBe('');
    const { host, port } = server.connection;
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(statSync(join(host, `.s.PGSQL.${port}`)).mode & 0o777).toBe(0o700);
  });

  it('brings the extensions that exclusion constraints and search need', async () => {
    await ask(server, 'create extension btree_gist; create extension pg_trgm; create extension unaccent');
    await ask(
      server,
      `create table stay (unit int, during daterange, exclude using gist (unit with =, during with &&));
       insert into stay values (1, '[2022-01-01,2022-06-01)'), (1, '[2022-06-01,2022-12-01)')`,
    );
    await expect(ask(server, `insert into stay values (1, '[2022-05-31,2022-06-02)')`)).rejects.toMatchObject({
      code: '23P01',
    });
  });

  it('gives its version, makes the database that is asked for, and leaves no draft behind', async () => {
    expect(server.version).toMatch(/^\d+\.\d+$/);
    expect(server.connection).toMatchObject({ user: 'fondouk', database: 'fondouk' });
    expect(await setting('server_version')).toBe(server.version);
    expect(readdirSync(pristine).sort()).toEqual(['postgres', 'postgres.log']);
  });

  it('runs in a session of its own, out of reach of the Ctrl-C of our terminal', async () => {
    const pid = await postmasterOf(join(pristine, 'postgres'));
    const group = execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' });
    expect(Number(group)).toBe(pid);
  });

  it('logs neither details nor statements, which carry personal data', async () => {
    await ask(server, `create table person (mail text unique); insert into person values ('someone@example.ma')`);
    await expect(ask(server, `insert into person values ('someone@example.ma')`)).rejects.toThrow('duplicate key');
    const log = execFileSync('cat', [join(pristine, 'postgres.log')], { encoding: 'utf8' });
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('someone@');
  });

  it('stops at once, twice without harm, leaving neither process nor socket', async () => {
    const cluster = join(pristine, 'postgres');
    const pid = await postmasterOf(cluster);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(await isRunning(pid, cluster)).toBe(false);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(cluster, '.s.PGSQL.5432'))).toBe(false);
  });
});

describe('a later start', () => {
  it('finds what was written, in half a second or so', async () => {
    const dataFolder = copyData(pristine, join(folder, 'later'));
    const first = await startEmbeddedPostgres({ dataFolder, systemFolder });
    await ask(first, 'create table note as select 42 as answer');
    await first.stop();
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const begun = performance.now();
      const later = await startEmbeddedPostgres({ dataFolder, systemFolder });
      times.push(Math.round(performance.now() - begun));
      expect(await ask(later, 'select answer from note')).toEqual([{ answer: 42 }]);
      await later.stop();
    }
    console.log(`later starts: ${times.join(', ')} ms`);
    // 0.1 s on the machine it was written on; the bound leaves room for slow and busy ones.
    expect(Math.min(...times)).toBeLessThan(2000);
  }, 60_000);

  it('adds a database that is asked for by another name', async () => {
    const dataFolder = copyData(pristine, join(folder, 'named'));
    const server = await startEmbeddedPostgres({ dataFolder, systemFolder, database: 'Écoles "2"' });
    expect(await ask(server, 'select current_database() as name')).toEqual([{ name: 'Écoles "2"' }]);
    await server.stop();
  }, 30_000);

  it('puts the socket in a private temporary folder when the path of the data folder is too long', async () => {
    const dataFolder = copyData(pristine, join(folder, 'long-'.repeat(25)));
    const server = await startEmbeddedPostgres({ dataFolder, systemFolder });
    const { host } = server.connection;
    expect(host.length).toBeLessThan(90);
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(host)).toBe(false);
  }, 30_000);

  it('copes with quotes, commas and letters of all kinds in the path', async () => {
    const dataFolder = copyData(pristine, join(folder, `l'été, "مركز" $x`));
    const server = await startEmbeddedPostgres({ dataFolder, systemFolder });
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  }, 30_000);
});

describe('a program that ends', () => {
  it('is not kept alive by a server it forgot to stop, which the next start adopts', async () => {
    const dataFolder = copyData(pristine, join(folder, 'forgotten'));
    const running = runProgram(program, { dataFolder, systemFolder, task: 'leave' });
    expect(await running.ended).toBe(0);
    const cluster = join(dataFolder, 'postgres');
    const left = await postmasterOf(cluster);
    expect(await isRunning(left, cluster)).toBe(true);
    const server = await startEmbeddedPostgres({ dataFolder, systemFolder });
    expect(await postmasterOf(cluster)).toBe(left);
    await server.stop();
    expect(await isRunning(left, cluster)).toBe(false);
  }, 30_000);

  it('ends after stop() without being told to', async () => {
    const dataFolder = copyData(pristine, join(folder, 'stopped'));
    const running = runProgram(program, { dataFolder, systemFolder, task: 'stop' });
    expect(await running.ended).toBe(0);
    expect(existsSync(join(dataFolder, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(dirname(JSON.parse(await running.line('started')).connection.host)).toBe(dataFolder);
  }, 30_000);
});
