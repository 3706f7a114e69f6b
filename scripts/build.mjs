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
const manifest = JSON.parse(await readFile(at('package.json'), 'utf8'));

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
    // React goes in, in its production build whatever NODE_ENV is at run time: four times faster than the other.
    external: Object.keys(manifest.dependencies)
      .filter((name) => !name.startsWith('react'))
      .concat('mammoth', 'pdfjs-dist'),
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
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
  const icon = await readFile(at('src/ui/icon.svg'));
  const iconName = `icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`;
  await writeFile(join(dist, 'assets', iconName), icon);
  const font = (name) => {
    const output = outputs.find((one) => one.name.includes(name) && one.name.endsWith('.woff2'));
    return `/assets/${output?.name}`;
  };
  const names = {
    stylesheet: `/assets/${outputs.find((output) => output.entry === 'index.css')?.name}`,
    // What the first screen needs, preloaded: the regular weight of the script of the page.
    fonts: { latin: font('latin-400-normal'), arabic: font('arabic-400-normal') },
    icon: `/assets/${iconName}`,
    islands: Object.fromEntries(
      outputs
        .filter((output) => output.entry && extname(output.name) === '.js')
        .map((output) => [output.entry.replace(/\.tsx?$/, ''), `/assets/${output.name}`]),
    ),
  };
  await writeFile(join(dist, 'assets', 'manifest.json'), JSON.stringify(names, null, 2));
}

const started = performance.now();
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });
await Promise.all([buildProgram(), buildAssets()]);
console.log(`built dist/ in ${Math.round(performance.now() - started)} ms`);
