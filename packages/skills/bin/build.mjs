// Builds dist/: the command line, the library for those who install the package, and the worker that reads documents.
// Plain Node: it runs before anything else of the package can.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Whether there are sources, and one of them is younger than the built command line. A published package has none. */
export function isStale() {
  const sources = ['src', 'taxonomy', 'bin/build.mjs', 'package.json'].map((name) => join(root, name));
  if (!statSync(join(root, 'src'), { throwIfNoEntry: false })) return false;
  const built = statSync(join(dist, 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => newest(source) > built);
}

function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells what was taken away from it.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** Builds dist/. Every file is put in place in one step, the command line last: who runs it meanwhile is not disturbed. */
export async function build() {
  const { build: bundle } = await import('esbuild');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      documents: 'src/documents/index.ts',
      taxonomies: 'src/taxonomy/import/index.ts',
      'document-worker': 'src/documents/worker.ts',
    },
    outdir: dist,
    write: false,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: Object.keys(dependencies),
    legalComments: 'none',
    logLevel: 'silent',
  });
  await mkdir(dist, { recursive: true });
  const isCommand = ({ path }) => basename(path) === 'cli.js';
  for (const file of outputFiles.toSorted((a, b) => Number(isCommand(a)) - Number(isCommand(b)))) {
    const temporary = `${file.path}.${process.pid}`;
    await writeFile(temporary, file.contents);
    await rename(temporary, file.path);
  }
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of await readdir(dist)) {
    // Shared parts of earlier builds.
    if (/^chunk-\w+\.js$/.test(name) && !current.has(name)) await rm(join(dist, name), { force: true });
  }
}

/** Adds what only those need who install the package: the types, the licence and the acknowledgements. */
async function completeForRelease() {
  const repository = join(root, '..', '..');
  await rm(join(dist, 'types'), { recursive: true, force: true });
  const compiler = join(repository, 'node_modules', 'typescript-7', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.types.json')], { stdio: ['ignore', 2, 2] });
  for (const name of ['LICENSE', 'NOTICE']) await copyFile(join(repository, name), join(dist, name));
}

// `node bin/build.mjs`; with --release, as npm does before it packs the package.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  if (process.argv.includes('--release')) await completeForRelease();
}
