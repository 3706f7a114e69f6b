import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './inputError.ts';

/**
 * The files of a folder with this ending, sorted by name; folders inside are not entered.
 * @throws InputError where there is no such folder, or no such file in it
 */
export function filesIn(folder: string, ending: string): string[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new InputError({ file: folder }, 'there is no such folder');
  if (!stats.isDirectory()) throw new InputError({ file: folder }, 'a folder is expected, this is a file');
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith(ending))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (found.length === 0) throw new InputError({ file: folder }, `there is no ${ending} file in this folder`);
  return found;
}
