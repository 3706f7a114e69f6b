import { InputError } from './inputError.ts';

/**
 * The text of bytes in UTF-8; a byte order mark is left out.
 * @throws InputError naming line and byte of the line, where the bytes are in another encoding or cut short
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError({ file, line: 1, column: 1 }, 'the text is in UTF-16; save it as UTF-8');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw firstFault(bytes, file);
  }
}

/** Line by line, because the decoder does not say where it stopped: a line's fault is its first bad byte. */
function firstFault(bytes: Uint8Array, file: string): InputError {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const content = bytes.subarray(start, newline < 0 ? bytes.length : newline);
    const at = badByte(content);
    if (at >= 0) {
      const isCut = newline < 0 && at + 4 > content.length && (content[at] ?? 0) >= 0xc2;
      const byte = `0x${(content[at] ?? 0).toString(16).toUpperCase()}`;
      const reason = isCut ? 'the file ends in the middle of a character' : `the byte ${byte} is not UTF-8`;
      return new InputError({ file, line, column: at + 1 }, `${reason}; save the file as UTF-8`);
    }
    start = content.length + start + 1;
  }
  return new InputError({ file }, 'the text is not UTF-8');
}

/** Where the first ill-formed sequence of a line begins, or −1: the replaced text encodes alike only up to there. */
function badByte(line: Uint8Array): number {
  const mended = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(line));
  for (let i = 0; i < mended.length || i < line.length; i++) {
    if (mended[i] !== line[i]) return i;
  }
  return -1;
}
