/** Bytes written one after the other; grows by itself. Numbers are unsigned, in LEB128 unless said otherwise. */
export interface ByteWriter {
  /** What is written so far, `length` bytes of it; another object after a write. */
  readonly bytes: Uint8Array;
  readonly length: number;
  clear(): void;
  byte(value: number): void;
  /** A whole number from 0 to 2⁵³ − 1. */
  number(value: number): void;
  /** Eight bytes, IEEE 754, little-endian. */
  float(value: number): void;
  raw(bytes: Uint8Array): void;
  /** The length in bytes, then UTF-8. */
  text(value: string): void;
  /** The length in UTF-16 units, then these: unlike UTF-8 this keeps halves of surrogate pairs. */
  units(value: string): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function createByteWriter(capacity = 256): ByteWriter {
  let bytes = new Uint8Array(capacity);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const longer = new Uint8Array(Math.max(length + more, bytes.length + (bytes.length >> 1)));
    longer.set(bytes.subarray(0, length));
    bytes = longer;
  };
  const writer: ByteWriter = {
    get bytes() {
      return bytes;
    },
    get length() {
      return length;
    },
    clear() {
      length = 0;
    },
    byte(value) {
      room(1);
      bytes[length++] = value;
    },
    number(value) {
      room(8);
      let rest = value;
      while (rest >= 128) {
        bytes[length++] = (rest % 128) + 128;
        rest = Math.floor(rest / 128);
      }
      bytes[length++] = rest;
    },
    float(value) {
      room(8);
      new DataView(bytes.buffer).setFloat64(length, value, true);
      length += 8;
    },
    raw(more) {
      room(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    text(value) {
      const encoded = encoder.encode(value);
      writer.number(encoded.length);
      writer.raw(encoded);
    },
    units(value) {
      writer.number(value.length);
      for (let i = 0; i < value.length; i++) writer.number(value.charCodeAt(i));
    },
  };
  return writer;
}

/** Bytes read one after the other, as `ByteWriter` wrote them. Reading past the end is a RangeError. */
export interface ByteReader {
  /** The place of the next byte. */
  at: number;
  readonly end: number;
  /** Reads elsewhere from now on. */
  open(bytes: Uint8Array, start: number, end: number): void;
  byte(): number;
  number(): number;
  float(): number;
  /** A view, not a copy. */
  raw(length: number): Uint8Array;
  text(): string;
  units(): string;
}

export function createByteReader(source: Uint8Array = new Uint8Array(0)): ByteReader {
  let bytes = source;
  let end = source.length;
  const take = (length: number): number => {
    const start = reader.at;
    if (start + length > end) throw new RangeError('the bytes end too soon');
    reader.at = start + length;
    return start;
  };
  const reader: ByteReader = {
    at: 0,
    get end() {
      return end;
    },
    open(from, start, until) {
      bytes = from;
      reader.at = start;
      end = until;
    },
    byte: () => bytes[take(1)] ?? 0,
    number() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = bytes[take(1)] ?? 0;
        value += (byte & 127) * scale;
        if (byte < 128) return value;
        if (scale > 2 ** 49) throw new RangeError('a number is too long');
      }
    },
    float() {
      const start = take(8);
      return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(start, true);
    },
    raw(length) {
      const start = take(length);
      return bytes.subarray(start, start + length);
    },
    text: () => decoder.decode(reader.raw(reader.number())),
    units() {
      let value = '';
      for (let left = reader.number(); left > 0; left--) value += String.fromCharCode(reader.number());
      return value;
    },
  };
  return reader;
}
