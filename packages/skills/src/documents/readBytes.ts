import { isDocx, loadWordLibrary, readDocx } from './docx/readDocx.ts';
import { type Archive, openArchive } from './docx/zip.ts';
import { readHtml } from './html/readHtml.ts';
import { isOdt, readOdt } from './odt/readOdt.ts';
import { type Contents, type ReadOutcome, Refused, refuse } from './outcome.ts';
import { loadPdfLibrary } from './pdf/library.ts';
import { readPdf } from './pdf/readPdf.ts';
import type { ParsedKind, ReadTask } from './readTask.ts';
import { readEuropassXml } from './structured/europass.ts';
import { readJsonExport } from './structured/json.ts';
import { isLinkedInArchive, readLinkedInArchive, readLinkedInTable } from './structured/linkedin.ts';

/** Loads the libraries that a kind of document needs; the first time takes a moment. */
export async function prepareFor(kind: ParsedKind): Promise<void> {
  if (kind === 'pdf') await loadPdfLibrary();
  if (kind === 'zip') await loadWordLibrary();
}

/**
 * Reads a document in this thread, without limits of time and memory: only the worker calls it, which can be killed.
 * What a hostile file makes a parser throw is damage to the file, not a failure of the platform.
 */
export async function readBytes(task: ReadTask): Promise<ReadOutcome> {
  try {
    return { ok: true, ...(await READERS[task.kind](task)) };
  } catch (error) {
    return refuse(error instanceof Refused ? error.code : 'corrupt');
  }
}

const READERS: Readonly<Record<ParsedKind, (task: ReadTask) => Promise<Contents>>> = {
  pdf: ({ bytes, limits }) => readPdf(bytes, limits),
  zip: readZip,
  html: ({ bytes, limits }) => readHtml(bytes, limits),
  xml: async ({ bytes, limits }) => readEuropassXml(bytes, limits),
  json: async ({ bytes, limits }) => readJsonExport(bytes, limits),
  csv: async ({ bytes, name, limits }) => readLinkedInTable(bytes, name, limits),
};

/** Looks into an archive for what it is. Throws `Refused`: unknown-type, and what the readers throw. */
async function readZip({ bytes, limits }: ReadTask): Promise<Contents> {
  const archive: Archive = openArchive(bytes);
  if (isDocx(archive)) return readDocx(archive, limits);
  if (isOdt(archive)) return readOdt(archive, limits);
  if (isLinkedInArchive(archive)) return readLinkedInArchive(archive, limits);
  throw new Refused('unknown-type');
}
