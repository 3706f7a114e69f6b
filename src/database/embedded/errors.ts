/**
 * Why the embedded server cannot serve, for programs to branch on. The message of the error is a plain English
 * sentence for the person at the terminal and says what to do.
 *
 * - `already-running`: another process owns the data folder
 * - `cannot-run`: this machine or folder cannot carry the server (no binaries, no rights, no memory)
 * - `root-without-account`: started as root and no unprivileged account to run PostgreSQL under
 * - `unreachable-folder`: that account cannot enter the folder, and nothing else can be written
 * - `incompatible-cluster`: the cluster was made by another major version of PostgreSQL
 * - `foreign-folder`: what lies where the cluster belongs is something else
 * - `cluster-missing`: the data folder points to a cluster that is no longer there
 * - `disk-full`: no room to create or run the database
 * - `start-failed`: PostgreSQL refused to start for a reason not foreseen here; its last words are in the message
 * - `lost`: the server or the lock was lost while running
 */
export type StorageErrorCode =
  | 'already-running'
  | 'cannot-run'
  | 'root-without-account'
  | 'unreachable-folder'
  | 'incompatible-cluster'
  | 'foreign-folder'
  | 'cluster-missing'
  | 'disk-full'
  | 'start-failed'
  | 'lost';

/** What every refusal can offer besides its own remedy. */
export const OTHER_SERVER = 'set DATABASE_URL to the address of a PostgreSQL 15 or later';

/** A refusal of the storage, with a code for programs and a sentence for people. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/**
 * The refusal for a file operation that failed in a folder we need.
 * @param error what the operation threw; anything but a known file error is passed through
 * @param doing the operation in words, as in "create the folder /x"
 */
export function explainFileError(error: unknown, doing: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StorageError('disk-full', `The disk is full: could not ${doing}. Free some space and start again.`, {
      cause: error,
    });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new StorageError(
      'cannot-run',
      `Could not ${doing} (${code}). Give this account the right to write there, or choose another data folder with FONDOUK_DATA.`,
      { cause: error },
    );
  }
  return error;
}
