import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorageError } from './errors.ts';
import {
  bundleProgram,
  copyData,
  isRunning,
  killServer,
  makeFolder,
  makeWorkshop,
  pause,
  postmasterOf,
  runProgram,
  until,
} from './fixtures/workshop.ts';
import { packageFolder } from './package.ts';
import { signal } from './processes.ts';
import { startEmbeddedPostgres } from './server.ts';

const workshop = makeWorkshop();
const { folder, systemFolder } = workshop;
const pristine = join(folder, 'pristine');
let program: string;
let copies = 0;

/** A data folder of its own for each example, with a cluster whose server is stopped. */
const freshData = () => copyData(pristine, join(folder, `data-${++copies}`));
const start = (dataFolder: string, onLost?: (error: StorageError) => void) =>
  startEmbeddedPostgres({ dataFolder, systemFolder, onLost });

beforeAll(async () => {
  program = await bundleProgram(folder);
  await (await start(pristine)).stop();
}, 60_000);
afterAll(workshop.close);

describe('one owner at a time', () => {
  it('refuses a second program on the same folder, naming the first', async () => {
    const dataFolder = freshData();
    const first = runProgram(program, { dataFolder, systemFolder, task: 'hold' });
    await first.line('started');
    const second = runProgram(program, { dataFolder, systemFolder, task: 'hold' });
    expect(await second.ended).toBe(2);
    expect(second.lines.at(-1)).toBe(
      `refused already-running The data folder ${dataFolder} is already in use by another Fondouk ` +
        `(process ${first.child.pid}). Stop that one first, or choose another data folder with FONDOUK_DATA.`,
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 30_000);

  it('refuses a second start within the same program, and leaves the first untouched', async () => {
    const dataFolder = freshData();
    const first = await start(dataFolder);
    await expect(start(dataFolder)).rejects.toMatchObject({ name: 'StorageError', code: 'already-running' });
    const client = new pg.Client(first.connection);
    await client.connect();
    await client.end();
    await first.stop();
  }, 30_000);

  it('lets exactly one of three simultaneous first starts win', async () => {
    const dataFolder = join(folder, 'contested');
    const rivals = Array.from({ length: 3 }, () => runProgram(program, { dataFolder, systemFolder, task: 'hold' }));
    await until(() => rivals.every(({ lines }) => lines.some((line) => /^(started|refused) /.test(line))), 60_000);
    const winners = rivals.filter(({ lines }) => lines.some((line) => line.startsWith('started ')));
    expect(winners).toHaveLength(1);
    for (const rival of rivals) {
      if (winners.includes(rival)) continue;
      expect(await rival.ended).toBe(2);
      expect(rival.lines.at(-1)).toMatch(/^refused already-running /);
    }
    winners[0]?.child.kill('SIGTERM');
    expect(await winners[0]?.ended).toBe(0);
  }, 90_000);

  it('lets one of four win when the programs come upon an orphan together', async () => {
    const dataFolder = freshData();
    await runProgram(program, { dataFolder, systemFolder, task: 'leave' }).ended;
    const rivals = Array.from({ length: 4 }, () => runProgram(program, { dataFolder, systemFolder, task: 'hold' }));
    await until(() => rivals.every(({ lines }) => lines.some((line) => /^(started|refused) /.test(line))), 60_000);
    const winners = rivals.filter(({ lines }) => lines.some((line) => line.startsWith('started ')));
    expect(winners).toHaveLength(1);
    winners[0]?.child.kill('SIGTERM');
    expect(await winners[0]?.ended).toBe(0);
    await Promise.all(rivals.map((rival) => rival.ended));
  }, 90_000);

  it('refuses a server it can connect to but not see, as that of another container on the same disk', async () => {
    const dataFolder = freshData();
    await runProgram(program, { dataFolder, systemFolder, task: 'leave' }).ended;
    const cluster = join(dataFolder, 'postgres');
    const note = join(cluster, 'postmaster.pid');
    const original = readFileSync(note, 'utf8');
    // As seen from a container where that number is nobody's, or another's.
    writeFileSync(note, original.replace(/^\d+/, String(process.pid)));
    const starting = start(dataFolder);
    await expect(starting).rejects.toMatchObject({ code: 'already-running' });
    await expect(starting).rejects.toThrow('a process in another container or machine');
    writeFileSync(note, original);
    await (await start(dataFolder)).stop();
  }, 30_000);

  it('lets the next in as soon as the first has stopped, even when it came while that was stopping', async () => {
    const dataFolder = freshData();
    const first = await start(dataFolder);
    const stopping = first.stop();
    const second = await start(dataFolder);
    await stopping;
    const client = new pg.Client(second.connection);
    await client.connect();
    await client.end();
    await second.stop();
  }, 30_000);
});

describe('after the program was killed', () => {
  it('adopts the server it left running, ends what it left unfinished there, and stops it', async () => {
    const dataFolder = freshData();
    const killed = runProgram(program, { dataFolder, systemFolder, task: 'hold' });
    const { connection } = JSON.parse(await killed.line('started')) as { connection: pg.ClientConfig };
    const stranger = new pg.Client(connection);
    stranger.on('error', () => undefined);
    await stranger.connect();
    await stranger.query('begin; create table ghost (id int)');
    killed.child.kill('SIGKILL');
    await killed.ended;

    const cluster = join(dataFolder, 'postgres');
    const orphan = await postmasterOf(cluster);
    const server = await start(dataFolder);
    expect(await postmasterOf(cluster)).toBe(orphan);
    await expect(stranger.query('commit')).rejects.toThrow();
    const client = new pg.Client(server.connection);
    await client.connect();
    expect((await client.query(`select to_regclass('ghost') as ghost`)).rows).toEqual([{ ghost: null }]);
    await client.end();
    await server.stop();
    expect(await isRunning(orphan, cluster)).toBe(false);
  }, 30_000);
});

describe('a server left running by another installation', () => {
  it('is replaced by one of our own, as its programs may be gone from the disk', async () => {
    const elsewhere = makeFolder(join(folder, 'elsewhere'));
    const copied = await bundleProgram(elsewhere);
    rmSync(join(elsewhere, 'node_modules'));
    const name = packageFolder().split('/').slice(-2).join('/');
    cpSync(packageFolder(), join(elsewhere, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const dataFolder = freshData();
    const cluster = join(dataFolder, 'postgres');
    expect(await runProgram(copied, { dataFolder, systemFolder, task: 'leave' }).ended).toBe(0);
    rmSync(elsewhere, { recursive: true });
    const orphan = await postmasterOf(cluster);
    const server = await start(dataFolder);
    expect(await isRunning(orphan, cluster)).toBe(false);
    const client = new pg.Client(server.connection);
    await client.connect();
    await client.query('create extension btree_gist');
    await client.end();
    await server.stop();
  }, 30_000);
});

describe('while running', () => {
  it('gets a cut lock back, so that others are still refused', async () => {
    const dataFolder = freshData();
    const server = await start(dataFolder, (error) => expect.unreachable(error.message));
    const admin = new pg.Client({ ...server.connection, database: 'postgres' });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`);
    await until(
      async () => (await admin.query(`select from pg_locks where locktype = 'advisory' and granted`)).rowCount === 1,
    );
    await admin.end();
    await expect(start(dataFolder)).rejects.toMatchObject({ code: 'already-running' });
    await server.stop();
  }, 30_000);

  it('survives the crash of a server process, after which PostgreSQL restarts all of them', async () => {
    const dataFolder = freshData();
    const server = await start(dataFolder, (error) => expect.unreachable(error.message));
    const victim = new pg.Client(server.connection);
    victim.on('error', () => undefined);
    await victim.connect();
    const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
    signal(rows[0]?.pid ?? 0, 'SIGKILL');
    await pause(500);
    await until(() =>
      start(dataFolder).then(
        () => false,
        (error: StorageError) => error.code === 'already-running',
      ),
    );
    await server.stop();
  }, 30_000);

  it('tells when the server is gone for good; stopping and starting again then work', async () => {
    const dataFolder = freshData();
    const lost: StorageError[] = [];
    const server = await start(dataFolder, (error) => lost.push(error));
    await killServer(join(dataFolder, 'postgres'));
    await until(() => lost.length > 0);
    expect(lost[0]).toMatchObject({ code: 'lost' });
    expect(lost[0]?.message).toContain('ended unexpectedly');
    await server.stop();
    await (await start(dataFolder)).stop();
    expect(lost).toHaveLength(1);
  }, 30_000);

  it('leaves no process behind once stopped', async () => {
    const dataFolder = freshData();
    const server = await start(dataFolder);
    await server.stop();
    expect(execFileSync('ps', ['-eo', 'command'], { encoding: 'utf8' })).not.toContain(dataFolder);
  }, 30_000);
});
