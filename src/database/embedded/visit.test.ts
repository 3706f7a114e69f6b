import { chownSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountToRunAs } from './account.ts';
import type { StorageError } from './errors.ts';
import {
  AS_ROOT,
  bundleProgram,
  copyData,
  isRunning,
  makeFolder,
  makeWorkshop,
  postmasterOf,
  reachableNode,
  runProgram,
  until,
} from './fixtures/workshop.ts';
import { packageFolder } from './package.ts';
import { type PostgresServer, startEmbeddedPostgres } from './server.ts';
import { startOrVisit } from './visit.ts';

const workshop = makeWorkshop();
const { folder, systemFolder } = workshop;
const pristine = join(folder, 'pristine');
let program: string;
let copies = 0;

const freshData = () => copyData(pristine, join(folder, `data-${++copies}`));
const start = (dataFolder: string) => startEmbeddedPostgres({ dataFolder, systemFolder });

async function ask(server: PostgresServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

beforeAll(async () => {
  program = await bundleProgram(folder);
  await (await start(pristine)).stop();
}, 60_000);
afterAll(workshop.close);

describe('a command beside a running program', () => {
  it('works through its database, says so, and leaves it running', async () => {
    const dataFolder = freshData();
    const owner = runProgram(program, { dataFolder, systemFolder, task: 'hold' });
    await owner.line('started');
    const said: string[] = [];
    const visitor = await startOrVisit({ dataFolder, systemFolder, say: (line) => said.push(line) });
    expect(visitor.visiting).toBe(true);
    expect(visitor.version).toMatch(/^\d+\.\d+$/);
    expect(said).toEqual([
      `Fondouk is running on ${dataFolder} (process ${owner.child.pid}): working beside it, through its database.`,
    ]);
    await ask(visitor, 'create table note as select 42 as answer');
    // Beside it as a visitor, never as a second owner.
    await expect(start(dataFolder)).rejects.toMatchObject({ code: 'already-running' });
    await visitor.stop();

    const again = await startOrVisit({ dataFolder, systemFolder });
    expect(await ask(again, 'select answer from note')).toEqual([{ answer: 42 }]);
    await again.stop();
    owner.child.kill('SIGTERM');
    expect(await owner.ended).toBe(0);
  }, 30_000);

  it('is told when that program stops while it is at work', async () => {
    const dataFolder = freshData();
    const owner = await start(dataFolder);
    const lost: StorageError[] = [];
    const visitor = await startOrVisit({ dataFolder, systemFolder, onLost: (error) => lost.push(error) });
    await owner.stop();
    await until(() => lost.length > 0);
    expect(lost[0]).toMatchObject({ code: 'lost' });
    expect(lost[0]?.message).toContain('run this command again');
    await visitor.stop();
    expect(lost).toHaveLength(1);
  }, 30_000);

  it('is refused where the program has not made its database yet', async () => {
    const dataFolder = freshData();
    const owner = await start(dataFolder);
    const visiting = startOrVisit({ dataFolder, systemFolder, database: 'not_yet' });
    await expect(visiting).rejects.toMatchObject({ code: 'already-running' });
    await expect(visiting).rejects.toThrow(/cannot be joined: .*"not_yet" does not exist.*try again in a moment/);
    await owner.stop();
  }, 30_000);
});

describe('a command alone', () => {
  it('starts the server, owns it, and stops it', async () => {
    const dataFolder = freshData();
    const server = await startOrVisit({ dataFolder, systemFolder });
    expect(server.visiting).toBe(false);
    await expect(start(dataFolder)).rejects.toMatchObject({ code: 'already-running' });
    const pid = await postmasterOf(join(dataFolder, 'postgres'));
    await server.stop();
    expect(await isRunning(pid, join(dataFolder, 'postgres'))).toBe(false);
  }, 30_000);

  it('takes over what a killed program left running', async () => {
    const dataFolder = freshData();
    await runProgram(program, { dataFolder, systemFolder, task: 'leave' }).ended;
    const server = await startOrVisit({ dataFolder, systemFolder });
    expect(server.visiting).toBe(false);
    await server.stop();
  }, 30_000);
});

describe.runIf(AS_ROOT)('beside a program of an ordinary user', () => {
  it('that user and root may work, another user may not', async () => {
    const nobody = await accountToRunAs(0, 'nobody');
    const stranger = await accountToRunAs(0, 'daemon');
    if (!nobody || !stranger) throw new Error('no account');
    const home = makeFolder(join(folder, 'ordinary'));
    const own = await bundleProgram(home);
    // Neither this project nor Node need be within reach of that account.
    rmSync(join(home, 'node_modules'));
    const name = packageFolder().split('/').slice(-2).join('/');
    cpSync(packageFolder(), join(home, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const node = await reachableNode(folder, nobody);
    const dataFolder = makeFolder(join(home, 'data'), 0o755);
    chownSync(dataFolder, nobody.uid, nobody.gid);
    const options = { dataFolder, systemFolder: join(folder, 'ordinary-system') };

    const owner = runProgram(own, { ...options, task: 'hold' }, nobody, node);
    await owner.line('started');
    for (const account of [nobody, undefined]) {
      const visitor = runProgram(own, { ...options, task: 'visit' }, account, node);
      expect(await visitor.ended).toBe(0);
      expect(visitor.lines.join('\n')).toContain('working beside it');
    }
    const other = runProgram(own, { ...options, task: 'visit' }, stranger, node);
    expect(await other.ended).toBe(2);
    expect(other.lines.at(-1)).toMatch(/^refused cannot-run /);
    owner.child.kill('SIGTERM');
    expect(await owner.ended).toBe(0);
  }, 60_000);
});
