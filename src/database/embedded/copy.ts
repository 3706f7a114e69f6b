import { createHash, randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { complete } from './links.ts';
import { makePassable } from './passable.ts';

/** What only a compiler needs, a fifth of the package. */
const UNUSED = /\.a$|^pkgconfig$|^pgxs$/;

/** Copies a tree so that every account may read and enter it, whatever the rights of the original. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (UNUSED.test(entry.name)) continue;
    const source = join(from, entry.name);
    const copy = join(to, entry.name);
    if (entry.isDirectory()) await copyReadable(source, copy);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
    else {
      await copyFile(source, copy);
      await chmod(copy, 0o644);
    }
  }
}

/** Names a build by its version and a hash of its files' names and sizes. */
async function nameOfBuild(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const part of ['bin', 'lib']) {
    const folder = join(packageFolder, 'native', part);
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isFile()) hash.update(`${part}/${entry.name} ${(await stat(join(folder, entry.name))).size}\n`);
    }
  }
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Keeps a complete copy of PostgreSQL's programs (about 50 MB) below a folder, made once per build: a copy appears
 * under its final name only when it is whole.
 * @param packageFolder the installed npm package
 * @param keep the folder that collects copies; created, readable by all
 * @param making called before the copying, when there is none yet
 * @returns the folder that stands in for the package
 */
export async function keepCopy(packageFolder: string, keep: string, making: (copy: string) => void): Promise<string> {
  const copy = join(keep, await nameOfBuild(packageFolder));
  if (await stat(copy).catch(() => undefined)) return copy;
  making(copy);
  await makePassable(keep, 0o755);
  const draft = `${copy}.new-${randomBytes(4).toString('hex')}`;
  try {
    await copyReadable(join(packageFolder, 'native'), join(draft, 'native'));
    await complete(packageFolder, draft);
    await chmod(draft, 0o755);
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have finished the same copy first.
    if (!(await stat(copy).catch(() => undefined))) throw error;
  }
  return copy;
}
