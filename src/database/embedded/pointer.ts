import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './run.ts';

/** The file of a data folder that says where its cluster is, when it is not inside. */
export const pointerOf = (dataFolder: string): string => join(dataFolder, 'postgres.location');

/** Reads where the cluster is: the line of the pointer file that begins with a slash. */
export async function readPointer(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(pointerOf(dataFolder), 'utf8').catch(() => '');
  return text.split('\n').find((line) => line.startsWith('/'));
}

/** Leaves a note in the data folder saying where its database is. Written whole or not at all. */
export async function writePointer(dataFolder: string, cluster: string, account: Account): Promise<void> {
  const text = [
    'The database that belongs to this folder is kept at',
    cluster,
    `because PostgreSQL does not run as root, and the account "${account.name}" it runs under may not enter this folder.`,
    'Keep this file: without it the database is not found. Back up both folders together.',
    '',
  ].join('\n');
  const draft = `${pointerOf(dataFolder)}.${process.pid}.new`;
  await writeFile(draft, text);
  await rename(draft, pointerOf(dataFolder));
}
