export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
export type { DocumentKind, ReadOutcome, ReadRefusal } from './outcome.ts';
export { closeDocumentReader, readDocument, setDocumentWorker } from './readDocument.ts';
export type { TextLine } from './textLine.ts';
