import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readDocument, setDocumentWorker } from '@fondouk/skills/documents';
import { build } from 'esbuild';
import type { DocumentReader } from '../talents/reading.ts';

let worker: Promise<void> | undefined;

/** Node runs no TypeScript in a worker: the worker is bundled as the build does it, once a test file that reads. */
async function bundleWorker(): Promise<void> {
  // Beside node_modules, where the bundle finds the libraries it leaves out.
  const folder = await mkdtemp(join(resolve('node_modules'), '.fondouk-worker-'));
  await build({
    entryPoints: ['packages/skills/src/documents/worker.ts'],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  setDocumentWorker(join(folder, 'worker.mjs'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** The real reader of documents. */
export const readInTests: DocumentReader = async (bytes) => {
  worker ??= bundleWorker();
  await worker;
  return readDocument(bytes);
};
