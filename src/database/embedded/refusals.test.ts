import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explainFailure } from './explain.ts';
import { AS_ROOT, makeFolder, makeWorkshop } from './fixtures/workshop.ts';
import { startEmbeddedPostgres } from './server.ts';

const workshop = makeWorkshop();
const { folder, systemFolder } = workshop;
afterAll(workshop.close);

const start = (dataFolder: string) => startEmbeddedPostgres({ dataFolder, systemFolder });

describe('what cannot be started is said plainly', () => {
  it('a cluster of another major version: which, and the ways to go on', async () => {
    const cluster = makeFolder(join(folder, 'older', 'postgres'));
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    const starting = start(join(folder, 'older'));
    await expect(starting).rejects.toMatchObject({ code: 'incompatible-cluster' });
    await expect(starting).rejects.toThrow(
      /was made by PostgreSQL 15, .* brings PostgreSQL 18\..*pg_upgrade.*DATABASE_URL/s,
    );
  });

  it('something else where the cluster belongs, which is left alone', async () => {
    const cluster = makeFolder(join(folder, 'foreign', 'postgres'));
    writeFileSync(join(cluster, 'letter.txt'), 'not a database');
    await expect(start(join(folder, 'foreign'))).rejects.toMatchObject({ code: 'foreign-folder' });
  });

  it('a data folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const starting = start(join(folder, 'file', 'data'));
    await expect(starting).rejects.toMatchObject({ code: 'cannot-run' });
    await expect(starting).rejects.toThrow('choose another data folder with FONDOUK_DATA');
  });

  it('a cluster that PostgreSQL refuses: its reason is quoted', async () => {
    const dataFolder = join(folder, 'damaged');
    await (await start(dataFolder)).stop();
    writeFileSync(join(dataFolder, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    const starting = start(dataFolder);
    await expect(starting).rejects.toMatchObject({ code: 'start-failed' });
    await expect(starting).rejects.toThrow('configuration file');
  }, 60_000);
});

/** A small disk in memory; undefined where even root may not mount one. */
function mountSmallDisk(): string | undefined {
  const disk = makeFolder(join(folder, 'disk'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m,mode=0755', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    return undefined;
  }
}
const disk = AS_ROOT ? mountSmallDisk() : undefined;

describe.runIf(disk)('a full disk', () => {
  afterAll(() => {
    execFileSync('umount', [disk ?? '']);
  });

  it('is seen before a database is begun, and when a stopped one cannot start', async () => {
    const dataFolder = join(disk ?? '', 'data');
    const ballast = join(disk ?? '', 'ballast');
    writeFileSync(ballast, Buffer.alloc(60 * 1024 * 1024));
    const creating = start(dataFolder);
    await expect(creating).rejects.toMatchObject({ code: 'disk-full' });
    await expect(creating).rejects.toThrow(/has \d+ MB free, and a new database needs 100 MB/);

    execFileSync('rm', [ballast]);
    const server = await start(dataFolder);
    await server.stop();
    execFileSync('sh', ['-c', `cat /dev/zero > ${ballast} 2>/dev/null || true`]);
    await expect(start(dataFolder)).rejects.toMatchObject({ code: 'disk-full' });

    execFileSync('rm', [ballast]);
    await (await start(dataFolder)).stop();
  }, 60_000);
});

describe('words of PostgreSQL', () => {
  const log = (line: string) =>
    `2022-11-04 09:00:00.000 UTC [7] LOG:  starting\n2022-11-04 09:00:00.001 UTC [7] ${line}\n`;

  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
    ['FATAL:  database files are incompatible with server', 'incompatible-cluster'],
    ['FATAL:  data directory "/x" has wrong ownership', 'cannot-run'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'cannot-run'],
    ['FATAL:  could not create any Unix-domain sockets', 'cannot-run'],
    ['FATAL:  could not open file "global/pg_control": Permission denied', 'unreachable-folder'],
    ['PANIC:  could not locate a valid checkpoint record', 'start-failed'],
  ])('%s means %s', (line, code) => {
    const error = explainFailure(log(line), 'start the database in /x');
    expect(error.code).toBe(code);
    expect(error.message).toContain('Could not start the database in /x.');
    expect(error.message).toContain(`PostgreSQL said: ${line}`);
  });
});
