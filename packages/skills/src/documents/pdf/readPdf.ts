import type { ReadLimits } from '../limits.ts';
import { type Contents, Refused } from '../outcome.ts';
import type { TextLine } from '../textLine.ts';
import { tidyText } from '../tidyText.ts';
import { groupChunks } from './chunks.ts';
import { orderBlocks } from './columns.ts';
import type { Drawing, Font, Step } from './drawing.ts';
import { exportOf } from './exports.ts';
import type { Matrix } from './geometry.ts';
import type { Glyph } from './glyphs.ts';
import { loadPdfLibrary, openPdf, type PdfDocument, type PdfPage } from './library.ts';
import { type Line, linesOf } from './lines.ts';
import { linksOf } from './links.ts';
import { type Painted, paintPage } from './painter.ts';
import { joinParagraphs, startOf } from './paragraphs.ts';
import { countLetters } from './script.ts';

/** A page under an image counts as scanned if it has fewer letters than this: a stamp, a page number. */
const SCANNED_LETTERS = 40;
const SCANNED_SHARE = 0.5;

/**
 * Reads the text layer of a PDF in reading order, with the addresses of its links at the end, and how its lines stand;
 * what a service wrote it says or carries as data comes with it.
 * Throws `Refused`: corrupt, encrypted, no-text-layer, too-many-pages, too-much-text.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Contents & { lines: TextLine[] }> {
  if (!isWhole(bytes)) throw new Refused('corrupt');
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw new Refused('too-many-pages');
    const pages: Line[][][] = [];
    const links = new Set<string>();
    let characters = 0;
    let scanned = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const painted = await paint(document, page);
      characters += painted.glyphs.length;
      if (characters > limits.characters) throw new Refused('too-much-text');
      if (isScan(painted)) scanned++;
      pages.push(readingOrder(painted.glyphs));
      for (const link of await linksOf(page)) links.add(link);
      page.cleanup();
    }
    const lines = scanned === document.numPages ? [] : textLines(pages);
    const text = textOf(lines, [...links]);
    if (!/[\p{L}\p{N}]/u.test(text)) throw new Refused('no-text-layer');
    if (text.length > limits.characters) throw new Refused('too-much-text');
    return { kind: 'pdf', text, pages: document.numPages, lines, ...(await exportOf(document, text)) };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A file cut short has lost its end mark; pdf.js would repair it and quietly give half the pages. */
function isWhole(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-64 * 1024);
  return end.includes('%%EOF', 0, 'latin1');
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    throw new Refused((error as Error).name === 'PasswordException' ? 'encrypted' : 'corrupt');
  }
}

async function paint(document: PdfDocument, page: PdfPage): Promise<Painted> {
  const list = await page.getOperatorList();
  const names = await operatorNames();
  const layers = await document.getOptionalContentConfig();
  const viewport = page.getViewport({ scale: 1 });
  const drawing: Drawing = {
    steps: stepsOf(list, names),
    toPage: viewport.transform as unknown as Matrix,
    width: viewport.width,
    height: viewport.height,
    fontNamed: (id) => fontNamed(page, id),
    showsLayer: (layer) => layer === null || layers.isVisible(layer),
  };
  return paintPage(drawing);
}

function* stepsOf(list: { fnArray: number[]; argsArray: unknown[][] }, names: Map<number, string>): Generator<Step> {
  for (const [index, code] of list.fnArray.entries()) {
    yield { name: names.get(code) ?? '', operands: list.argsArray[index] ?? [] };
  }
}

async function operatorNames(): Promise<Map<number, string>> {
  const { OPS } = await loadPdfLibrary();
  return new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
}

type LibraryFont = {
  name?: string;
  fontMatrix?: Matrix;
  isType3Font?: boolean;
  bbox?: number[];
  toUnicode?: { _map?: Record<number, string> };
};

function fontNamed(page: PdfPage, id: string): Font {
  const font: LibraryFont = page.commonObjs.has(id) ? page.commonObjs.get(id) : {};
  const matrix = font.fontMatrix ?? ([0.001, 0, 0, 0.001, 0, 0] as const);
  const glyphHeight = font.isType3Font && font.bbox ? Math.abs((font.bbox[3] ?? 0) - (font.bbox[1] ?? 0)) : 0;
  const height = glyphHeight > 0 ? glyphHeight * Math.abs(matrix[3]) : 1;
  const table = font.isType3Font ? undefined : font.toUnicode?._map;
  return { name: font.name ?? id, matrix, height, isDrawn: font.isType3Font === true, names: namesOf(table) };
}

/** Where a code is missing in the font's own table, pdf.js takes the code itself for the character. */
function namesOf(table: Record<number, string> | undefined): (code: number) => boolean {
  if (!table || Object.keys(table).length === 0) return () => true;
  return (code) => table[code] !== undefined;
}

function isScan(painted: Painted): boolean {
  const letters = painted.glyphs.filter((glyph) => /\p{L}/u.test(glyph.text)).length;
  return (letters < SCANNED_LETTERS && painted.imageShare >= SCANNED_SHARE) || letters < painted.unreadable;
}

/** The columns of a page as lines; text turned aside comes after the upright text. */
function readingOrder(glyphs: readonly Glyph[]): Line[][] {
  const turned = new Map<number, Glyph[]>([[0, []]]);
  for (const glyph of glyphs) {
    const list = turned.get(glyph.angle) ?? [];
    list.push(glyph);
    turned.set(glyph.angle, list);
  }
  return [...turned.values()].flatMap((upright) => {
    const { rtl, ltr } = countLetters(upright.map((glyph) => glyph.text).join(''));
    return orderBlocks(groupChunks(upright), rtl > ltr ? 'rtl' : 'ltr').map(linesOf);
  });
}

/** The paragraphs of all pages, tidied, with how they stand on their page. */
function textLines(pages: readonly Line[][][]): TextLine[] {
  const words = new Set(pages.flat(2).flatMap((line) => line.text.match(/[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}]+)*/gu) ?? []));
  const lines: TextLine[] = [];
  let block = 0;
  for (const [index, blocks] of pages.entries()) {
    for (const rows of blocks) {
      for (const { text: raw, first, apart } of joinParagraphs(rows, (word) => words.has(word))) {
        const text = tidyText(raw).replace(SPACED_OUT, (heading) => heading.replace(/ /g, ''));
        const { base: y, size, bold } = first;
        const x = startOf(first);
        if (text !== '') lines.push({ text, page: index + 1, block, x, y, size, bold, apart });
      }
      block++;
    }
  }
  return lines;
}

function textOf(lines: readonly TextLine[], links: readonly string[]): string {
  const text = lines.map((line, index) => (index === 0 ? '' : line.apart ? '\n\n' : '\n') + line.text).join('');
  const unseen = links.filter((link) => !text.includes(link.replace(/^https?:\/\/(www\.)?|\/$/g, '')));
  return [text, ...unseen].join('\n').trim();
}

/** A heading typed with a space after each letter. */
const SPACED_OUT = /(?<![\p{L}\p{N}])(?:\p{Lu} ){4,}\p{Lu}(?![\p{L}\p{N}])/gu;
