import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyData, killServer, makeWorkshop, pause } from './fixtures/workshop.ts';
import { startEmbeddedPostgres } from './server.ts';

const workshop = makeWorkshop();
const { folder, systemFolder } = workshop;
const pristine = join(folder, 'pristine');
const bystanders: ChildProcess[] = [];
let copies = 0;

const start = (dataFolder: string) => startEmbeddedPostgres({ dataFolder, systemFolder });

/** A data folder whose server was killed, with all that it leaves lying about. */
async function killedData(name = `data-${++copies}`): Promise<string> {
  const dataFolder = copyData(pristine, join(folder, name));
  const server = await start(dataFolder);
  await killServer(join(dataFolder, 'postgres'));
  await server.stop();
  return dataFolder;
}

/** Replaces the number of the process that a lock file names. */
function renumber(lockFile: string, pid: number): void {
  const [, ...rest] = readFileSync(lockFile, 'utf8').split('\n');
  writeFileSync(lockFile, [String(pid), ...rest].join('\n'));
}

/** Some process that has nothing to do with it, of the account that owns the cluster. */
function startBystander(cluster: string): number {
  const { uid, gid } = statSync(cluster);
  const bystander = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
  bystanders.push(bystander);
  return bystander.pid ?? 0;
}

beforeAll(async () => (await start(pristine)).stop(), 60_000);
afterEach(() => {
  for (const bystander of bystanders.splice(0)) bystander.kill();
});
afterAll(workshop.close);

describe('what a killed server leaves', () => {
  it('does not hinder the next start: lock file, socket, socket lock', async () => {
    const dataFolder = await killedData();
    const cluster = join(dataFolder, 'postgres');
    for (const name of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock']) {
      expect(existsSync(join(cluster, name)), name).toBe(true);
    }
    await (await start(dataFolder)).stop();
  }, 30_000);

  it('is seen through when the number of its process is that of another process by now', async () => {
    const dataFolder = await killedData();
    const cluster = join(dataFolder, 'postgres');
    const bystander = startBystander(cluster);
    renumber(join(cluster, 'postmaster.pid'), bystander);
    renumber(join(cluster, '.s.PGSQL.5432.lock'), bystander);
    await (await start(dataFolder)).stop();
    expect(bystanders[0]?.exitCode).toBeNull();
  }, 30_000);

  it('may be an empty lock file, as a cut of power leaves it', async () => {
    const dataFolder = await killedData();
    const note = join(dataFolder, 'postgres', 'postmaster.pid');
    writeFileSync(note, '');
    const aMinuteAgo = Date.now() / 1000 - 60;
    utimesSync(note, aMinuteAgo, aMinuteAgo);
    await (await start(dataFolder)).stop();
  }, 30_000);

  it('may be a private socket folder, which is cleared away', async () => {
    const dataFolder = copyData(pristine, join(folder, 'long-'.repeat(25)));
    const server = await start(dataFolder);
    await killServer(join(dataFolder, 'postgres'));
    const { host } = server.connection;
    expect(existsSync(host)).toBe(true);
    await (await start(dataFolder)).stop();
    expect(existsSync(host)).toBe(false);
    await server.stop();
  }, 30_000);

  it('may be a busy process that has not noticed yet: it is ended', async () => {
    const dataFolder = copyData(pristine, join(folder, 'busy'));
    const server = await start(dataFolder);
    const busy = new pg.Client(server.connection);
    busy.on('error', () => undefined);
    await busy.connect();
    const work = busy.query('select count(*) from generate_series(1, 4000000000) as n where n % 2 = 0');
    work.catch(() => undefined);
    // Long enough for the query to have begun.
    await pause(200);
    await killServer(join(dataFolder, 'postgres'));
    await server.stop();
    const begun = performance.now();
    const next = await start(dataFolder);
    console.log(`start beside a busy leftover: ${Math.round(performance.now() - begun)} ms`);
    await expect(work).rejects.toThrow();
    await next.stop();
  }, 60_000);

  it('may be the draft of a cluster: an abandoned one is cleared away, one that may be in the making stays', async () => {
    const dataFolder = join(folder, 'drafts');
    const [old, young] = ['postgres.new-0badcafe', 'postgres.new-00c0ffee'].map((name) => join(dataFolder, name));
    if (!old || !young) throw new Error('two drafts');
    for (const draft of [old, young]) mkdirSync(draft, { recursive: true });
    const anHourAgo = Date.now() / 1000 - 3600;
    utimesSync(old, anHourAgo, anHourAgo);
    await (await start(dataFolder)).stop();
    expect(existsSync(old)).toBe(false);
    expect(existsSync(young)).toBe(true);
  }, 30_000);
});
