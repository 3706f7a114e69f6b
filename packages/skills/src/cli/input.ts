import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { InputError } from '../taxonomy/import/inputError.ts';
import { decodeUtf8 } from '../taxonomy/import/utf8.ts';

const MEGABYTE = 1024 * 1024;
/** A CV has some kilobytes; what is longer than this is no text for one understanding. */
const MAX_TEXT = 10 * MEGABYTE;
/** One talent or one need. */
const MAX_LINE = 16 * MEGABYTE;

/** A file to read, or the standard input for `-` and where no file is named. */
export interface Source {
  /** For messages. */
  readonly name: string;
  /** Opened when it is read, not before: a file that is never read is never left open. */
  open(): Readable;
}

/**
 * A file, or the standard input.
 * @throws InputError where it is not there, or is a folder
 */
export function openSource(path: string | undefined, stdin: Readable): Source {
  if (path === undefined || path === '-') return { name: 'standard input', open: () => stdin };
  checkFile(path);
  return { name: path, open: () => createReadStream(path) };
}

/**
 * Says no to a path that is no readable file.
 * @throws InputError
 */
export function checkFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InputError({ file: path }, 'there is no such file');
  if (stats.isDirectory()) throw new InputError({ file: path }, 'this is a folder, a file is expected');
}

/**
 * The whole text of a source, in UTF-8, without its byte order mark.
 * @throws InputError where it is longer than 10 MB, or not UTF-8
 */
export async function readText({ name, open }: Source): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of open()) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MAX_TEXT) throw new InputError({ file: name }, 'the text is longer than 10 MB');
  }
  return decodeUtf8(Buffer.concat(chunks), name);
}

/** A line of a source. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * The lines of a source, as they come, without those that are blank.
 * @throws InputError for a line longer than 16 MB, or not UTF-8
 */
export async function* readLines({ name, open }: Source): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  const decode = (bytes: Buffer): string => {
    number += 1;
    try {
      return decodeUtf8(bytes, name).trim();
    } catch (error) {
      if (error instanceof InputError) throw new InputError({ ...error.place, line: number }, 'the line is not UTF-8');
      throw error;
    }
  };
  for await (const chunk of open()) {
    let bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, Buffer.from(chunk)]);
    for (let newline = bytes.indexOf(0x0a); newline >= 0; newline = bytes.indexOf(0x0a)) {
      const text = decode(bytes.subarray(0, newline));
      bytes = bytes.subarray(newline + 1);
      if (text !== '') yield { text, number };
    }
    rest = bytes;
    if (rest.length > MAX_LINE) throw new InputError({ file: name, line: number + 1 }, 'the line is longer than 16 MB');
  }
  const text = decode(rest);
  if (text !== '') yield { text, number };
}
