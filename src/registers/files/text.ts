import { type Encoding, refuseFile } from './table.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file said its encoding itself, by a byte order mark. */
  readonly mark: boolean;
}

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Control characters that no text holds; tab, line feed and carriage return are its own. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * The text of a file in UTF-8, UTF-16 or, where it is neither, in the single-byte encoding of a Windows in French
 * (1252) or in Arabic (1256). @throws Unreadable: binary
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (controls.test(decoded.text)) refuseFile({ code: 'binary' });
  return decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? unmarkedUtf16(bytes);
  if (encoding) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text, encoding, mark: marked !== undefined };
    } catch {
      refuseFile({ code: 'binary' });
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', mark: false };
  } catch {
    const windows = isArabicWindows(bytes) ? 'windows-1256' : 'windows-1252';
    return { text: new TextDecoder(windows).decode(bytes), encoding: windows, mark: false };
  }
}

/** Latin text and separators in UTF-16 have a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.2 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.2 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}

/** Arabic words are runs of bytes over 0x7f; in French an accented letter stands alone among plain ones. */
function isArabicWindows(bytes: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0xc0) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) inRuns++;
  }
  return inRuns > high * 0.6;
}
