import { Refused } from './outcome.ts';

/**
 * Decodes plain text: UTF-8 with or without byte order mark, UTF-16 with one.
 * Bytes that are not valid in that encoding throw `corrupt`; replacement characters would hide the damage.
 */
export function decodePlainText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('corrupt');
  }
}
