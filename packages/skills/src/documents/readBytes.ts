import { loadWordLibrary, readDocx } from './docx/readDocx.ts';
import type { ReadLimits } from './limits.ts';
import { type ReadOutcome, Refused, refuse } from './outcome.ts';
import { loadPdfLibrary } from './pdf/library.ts';
import { readPdf } from './pdf/readPdf.ts';
import type { TextLine } from './textLine.ts';

type Read = (bytes: Uint8Array, limits: ReadLimits) => Promise<{ text: string; pages: number; lines?: TextLine[] }>;

/** Loads the libraries that a kind of document needs; the first time takes a moment. */
export async function prepareFor(kind: 'pdf' | 'docx'): Promise<Read> {
  await (kind === 'pdf' ? loadPdfLibrary() : loadWordLibrary());
  return kind === 'pdf' ? readPdf : readDocx;
}

/**
 * Reads a PDF or DOCX in this thread, without limits of time and memory: only the worker calls it, which can be killed.
 * What a hostile file makes a parser throw is damage to the file, not a failure of the platform.
 */
export async function readBytes(kind: 'pdf' | 'docx', bytes: Uint8Array, limits: ReadLimits): Promise<ReadOutcome> {
  const read = await prepareFor(kind);
  try {
    return { ok: true, kind, ...(await read(bytes, limits)) };
  } catch (error) {
    return refuse(error instanceof Refused ? error.code : 'corrupt');
  }
}
