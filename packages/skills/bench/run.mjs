// node bench/run.mjs [names …]: bundles bench/<name>.ts and runs it, one after the other; all of them where none is named.
// Node 20 cannot run TypeScript by itself, and measures should not count a compiler.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
// Beside the modules, so that what is left out of the bundle is found.
const folder = join(here, '../../../node_modules/.cache/fondouk-bench', String(process.pid));
const all = ['speed', 'understanding', 'linking', 'cv', 'growth', 'ranking'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(1);
}
const names = asked.length > 0 ? asked : all;
// Paths in the benchmarks are those of the repository.
const root = join(here, '../../..');
mkdirSync(folder, { recursive: true });
let failed = false;
try {
  for (const name of names) {
    console.log(`\n== ${name}`);
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
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit', cwd: root });
    failed ||= status !== 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
