import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountToRunAs } from './account.ts';
import {
  AS_ROOT,
  bundleProgram,
  copyData,
  makeFolder,
  makeWorkshop,
  postmasterOf,
  reachableNode,
  runProgram,
} from './fixtures/workshop.ts';
import { packageFolder } from './package.ts';
import { startEmbeddedPostgres } from './server.ts';

const workshop = makeWorkshop();
const { folder } = workshop;
afterAll(workshop.close);
// Where all examples are left out, nothing is called after them.
if (!AS_ROOT) workshop.close();

const start = (
  dataFolder: string,
  options: { systemFolder?: string; account?: string; say?: (line: string) => void } = {},
) => startEmbeddedPostgres({ dataFolder, systemFolder: workshop.systemFolder, ...options });

const ownerOf = (path: string) => statSync(path).uid;

/** The account a process runs under. */
function uidOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }));
}

async function remember(server: { connection: pg.ClientConfig }, sql: string): Promise<unknown> {
  const client = new pg.Client(server.connection);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe.runIf(AS_ROOT)('started as root', () => {
  const pristine = join(folder, 'pristine');
  beforeAll(async () => (await start(pristine, { account: 'nobody' })).stop(), 60_000);

  it('runs PostgreSQL, and keeps its cluster, under the named account', async () => {
    const nobody = (await accountToRunAs(0, 'nobody'))?.uid;
    const server = await start(pristine, { account: 'nobody' });
    expect(ownerOf(join(pristine, 'postgres'))).toBe(nobody);
    expect(uidOf(await postmasterOf(join(pristine, 'postgres')))).toBe(nobody);
    await server.stop();
  }, 30_000);

  it('goes on under the account that owns the cluster when another would be chosen now', async () => {
    const dataFolder = copyData(pristine, join(folder, 'other-account'));
    const nobody = ownerOf(join(dataFolder, 'postgres'));
    const server = await start(dataFolder, { account: 'daemon' });
    expect(uidOf(await postmasterOf(join(dataFolder, 'postgres')))).toBe(nobody);
    await server.stop();
  }, 30_000);

  it('takes a cluster that root restored from a backup', async () => {
    const dataFolder = copyData(pristine, join(folder, 'restored'));
    execFileSync('chown', ['-R', 'root:root', dataFolder]);
    const server = await start(dataFolder, { account: 'nobody' });
    expect(ownerOf(join(dataFolder, 'postgres', 'global'))).toBe((await accountToRunAs(0, 'nobody'))?.uid);
    await server.stop();
  }, 30_000);

  it('lets that account pass through the folders it makes, under a strict mask of rights too', async () => {
    const before = process.umask(0o077);
    try {
      const dataFolder = join(folder, 'masked', 'deep', 'data');
      const server = await start(dataFolder);
      expect(server.connection.host).toBe(join(dataFolder, 'postgres'));
      expect(statSync(dataFolder).mode & 0o777).toBe(0o711);
      await server.stop();
      const closed = makeFolder(join(folder, 'masked', 'closed'), 0o700);
      const systemFolder = join(folder, 'masked', 'system');
      await (await start(join(closed, 'data'), { systemFolder })).stop();
      expect(statSync(join(systemFolder, 'clusters')).mode & 0o777).toBe(0o711);
    } finally {
      process.umask(before);
    }
  }, 60_000);

  it('refuses an account that does not exist', async () => {
    await expect(start(join(folder, 'x'), { account: 'no-such-account' })).rejects.toMatchObject({
      code: 'root-without-account',
    });
  });
});

describe.runIf(AS_ROOT)('a data folder that only root may enter', () => {
  const closed = join(folder, 'closed');
  const dataFolder = join(closed, 'data');
  const systemFolder = join(folder, 'closed-system');
  const pointer = join(dataFolder, 'postgres.location');
  const said: string[] = [];
  const startClosed = () => start(dataFolder, { systemFolder, say: (line) => said.push(line) });
  beforeAll(() => void makeFolder(closed, 0o700));

  it('has its database elsewhere, says so once, and points to it', async () => {
    const server = await startClosed();
    const { host } = server.connection;
    expect(host.startsWith(join(systemFolder, 'clusters'))).toBe(true);
    expect(said.filter((line) => line.includes('the database is kept in'))).toEqual([
      expect.stringContaining(`Only root may enter ${dataFolder}`),
    ]);
    expect(readFileSync(pointer, 'utf8').split('\n')[1]).toBe(host);
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(ownerOf(host)).not.toBe(0);
    await remember(server, 'create table note as select 42 as answer');
    await server.stop();
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false);
  }, 60_000);

  it('finds it again, without a word', async () => {
    said.length = 0;
    const server = await startClosed();
    expect(await remember(server, 'select answer from note')).toEqual([{ answer: 42 }]);
    expect(said).toEqual([]);
    await expect(startClosed()).rejects.toMatchObject({ code: 'already-running' });
    await server.stop();
  }, 30_000);

  it('finds it still when the folder was moved, and when it was opened', async () => {
    renameSync(dataFolder, join(closed, 'moved'));
    const moved = await start(join(closed, 'moved'), { systemFolder });
    expect(await remember(moved, 'select answer from note')).toEqual([{ answer: 42 }]);
    await moved.stop();
    renameSync(join(closed, 'moved'), dataFolder);
    chmodSync(closed, 0o755);
    const opened = await startClosed();
    expect(await remember(opened, 'select answer from note')).toEqual([{ answer: 42 }]);
    await opened.stop();
    chmodSync(closed, 0o700);
  }, 30_000);

  it('begins anew when it was deleted and made again', async () => {
    const elsewhere = join(closed, 'again');
    const first = await start(elsewhere, { systemFolder });
    await remember(first, 'create table note as select 1 as answer');
    await first.stop();
    rmSync(elsewhere, { recursive: true });
    makeFolder(join(closed, 'takes its number'));
    const second = await start(elsewhere, { systemFolder });
    expect(await remember(second, `select to_regclass('note') as note`)).toEqual([{ note: null }]);
    await second.stop();
  }, 60_000);

  it('refuses to begin with an empty database when the one it points to is gone', async () => {
    const cluster = readFileSync(pointer, 'utf8').split('\n')[1] ?? '';
    renameSync(cluster, `${cluster}.aside`);
    await expect(startClosed()).rejects.toMatchObject({ code: 'cluster-missing' });
    renameSync(`${cluster}.aside`, cluster);
  });

  it('is refused when the other place cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const starting = start(join(closed, 'nowhere'), { systemFolder: join(folder, 'file', 'system') });
    await expect(starting).rejects.toMatchObject({ code: 'unreachable-folder' });
    await expect(starting).rejects.toThrow(/chmod o\+x|every account may enter/);
  });

  it('is refused, not replaced, when the database lies inside and was reachable before', async () => {
    const shut = makeFolder(join(folder, 'shut'));
    await (await start(join(shut, 'data'))).stop();
    chmodSync(shut, 0o700);
    await expect(start(join(shut, 'data'))).rejects.toMatchObject({ code: 'unreachable-folder' });
    chmodSync(shut, 0o755);
    await (await start(join(shut, 'data'))).stop();
  }, 60_000);
});

describe.runIf(AS_ROOT)('the whole program in a folder that only root may enter', () => {
  it('runs from copies: programs and cluster', async () => {
    const closed = makeFolder(join(folder, 'clone'), 0o700);
    const program = await bundleProgram(closed);
    rmSync(join(closed, 'node_modules'));
    const name = packageFolder().split('/').slice(-2).join('/');
    cpSync(packageFolder(), join(closed, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const systemFolder = join(folder, 'clone-system');
    const running = runProgram(program, { dataFolder: join(closed, 'data'), systemFolder, task: 'hold' });
    const { connection } = JSON.parse(await running.line('started')) as { connection: { host: string } };
    const pid = await postmasterOf(connection.host);
    expect(execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })).toContain(
      join(systemFolder, 'bin'),
    );
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  }, 60_000);
});

describe.runIf(AS_ROOT)('started as an ordinary user', () => {
  it('keeps all in its own data folder and needs no other account', async () => {
    const nobody = await accountToRunAs(0, 'nobody');
    if (!nobody) throw new Error('no account');
    const home = makeFolder(join(folder, 'ordinary'));
    const program = await bundleProgram(home);
    // Neither this project nor Node need be within reach of that account.
    rmSync(join(home, 'node_modules'));
    const name = packageFolder().split('/').slice(-2).join('/');
    cpSync(packageFolder(), join(home, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const node = await reachableNode(folder, nobody);
    const dataFolder = makeFolder(join(home, 'data'), 0o700);
    chownSync(dataFolder, nobody.uid, nobody.gid);
    const options = { dataFolder, systemFolder: '/nowhere' };

    const running = runProgram(program, { ...options, task: 'hold' }, nobody, node);
    await running.line('started');
    expect(uidOf(await postmasterOf(join(dataFolder, 'postgres')))).toBe(nobody.uid);
    const second = runProgram(program, { ...options, task: 'hold' }, nobody, node);
    expect(await second.ended).toBe(2);
    running.child.kill('SIGKILL');
    await running.ended;
    const next = runProgram(program, { ...options, task: 'stop' }, nobody, node);
    expect(await next.ended).toBe(0);
    expect(existsSync('/nowhere')).toBe(false);
  }, 60_000);

  it('is told when the database belongs to another account', async () => {
    const nobody = await accountToRunAs(0, 'nobody');
    if (!nobody) throw new Error('no account');
    const dataFolder = join(folder, 'of-another');
    const node = await reachableNode(folder, nobody);
    await (await start(dataFolder, { account: 'daemon' })).stop();
    const program = join(folder, 'ordinary', 'program.mjs');
    const running = runProgram(program, { dataFolder, systemFolder: '/nowhere', task: 'stop' }, nobody, node);
    expect(await running.ended).toBe(2);
    expect(running.lines.at(-1)).toMatch(/^refused cannot-run The database in .* belongs to the account "daemon"\./);
  }, 60_000);
});
