import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accountToRunAs } from './account.ts';
import { findBinaries } from './binaries.ts';
import { AS_ROOT, makeFolder, makeWorkshop } from './fixtures/workshop.ts';
import { complete, linksOf } from './links.ts';
import { packageFolder } from './package.ts';

const workshop = makeWorkshop();
const { folder } = workshop;
afterAll(workshop.close);

/** A copy of the installed package as npm leaves it when it runs no install scripts: without links. */
async function packageWithoutLinks(name: string): Promise<string> {
  const copy = join(folder, name);
  cpSync(packageFolder(), copy, { recursive: true, verbatimSymlinks: true });
  for (const { target } of await linksOf(copy)) rmSync(join(copy, target), { force: true });
  return copy;
}

const account = await accountToRunAs(process.getuid?.());
const said: string[] = [];
const say = (line: string) => said.push(line);

describe('the package with the programs', () => {
  it('is found where npm installed it', () => {
    expect(readdirSync(join(packageFolder(), 'native', 'bin')).sort()).toEqual(['initdb', 'pg_ctl', 'postgres']);
  });

  it.each([
    ['win32', 'x64', 'Run Fondouk inside WSL'],
    ['linux', 's390x', 'No embedded PostgreSQL is shipped for this platform (linux-s390x)'],
    ['freebsd', 'x64', 'No embedded PostgreSQL is shipped for this platform (freebsd-x64)'],
    ['linux', process.arch === 'arm64' ? 'x64' : 'arm64', 'is not installed. Run "npm ci" without --omit=optional'],
  ])('is missing on %s %s, which is said with what to do', (platform, arch, sentence) => {
    const seek = () => packageFolder(platform, arch);
    expect(seek).toThrow(sentence);
    expect(seek).toThrow('set DATABASE_URL to the address of a PostgreSQL 15 or later');
    expect(seek).toThrow(expect.objectContaining({ code: 'cannot-run' }));
  });
});

describe('a package whose install script did not run', () => {
  it('is repaired in place: its library links are made, each within its folder', async () => {
    const source = await packageWithoutLinks('unhydrated');
    const found = await findBinaries({ packageFolder: source, account, keep: join(folder, 'unused'), say });
    expect(found.postgres).toBe(join(source, 'native', 'bin', 'postgres'));
    expect(found.version).toMatch(/^\d+\.\d+$/);
    for (const { target } of await linksOf(source)) {
      expect(lstatSync(join(source, target)).isSymbolicLink(), target).toBe(true);
      expect(statSync(join(source, target)).isFile(), target).toBe(true);
    }
  }, 30_000);

  it('has its right to execute restored', async () => {
    const source = await packageWithoutLinks('unexecutable');
    for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(source, 'native', 'bin', program), 0o644);
    await findBinaries({ packageFolder: source, account, keep: join(folder, 'unused'), say });
    expect(statSync(join(source, 'native', 'bin', 'initdb')).mode & 0o777).toBe(0o755);
  }, 30_000);

  it('may be repaired by two programs at once', async () => {
    const source = await packageWithoutLinks('contested');
    await Promise.all([complete(source), complete(source), complete(source)]);
    expect(lstatSync(join(source, 'native', 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(process.platform === 'linux');
  }, 30_000);

  it.runIf(!AS_ROOT)(
    'is copied whole when it is write-protected',
    async () => {
      const source = await packageWithoutLinks('protected');
      chmodSync(join(source, 'native', 'lib'), 0o555);
      const keep = join(folder, 'keep-protected');
      const found = await findBinaries({ packageFolder: source, account, keep, say });
      expect(found.postgres.startsWith(keep)).toBe(true);
      expect(said.at(-1)).toContain('are incomplete and write-protected: copying them to');
      chmodSync(join(source, 'native', 'lib'), 0o755);
    },
    30_000,
  );
});

describe.runIf(AS_ROOT)('a package that only root can reach', () => {
  it('is copied once for the account, owned by root and readable by all', async () => {
    const closed = makeFolder(join(folder, 'closed'), 0o700);
    cpSync(packageFolder(), join(closed, 'package'), { recursive: true, verbatimSymlinks: true });
    const keep = join(folder, 'keep');
    const find = () => findBinaries({ packageFolder: join(closed, 'package'), account, keep, say });
    said.length = 0;
    const begun = performance.now();
    const found = await Promise.all([find(), find()]);
    console.log(`two copies at once: ${Math.round(performance.now() - begun)} ms`);
    const [build, ...others] = readdirSync(keep);
    expect(others).toEqual([]);
    const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
    expect(build).toMatch(new RegExp(`^${version}-[0-9a-f]{12}$`));
    expect(found.map(({ postgres }) => postgres)).toEqual(
      Array(2).fill(join(keep, build ?? '', 'native', 'bin', 'postgres')),
    );
    const { uid, mode } = statSync(found[0]?.postgres ?? '');
    expect({ uid, mode: mode & 0o777 }).toEqual({ uid: 0, mode: 0o755 });
    expect(said[0]).toContain(`cannot be used by the account "${account?.name}": copying them to ${keep}`);

    said.length = 0;
    const made = statSync(join(keep, build ?? '')).mtimeMs;
    await find();
    expect(said).toEqual([]);
    expect(statSync(join(keep, build ?? '')).mtimeMs).toBe(made);
  }, 60_000);

  it('is refused when no copy can be kept either', async () => {
    const closed = makeFolder(join(folder, 'closed-too'), 0o700);
    cpSync(packageFolder(), join(closed, 'package'), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(folder, 'file'), '');
    const keep = join(folder, 'file', 'keep');
    const finding = findBinaries({ packageFolder: join(closed, 'package'), account, keep, say });
    await expect(finding).rejects.toMatchObject({ code: 'unreachable-folder' });
    await expect(finding).rejects.toThrow('or start Fondouk as an ordinary user');
  }, 30_000);
});
