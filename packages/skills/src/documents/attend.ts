import type { Worker } from 'node:worker_threads';
import type { ReadOutcome } from './outcome.ts';
import { BEGUN, type ReadTask, type WorkerMessage } from './readTask.ts';

/** How the worker's work on a document ended: with an outcome, or by a limit or its own death. */
export type Ending = {
  outcome?: ReadOutcome;
  cause: 'answer' | 'time' | 'memory' | 'death';
  begun: boolean;
  error?: Error;
};

/** Loading the libraries on a busy machine may take so long before a document's own time begins, in milliseconds. */
const START_MILLISECONDS = 30_000;
/** How often time and memory are looked at, in milliseconds. */
const WATCH_MILLISECONDS = 25;
/** Memory outside the heap (buffers of unfolded streams) may reach this many times the heap's limit. */
const OUTSIDE_HEAP = 2;

/** Gives a document to the worker and waits for its answer, its end, or the limit of time or memory. */
export function attend(worker: Worker, task: ReadTask): Promise<Ending> {
  return new Promise((resolve) => {
    let begun = false;
    let overdue = false;
    let deadline = Date.now() + START_MILLISECONDS;
    let memoryBefore = process.memoryUsage.rss();
    // The heap limit does not count buffers; what the whole process grows by while a document is read does.
    const allowance = (1 + OUTSIDE_HEAP) * task.limits.megabytes * 1024 * 1024;

    const finish = (ending: Omit<Ending, 'begun'>) => {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ ...ending, begun });
    };
    const onMessage = (message: WorkerMessage) => {
      if (message !== BEGUN) return finish({ outcome: message, cause: 'answer' });
      begun = true;
      deadline = Date.now() + task.limits.milliseconds;
      memoryBefore = process.memoryUsage.rss();
    };
    const onError = (error: Error & { code?: string }) =>
      finish({ cause: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'death', error });
    const onExit = () => finish({ cause: 'death' });
    const watch = setInterval(() => {
      // Past the deadline twice: where this thread itself was held up, the answer may already be waiting.
      if (overdue && Date.now() > deadline) finish({ cause: begun ? 'time' : 'death' });
      overdue = Date.now() > deadline;
      if (begun && process.memoryUsage.rss() - memoryBefore > allowance) finish({ cause: 'memory' });
    }, WATCH_MILLISECONDS);

    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const bytes = new Uint8Array(task.bytes);
    worker.postMessage({ ...task, bytes }, [bytes.buffer]);
  });
}
