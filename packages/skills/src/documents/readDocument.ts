import { pathToFileURL } from 'node:url';
import type { Profile } from '../profile/profile.ts';
import { decodeText } from './encoding.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { type Origin, type ReadOutcome, type ReadRefusal, Refused, refuse } from './outcome.ts';
import { readPlainText } from './plainText.ts';
import { ReadingDesk } from './readingDesk.ts';
import type { ParsedKind } from './readTask.ts';
import { recogniseContainer, recogniseWriting } from './recognise.ts';
import { isLinkedInTable } from './structured/tables.ts';

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
 * Reads a document into text: PDF, DOCX, ODT, HTML, Markdown, plain text, and the exports that `readStructured` knows.
 * What it is, its bytes decide. All but plain text and Markdown are parsed in a worker thread with limits of memory and
 * time, one document after the other. `bytes` are left as they are. Rejects only if the worker is not installed where
 * `setDocumentWorker` says; every fault of a file is a refusal.
 */
export async function readDocument(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadOutcome> {
  return readNamed(bytes, '', limits);
}

/** Data that somebody exported of themselves, with a plain rendering of it as text; or why it could not be read. */
export type StructuredOutcome =
  | { ok: true; profile: Profile; text: string; origin: Origin }
  | { ok: false; refusal: ReadRefusal };

/**
 * Reads a profile from data: JSON Resume 1.x, Europass (XML and JSON of version 3, XML of the portal since 2020, PDF with
 * either attached), LinkedIn's archive of tables or one of its tables. Other documents are refused as `unknown-type`.
 * @param name of the file; tells a table of LinkedIn (`Skills.csv`) from any other, nothing else
 */
export async function readStructured(
  bytes: Uint8Array,
  name: string,
  limits: Partial<ReadLimits> = {},
): Promise<StructuredOutcome> {
  const outcome = await readNamed(bytes, name, limits);
  if (!outcome.ok) return outcome;
  const { profile, text, origin } = outcome;
  return profile && origin ? { ok: true, profile, text, origin } : refuse('unknown-type');
}

async function readNamed(bytes: Uint8Array, name: string, limits: Partial<ReadLimits>): Promise<ReadOutcome> {
  const all: ReadLimits = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > all.bytes) return refuse('too-large');
  const container = recogniseContainer(bytes);
  if (container === 'text') return readText(bytes, name, all);
  if (container === 'pdf' || container === 'zip') return parse(container, bytes, name, all);
  return refuse(container);
}

async function readText(bytes: Uint8Array, name: string, limits: ReadLimits): Promise<ReadOutcome> {
  try {
    if (isLinkedInTable(name)) return parse('csv', bytes, name, limits);
    // A declared encoding is looked for by the parsers; what a text is written in shows in any of those in use.
    const decoded = decodeText(bytes);
    const writing = recogniseWriting(decoded);
    if (writing === 'text' || writing === 'markdown') return { ok: true, ...readPlainText(decoded, writing, limits) };
    return parse(writing, bytes, name, limits);
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code);
    throw error;
  }
}

function parse(kind: ParsedKind, bytes: Uint8Array, name: string, limits: ReadLimits): Promise<ReadOutcome> {
  desk ??= new ReadingDesk(location);
  return desk.read({ kind, bytes, name, limits });
}
