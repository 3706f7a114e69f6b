import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { closeDocumentReader, setDocumentWorker } from './readDocument.ts';

/**
 * For tests: bundles `worker.ts` (Node 20 runs no TypeScript in a worker) into a folder of its own, under
 * `node_modules` so that it finds pdf.js and mammoth there, and makes `readDocument` use it. `stop` ends the worker and
 * takes the folder away.
 */
export async function useBundledWorker(): Promise<{ file: string; stop: () => Promise<void> }> {
  const modules = dirname(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')));
  const cache = join(modules, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'document-worker-'));
  const file = join(folder, 'document-worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['pdfjs-dist', 'mammoth'],
    logLevel: 'error',
  });
  setDocumentWorker(file);
  const stop = async () => {
    await closeDocumentReader();
    await rm(folder, { recursive: true, force: true });
  };
  return { file, stop };
}
