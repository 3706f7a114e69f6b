import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a subcommand reads from and writes to. */
export interface Io {
  readonly stdin: Readable;
  /** Writes a value as one line of JSON to the standard output, and waits where the reader is slower. */
  print(value: unknown): Promise<void>;
  /** Writes a line of text to the standard output: help, nothing else. */
  tell(text: string): void;
  /** Writes a line about what is going on to the standard error. */
  say(text: string): void;
}

/** Reads and writes on these streams. */
export function ioOn(stdin: Readable, stdout: Writable, stderr: Writable): Io {
  return {
    stdin,
    async print(value) {
      if (!stdout.write(`${JSON.stringify(value)}\n`)) await once(stdout, 'drain');
    },
    tell: (text) => void stdout.write(`${text}\n`),
    say: (text) => void stderr.write(`${text}\n`),
  };
}
