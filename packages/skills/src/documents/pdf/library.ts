import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type PdfDocument = import('pdfjs-dist/legacy/build/pdf.mjs').PDFDocumentProxy;
export type PdfPage = import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy;

let loaded: Promise<Library> | undefined;

/**
 * Loads pdf.js. It builds a DOMMatrix while loading, which Node lacks and only drawing needs: a stand-in lets it load
 * where its optional canvas package is not installed.
 */
export function loadPdfLibrary(): Promise<Library> {
  (globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class DOMMatrix {};
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return loaded;
}

/** Folder of the installed package, where the character maps and standard fonts lie. */
function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/**
 * Opens a PDF without running anything in it and without network: no scripts, no forms, no system fonts, no images.
 * Images of more than 0 pixels are left out, so that a scanned page costs nothing; `paintPage` finds where they were.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const library = await loadPdfLibrary();
  const folder = packageFolder();
  return library.getDocument({
    data: bytes,
    verbosity: library.VerbosityLevel.ERRORS,
    maxImageSize: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    // Tells which codes the fonts name.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  }).promise;
}
