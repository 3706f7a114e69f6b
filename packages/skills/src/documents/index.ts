export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
export type { DocumentKind, Origin, ReadOutcome, ReadRefusal } from './outcome.ts';
export {
  closeDocumentReader,
  readDocument,
  readStructured,
  type StructuredOutcome,
  setDocumentWorker,
} from './readDocument.ts';
export type { TextLine } from './textLine.ts';
