import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the running platform. */
    address: string;
    /** Its data folder, where the outbox lies. */
    dataFolder: string;
  }
}

const firstStart = 120_000;

/** Starts the built program as `npm start` does, on an empty data folder; gives its address once it is ready. */
function startProgram(dataFolder: string): Promise<{ program: ChildProcess; address: string }> {
  const program = spawn(process.execPath, ['--enable-source-maps', 'dist/fondouk.js', 'start'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: 'localhost',
      FONDOUK_DATA: dataFolder,
      DATABASE_URL: '',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      program.kill('SIGTERM');
      reject(new Error('the program was not ready in time'));
    }, firstStart);
    createInterface({ input: program.stdout as NonNullable<typeof program.stdout> }).on('line', (line) => {
      const address = /ready: (http:\S+)/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(tooLong);
      resolve({ program, address });
    });
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

/** One running platform with its demo network for all browser stories. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fondouk-e2e-'));
  // As root, PostgreSQL's own account must be able to pass.
  await chmod(dataFolder, 0o711);
  const { program, address } = await startProgram(dataFolder);
  project.provide('address', address);
  project.provide('dataFolder', dataFolder);
  return async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  };
}
