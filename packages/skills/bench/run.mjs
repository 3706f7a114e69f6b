// node bench/run.mjs ranking [more names …]: bundles bench/<name>.ts and runs it, one after the other. Node 20 cannot run
// TypeScript by itself, and measures should not count a compiler.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Beside the modules, so that what is left out of the bundle is found.
const folder = join(here, '../../../node_modules/.cache/fondouk-bench', String(process.pid));
const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('which? node bench/run.mjs ranking');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
let failed = false;
try {
  for (const name of names) {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(here, `${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' });
    failed ||= status !== 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
