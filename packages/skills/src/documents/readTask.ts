import type { ReadLimits } from './limits.ts';
import type { ReadOutcome } from './outcome.ts';

/** What needs a parser, and so a thread of its own; a zip may be a DOCX, an ODT or an export. */
export type ParsedKind = 'pdf' | 'zip' | 'html' | 'xml' | 'json' | 'csv';

/** What the reading desk sends to its worker. */
export type ReadTask = { kind: ParsedKind; bytes: Uint8Array; name: string; limits: ReadLimits };

/** Sent by the worker when its libraries are loaded and the document's own time begins. */
export const BEGUN = 'begun';

/** What the worker answers, in this order: that it has begun, then the outcome. */
export type WorkerMessage = typeof BEGUN | ReadOutcome;
