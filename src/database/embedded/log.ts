import { copyFile, type FileHandle, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileError } from './errors.ts';

/** Size (bytes) at which the log is put away as postgres.log.1, replacing the one before. */
const LIMIT = 2 * 1024 * 1024;

/** How often (milliseconds) the size is looked at. */
const EVERY = 60_000;

/** The file PostgreSQL writes its messages to. */
export interface ServerLog {
  /** Descriptor for the server to write to. */
  fd: number;
  /** Bytes written so far, to read from later. */
  size(): Promise<number>;
  /** What was written from there on. */
  since(start: number): Promise<string>;
  /** Stops watching the size and closes the file here; the server keeps its own descriptor. */
  close(): Promise<void>;
}

/**
 * Puts a full log away and empties it. The file is emptied in place, never replaced: the server, which may have been
 * started by a program that is gone, goes on appending to it.
 */
export async function trimLog(path: string, limit: number = LIMIT): Promise<void> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size <= limit) return;
  await copyFile(path, `${path}.1`);
  await truncate(path);
}

async function readFrom(handle: FileHandle, start: number): Promise<string> {
  const { size } = await handle.stat();
  const from = start > size ? 0 : start;
  const buffer = Buffer.alloc(size - from);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
  return buffer.toString('utf8', 0, bytesRead);
}

/**
 * Opens `postgres.log` in the data folder and keeps it bounded: with the one put away, twice the limit and what a
 * minute adds.
 */
export async function openLog(dataFolder: string): Promise<ServerLog> {
  const path = join(dataFolder, 'postgres.log');
  try {
    await trimLog(path);
    const handle = await open(path, 'a+', 0o600);
    // A log that cannot be trimmed (full disk) must not end the program.
    const watch = setInterval(() => void trimLog(path).catch(() => undefined), EVERY).unref();
    return {
      fd: handle.fd,
      size: async () => (await handle.stat()).size,
      since: (start) => readFrom(handle, start),
      close: () => {
        clearInterval(watch);
        return handle.close();
      },
    };
  } catch (error) {
    throw explainFileError(error, `open ${path}`);
  }
}
