import type { ReadOutcome } from '@fondouk/skills/documents';

export type { ReadRefusal } from '@fondouk/skills/documents';

/** Reads a document into text under limits of size, pages and time. */
export type DocumentReader = (bytes: Uint8Array) => Promise<ReadOutcome>;
