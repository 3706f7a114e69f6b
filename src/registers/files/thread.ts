import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** The spreadsheet libraries, where Node finds them from here: a thread made from text has no place of its own. */
const require = createRequire(import.meta.url);
const libraries = {
  read: require.resolve('read-excel-file/node'),
  write: require.resolve('write-excel-file/node'),
};

/**
 * What the thread does: plain JavaScript, for it is not bundled. Spreadsheets are read and written in one go, half a
 * second for some thousands of rows, in which the program would answer nobody.
 */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const library = require(workerData.library);
  const tasks = {
    read: ({ bytes }) => library.readSheet(Buffer.from(bytes), 1, { trim: false }),
    write: ({ rows, sheet }) => library(rows, sheet).toBuffer(),
  };
  tasks[workerData.task](workerData.input).then((result) => parentPort.postMessage(result));
`;

export interface ThreadTasks {
  read: { input: { bytes: Uint8Array }; result: (string | number | boolean | Date | null)[][] };
  write: { input: { rows: unknown[][]; sheet: Record<string, unknown> }; result: Uint8Array };
}

const mostMegabytes = 1024;
const mostMilliseconds = 60_000;

/** The task took too much time or memory, or the library gave up on its input. */
export class ThreadFailure extends Error {}

/** Runs a task of a spreadsheet library in a thread of its own, which is ended with it or at its limits. */
export function inThread<T extends keyof ThreadTasks>(
  task: T,
  input: ThreadTasks[T]['input'],
): Promise<ThreadTasks[T]['result']> {
  const worker = new Worker(program, {
    eval: true,
    workerData: { library: libraries[task], task, input },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise<ThreadTasks[T]['result']>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadFailure('it took too long')), mostMilliseconds);
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new ThreadFailure(String(error), { cause: error })));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new ThreadFailure('it ended without a result'));
    });
  }).finally(() => worker.terminate());
}
