// Builds dist/: the program, its worker, and the assets of the pages. Plain Node: npm ci must have run, nothing else.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const at = (path) => join(root, path);

async function buildProgram() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      fondouk: at('src/cli/main.ts'),
      'document-worker': at('packages/skills/src/documents/worker.ts'),
    },
    outdir: dist,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    packages: 'external',
    alias: {
      '@fondouk/skills/documents': at('packages/skills/src/documents/index.ts'),
      '@fondouk/skills': at('packages/skills/src/index.ts'),
    },
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/** Styles and islands get names that carry a hash of their content: browsers keep them for ever. */
async function buildAssets() {
  const islands = existsSync(at('islands'))
    ? (await readdir(at('islands'))).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    : [];
  const result = await build({
    absWorkingDir: root,
    entryPoints: [at('src/ui/styles/index.css'), ...islands.map((name) => at(join('islands', name)))],
    outdir: join(dist, 'assets'),
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    jsx: 'automatic',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const outputs = Object.entries(result.metafile.outputs).map(([path, output]) => ({
    name: basename(path),
    entry: output.entryPoint && basename(output.entryPoint),
  }));
  const icon = await readFile(at('src/ui/icon.svg')).catch(() => readFile(at('src/ui/styles/icon.svg')));
  const iconName = `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`;
  await writeFile(join(dist, 'assets', iconName), icon);
  const manifest = {
    stylesheet: `/assets/${outputs.find((output) => output.entry === 'index.css')?.name}`,
    fonts: outputs
      .filter((output) => /^ibm-plex-sans-latin-400-normal.*\.woff2$/.test(output.name))
      .map((output) => `/assets/${output.name}`),
    icon: `/assets/${iconName}`,
    islands: Object.fromEntries(
      outputs
        .filter((output) => output.entry && extname(output.name) === '.js')
        .map((output) => [output.entry.replace(/\.tsx?$/, ''), `/assets/${output.name}`]),
    ),
  };
  await writeFile(join(dist, 'assets', 'manifest.json'), JSON.stringify(manifest, null, 2));
}

const started = performance.now();
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });
await Promise.all([buildProgram(), buildAssets()]);
console.log(`built dist/ in ${Math.round(performance.now() - started)} ms`);
