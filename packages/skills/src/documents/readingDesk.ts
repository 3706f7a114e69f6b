import { Worker } from 'node:worker_threads';
import { attend, type Ending } from './attend.ts';
import { type ReadOutcome, refuse } from './outcome.ts';
import type { ReadTask } from './readTask.ts';

/** A document and whoever waits for it. */
type Job = { task: ReadTask; answer: (outcome: ReadOutcome) => void; fail: (error: Error) => void };

/** Documents that may wait; the next one is told to come back. */
const MAX_WAITING = 20;
/** A worker without work for so long ends, and gives back the memory its parsers hold. */
const IDLE_MILLISECONDS = 60_000;

/**
 * One worker thread that reads one document at a time. It starts with the first document, serves the next ones warm,
 * is killed when a document costs too much and replaced for the one after. It keeps the process alive only while
 * somebody waits.
 */
export class ReadingDesk {
  readonly #location: URL;
  readonly #waiting: Job[] = [];
  #worker: Worker | undefined;
  #megabytes = 0;
  #busy = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(location: URL) {
    this.#location = location;
  }

  /** Reads a document when its turn comes. Rejects if the worker cannot start at all. */
  read(task: ReadTask): Promise<ReadOutcome> {
    if (this.#waiting.length >= MAX_WAITING) return Promise.resolve(refuse('busy'));
    return new Promise((answer, fail) => {
      this.#waiting.push({ task, answer, fail });
      void this.#serve();
    });
  }

  /** Ends the worker. Documents that still wait are read by a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #serve(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    clearTimeout(this.#idle);
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      await this.#readNow(job.task).then(job.answer, job.fail);
    }
    this.#busy = false;
    this.#idle = setTimeout(() => void this.close(), IDLE_MILLISECONDS).unref();
  }

  async #readNow(task: ReadTask, again = true): Promise<ReadOutcome> {
    const worker = await this.#workerFor(task.limits.megabytes);
    worker.ref();
    const ending = await attend(worker, task);
    worker.unref();
    if (ending.outcome) return ending.outcome;
    // Closed from outside, as when the program stops: no fault of the document.
    if (this.#worker !== worker && ending.cause === 'death') return refuse('busy');
    this.#worker = undefined;
    await worker.terminate();
    // What the document before left behind may have ended the worker: this one gets a second, fresh one.
    if (again && ending.cause === 'death' && ending.begun) return this.#readNow(task, false);
    return outcomeOf(ending);
  }

  async #workerFor(megabytes: number): Promise<Worker> {
    if (this.#megabytes !== megabytes) await this.close();
    this.#megabytes = megabytes;
    this.#worker ??= this.#startWorker(megabytes);
    return this.#worker;
  }

  #startWorker(megabytes: number): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 };
    const worker = new Worker(this.#location, { resourceLimits });
    // Between documents nobody listens: a worker that ends then is simply replaced.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.#worker === worker && !this.#busy) this.#worker = undefined;
    });
    return worker;
  }
}

/** What a document did to the worker is its refusal; a worker that never began is a fault of the installation. */
function outcomeOf(ending: Ending): ReadOutcome {
  if (ending.cause === 'time') return refuse('too-slow');
  if (ending.cause === 'memory') return refuse('too-large');
  if (ending.begun) return refuse('corrupt');
  throw new Error('The document worker does not start', { cause: ending.error });
}
