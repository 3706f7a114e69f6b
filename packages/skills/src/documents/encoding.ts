import { Refused } from './outcome.ts';

/**
 * Decodes text. A byte order mark decides; then the encoding a document declares of itself, where its bytes are valid
 * in it; then UTF-8; then the two code pages of older Windows in French and Arabic. Damaged UTF-8 throws `corrupt`:
 * replacement characters would hide the damage.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = markOf(bytes);
  if (marked) return decodeAs(marked, bytes) ?? corrupt();
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const own = declared && !/^utf-?(8|16)/i.test(declared) ? decodeAs(declared, bytes) : null;
  return own ?? decodeAs(guessCodePage(bytes), bytes) ?? corrupt();
}

function corrupt(): never {
  throw new Refused('corrupt');
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Null where the encoding is unknown or the bytes are not valid in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Node before 24 decodes this one without its signs (nodejs/node#56542); it is also what Latin-1 stands for.
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The characters of 128 to 159 (Unicode, mapping of cp1252); the five places without one stay controls. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Decodes the code page of Western Europe; every byte has a character in it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Enough of a file to tell its code page, in bytes. */
const SAMPLE = 200_000;

/**
 * Windows-1256 writes Arabic as runs of bytes above 127 and French accents at the places of Windows-1252: words all
 * above 127 tell the first, accents inside Latin words the second. Bytes that are UTF-8 but for a few are neither.
 */
function guessCodePage(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const sequences = sample.match(/[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g) ?? [];
  const inside = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
  const high = sample.match(/[\x80-\xFF]/g)?.length ?? 0;
  if (sequences.length > 0 && inside >= high / 2) corrupt();
  const words = sample.match(/[A-Za-z\xC0-\xFF]{2,}/g) ?? [];
  const allHigh = words.filter((word) => !/[A-Za-z]/.test(word)).length;
  const mixed = words.filter((word) => /[A-Za-z]/.test(word) && /[\xC0-\xFF]/.test(word)).length;
  return allHigh > mixed ? 'windows-1256' : 'windows-1252';
}
