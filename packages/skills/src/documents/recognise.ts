import type { ReadRefusal } from './outcome.ts';

/** What the first bytes of a file say; `text` and `zip` are looked into further. */
export type Container = 'pdf' | 'zip' | 'text';

/** How far into the file a PDF may hide its header (ISO 32000-1, annex H.3, note 13). */
const PDF_HEADER_WITHIN = 1024;

/** Tells what a file is from its bytes; its name and declared type are hearsay. */
export function recogniseContainer(bytes: Uint8Array): Container | ReadRefusal['code'] {
  if (bytes.length === 0) return 'empty';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(data, '\xFF\xFE') || startsWith(data, '\xFE\xFF')) return 'text';
  if (data.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-', 0, 'latin1')) return 'pdf';
  if (startsWith(data, 'PK\x03\x04')) return 'zip';
  if (startsWith(data, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return recogniseCompoundFile(data);
  if (startsWith(data, '{\\rtf')) return 'old-format';
  if (isImage(data)) return 'image';
  return hasBinaryBytes(data) ? 'unknown-type' : 'text';
}

/** Word keeps a protected DOCX as a stream of this name in a compound file; an old .doc has a stream of the other. */
function recogniseCompoundFile(data: Buffer): ReadRefusal['code'] {
  if (data.includes('EncryptedPackage', 0, 'utf16le')) return 'encrypted';
  return data.includes('WordDocument', 0, 'utf16le') ? 'old-format' : 'unknown-type';
}

/** JPEG, PNG, GIF, TIFF (both byte orders), WebP, BMP, and the family of HEIC and AVIF: photographs of a CV. */
function isImage(data: Buffer): boolean {
  if (['\xFF\xD8\xFF', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'].some((signature) => startsWith(data, signature)))
    return true;
  const [first, third] = [data.toString('latin1', 0, 4), data.toString('latin1', 8, 12)];
  if (first === 'RIFF' && third === 'WEBP') return true;
  if (data.toString('latin1', 4, 8) === 'ftyp') return /^(heic|heix|mif1|msf1|hevc|avif)$/.test(third);
  return first.startsWith('BM') && data.length > 26 && data.readUInt32LE(2) === data.length;
}

/** Text holds no control characters but tab, line ends, form feed and escape. */
function hasBinaryBytes(data: Buffer): boolean {
  return data.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20));
}

function startsWith(data: Buffer, signature: string): boolean {
  return data.toString('latin1', 0, signature.length) === signature;
}

/** What a text is written in. */
export type Writing = 'html' | 'xml' | 'json' | 'markdown' | 'text';

/** Tells what a text is written in from its beginning, and for Markdown from marks that prose does not have. */
export function recogniseWriting(text: string): Writing {
  const start = text
    .slice(0, 4096)
    .replace(/^\uFEFF?\s+|^\uFEFF/, '')
    .toLowerCase();
  const root = start.replace(/^(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)+/, '');
  if (HTML.test(root)) return 'html';
  if (
    start.startsWith('<?xml') ||
    root.startsWith('<!doctype') ||
    /^<[a-z_][\w.:-]*(?:\s+[\w.:-]+\s*=\s*["'][^"']*["'])*\s*\/?>/.test(root)
  )
    return 'xml';
  if (/^\{\s*"/.test(start)) return 'json';
  return isMarkdown(text) ? 'markdown' : 'text';
}

const HTML =
  /^(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|style|script|div|p|h[1-6]|table|section|article|main|header|nav|ul|ol|center|font|span|b|br|hr|a|img|template)(?=[\s>/]))/;

const HEADING = /^ {0,3}#{1,6} +\S/gm;
const LINK = /\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)/g;
const STRONG = /(?:^|[\s(])(\*\*|__)(?=\S)[^*_\n]{1,200}\1/gm;

function isMarkdown(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const [headings, links, strong] = [count(HEADING), count(LINK), count(STRONG)];
  return headings > 1 || links > 1 || Math.min(1, headings) + Math.min(1, links) + Math.min(1, strong) > 1;
}
