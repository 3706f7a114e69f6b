import { pathToFileURL } from 'node:url';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { type DocumentKind, type ReadOutcome, Refused, refuse } from './outcome.ts';
import { decodePlainText } from './plainText.ts';
import { ReadingDesk } from './readingDesk.ts';
import { recogniseKind } from './recognise.ts';
import { tidyText } from './tidyText.ts';

let location = new URL('./document-worker.js', import.meta.url);
let desk: ReadingDesk | undefined;

/**
 * Says where the bundled `worker.ts` lies, as a file URL or path. Without it, `document-worker.js` beside the running
 * file is taken. Ends a worker started from elsewhere.
 */
export function setDocumentWorker(worker: URL | string): void {
  void closeDocumentReader();
  location = worker instanceof URL ? worker : worker.startsWith('file:') ? new URL(worker) : pathToFileURL(worker);
}

/** Ends the worker thread, if one runs; the next document starts a new one. */
export async function closeDocumentReader(): Promise<void> {
  const closing = desk;
  desk = undefined;
  await closing?.close();
}

/**
 * Reads a document into text: PDF, DOCX, or plain text in UTF-8 or UTF-16. What it is, its bytes decide. PDF and DOCX
 * are parsed in a worker thread with limits of memory and time, one document after the other. `bytes` are left as they
 * are. Rejects only if the worker is not installed where `setDocumentWorker` says; every fault of a file is a refusal.
 */
export async function readDocument(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadOutcome> {
  const all: ReadLimits = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > all.bytes) return refuse('too-large');
  const kind = recogniseKind(bytes);
  if (kind === 'text') return readText(bytes, all);
  if (!isParsed(kind)) return refuse(kind);
  desk ??= new ReadingDesk(location);
  return desk.read({ kind, bytes, limits: all });
}

function isParsed(kind: ReturnType<typeof recogniseKind>): kind is Exclude<DocumentKind, 'text'> {
  return kind === 'pdf' || kind === 'docx';
}

function readText(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  try {
    const decoded = decodePlainText(bytes);
    if (decoded.length > limits.characters) return refuse('too-much-text');
    const text = tidyText(decoded);
    return text === '' ? refuse('empty') : { ok: true, kind: 'text', text, pages: 1 };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code);
    throw error;
  }
}
