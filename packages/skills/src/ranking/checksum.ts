const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;

/** xxHash32 with seed 0, as specified at https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md. */
export function xxHash32(bytes: Uint8Array): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let at = 0;
  let sum: number;
  if (length >= 16) {
    let a = (PRIME_1 + PRIME_2) | 0;
    let b = PRIME_2 | 0;
    let c = 0;
    let d = -PRIME_1 | 0;
    for (; at + 16 <= length; at += 16) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
    sum = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
  } else {
    sum = PRIME_5;
  }
  sum = (sum + length) | 0;
  for (; at + 4 <= length; at += 4) {
    sum = Math.imul(rotate((sum + Math.imul(view.getInt32(at, true), PRIME_3)) | 0, 17), PRIME_4);
  }
  for (; at < length; at++) sum = Math.imul(rotate((sum + Math.imul(bytes[at] ?? 0, PRIME_5)) | 0, 11), PRIME_1);
  sum = Math.imul(sum ^ (sum >>> 15), PRIME_2);
  sum = Math.imul(sum ^ (sum >>> 13), PRIME_3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
const round = (sum: number, word: number): number =>
  Math.imul(rotate((sum + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1);
