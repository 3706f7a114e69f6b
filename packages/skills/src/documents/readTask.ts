import type { ReadLimits } from './limits.ts';
import type { ReadOutcome } from './outcome.ts';

/** What the reading desk sends to its worker. */
export type ReadTask = { kind: 'pdf' | 'docx'; bytes: Uint8Array; limits: ReadLimits };

/** Sent by the worker when its libraries are loaded and the document's own time begins. */
export const BEGUN = 'begun';

/** What the worker answers, in this order: that it has begun, then the outcome. */
export type WorkerMessage = typeof BEGUN | ReadOutcome;
