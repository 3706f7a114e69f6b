import type { DocumentKind, ReadRefusal } from './outcome.ts';

/** How far into the file a PDF may hide its header (ISO 32000-1, annex H.3, note 13). */
const PDF_HEADER_WITHIN = 1024;

/**
 * Tells what a file is from its bytes; its name and declared type are hearsay.
 * A zip passes as `docx` here, `readDocx` looks inside.
 */
export function recogniseKind(bytes: Uint8Array): DocumentKind | ReadRefusal['code'] {
  if (bytes.length === 0) return 'empty';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-', 0, 'latin1')) return 'pdf';
  if (startsWith(data, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  if (startsWith(data, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return recogniseCompoundFile(data);
  if (startsWith(data, [0xff, 0xfe]) || startsWith(data, [0xfe, 0xff])) return 'text';
  return hasBinaryBytes(data) || isMarkup(data) ? 'unknown-type' : 'text';
}

/** Word keeps a protected DOCX as a stream of this name in a compound file; an old .doc has no such stream. */
function recogniseCompoundFile(data: Buffer): ReadRefusal['code'] {
  return data.includes('EncryptedPackage', 0, 'utf16le') ? 'encrypted' : 'unknown-type';
}

/** Text holds no control characters but tab, line ends, form feed and escape. */
function hasBinaryBytes(data: Buffer): boolean {
  return data.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20));
}

/** Web pages and RTF are text by their bytes, but their words are buried in markup. */
function isMarkup(data: Buffer): boolean {
  const start = data.subarray(0, 512).toString('latin1').replace(/^ï»¿/, '').trimStart().toLowerCase();
  return /^(<!doctype html|<html|<\?xml|<head|<body|<svg|<script|\{\\rtf)/.test(start);
}

function startsWith(data: Buffer, signature: number[]): boolean {
  return signature.every((byte, index) => data[index] === byte);
}
