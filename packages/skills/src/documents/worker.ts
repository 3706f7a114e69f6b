import { parentPort } from 'node:worker_threads';
import { prepareFor, readBytes } from './readBytes.ts';
import { BEGUN, type ReadTask, type WorkerMessage } from './readTask.ts';

// What parsers print about a broken file is nobody's business.
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};
// A parser that rejects a promise nobody waits for must not end the thread in the middle of a document.
process.on('unhandledRejection', () => {});

function answer(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', async (task: ReadTask) => {
  await prepareFor(task.kind);
  answer(BEGUN);
  answer(await readBytes(task));
});
