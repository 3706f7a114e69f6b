import { OTHER_SERVER, StorageError, type StorageErrorCode } from './errors.ts';

/** What PostgreSQL says when it cannot go on, and what that means to the person at the terminal. */
const MEANINGS: readonly { words: RegExp; code: StorageErrorCode; advice: string }[] = [
  {
    words: /No space left on device|Disk quota exceeded/,
    code: 'disk-full',
    advice: 'The disk is full. Free some space and start again: nothing that was confirmed is lost.',
  },
  {
    words: /database files are incompatible with server/,
    code: 'incompatible-cluster',
    advice:
      'The database was made by another build of PostgreSQL. Start it on the machine and version that made it and export from there.',
  },
  {
    words: /has wrong ownership|has group or world access|invalid permissions/,
    code: 'cannot-run',
    advice:
      'The folder of the database must belong to the account that runs PostgreSQL and be closed to others: set it with chown -R and chmod 700.',
  },
  {
    words: /Read-only file system/,
    code: 'cannot-run',
    advice: 'The disk is mounted read-only. Mount it for writing, or choose another data folder with FONDOUK_DATA.',
  },
  {
    words: /could not (?:create|map|open|resize|attach to) (?:anonymous )?shared memory|Cannot allocate memory/,
    code: 'cannot-run',
    advice: `This system does not give PostgreSQL the memory it needs (about 200 MB). Give it more, or ${OTHER_SERVER}.`,
  },
  {
    words: /could not create (?:any )?Unix-domain sockets?|could not bind Unix address|could not create Unix socket/,
    code: 'cannot-run',
    advice:
      'This disk cannot hold a socket (some network and shared disks cannot). Choose another data folder with FONDOUK_DATA.',
  },
  {
    words: /Permission denied/,
    code: 'unreachable-folder',
    advice: 'The account that runs PostgreSQL may not read or write there. Check the rights of the data folder.',
  },
];

/** The last line of output that tells of a failure. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /PANIC:|FATAL:|ERROR:|error:/.test(line)).at(-1) ?? lines.at(-1) ?? '';
  return telling.replace(/^.*?(?=(?:PANIC|FATAL|ERROR|error):)/, '').trim();
}

/**
 * Turns what PostgreSQL wrote before giving up into a refusal that says what to do.
 * @param output what it wrote
 * @param doing what it was to do, in words, as in "start the database in /x"
 */
export function explainFailure(output: string, doing: string): StorageError {
  const meaning = MEANINGS.find(({ words }) => words.test(output));
  const quote = `PostgreSQL said: ${lastWords(output) || 'nothing'}.`;
  return new StorageError(
    meaning?.code ?? 'start-failed',
    meaning
      ? `Could not ${doing}. ${meaning.advice} (${quote})`
      : `Could not ${doing}. ${quote} The whole story is in postgres.log in the data folder.`,
  );
}
