import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../src/documents/limits.ts';
import { readBytes } from '../src/documents/readBytes.ts';
import type { CvSource } from '../src/profile/cvLines.ts';
import type { CvTruth } from './cvScore.ts';

/** The CVs of a folder that have their truth beside them. */
export function cvsWithTruth(folder: string): { file: string; truth: CvTruth }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  return files
    .filter((file) => file.endsWith('.truth.json'))
    .flatMap((truthFile) => {
      const name = truthFile.slice(0, -'.truth.json'.length);
      const file = files.find(
        (other) => /\.(?:pdf|docx|odt|txt|md|html)$/.test(other) && other.replace(/\.[a-z]+$/, '') === name,
      );
      const truth = JSON.parse(readFileSync(join(folder, truthFile), 'utf8')) as CvTruth;
      return file ? [{ file: join(folder, file), truth }] : [];
    });
}

/**
 * Reads a CV in this thread: measures and tests need no worker. Throws where it cannot be read.
 * @param file a PDF, DOCX, ODT or plain text
 */
export async function readCvFile(file: string): Promise<CvSource> {
  const bytes = new Uint8Array(readFileSync(file));
  if (file.endsWith('.txt') || file.endsWith('.md')) return { text: new TextDecoder().decode(bytes) };
  const kind = file.endsWith('.pdf') ? 'pdf' : file.endsWith('.html') ? 'html' : 'zip';
  const outcome = await readBytes({ kind, bytes, name: file, limits: DEFAULT_LIMITS });
  if (!outcome.ok) throw new Error(`${file}: ${outcome.refusal.code}`);
  return outcome;
}
