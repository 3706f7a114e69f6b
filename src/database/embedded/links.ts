import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The programs we start. */
export const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'] as const;

/** Library links of the package: `target` must point to `source`, both relative to the package. */
interface Link {
  source: string;
  target: string;
}

/** Reads the links that npm cannot carry and that the package's install script should have made. */
export async function linksOf(packageFolder: string): Promise<Link[]> {
  const text = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as Link[];
}

/** Makes the missing library links below `root`, which may be the package or a copy of it. */
async function makeLinks(links: readonly Link[], root: string): Promise<void> {
  for (const { source, target } of links) {
    const link = join(root, target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(link), join(root, source)), link).catch((error: NodeJS.ErrnoException) => {
      // Another process may be repairing at the same moment.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/**
 * Completes what npm may have left out: library links (scripts of packages may be switched off) and the right to
 * execute. Costs a few file look-ups when nothing is missing.
 * @param packageFolder where the list of links is read
 * @param root the package itself or a copy of it, to be completed
 * @throws the file error, when something is missing and `root` cannot be written
 */
export async function complete(packageFolder: string, root: string = packageFolder): Promise<void> {
  await makeLinks(await linksOf(packageFolder), root);
  for (const program of PROGRAMS) {
    const file = join(root, 'native', 'bin', program);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}
