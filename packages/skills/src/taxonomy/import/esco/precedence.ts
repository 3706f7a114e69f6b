import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { readFileName } from './fileName.ts';

/**
 * Sorts files into the order in which they are read, because what comes first counts: files of concepts before the
 * hierarchy and the thematic collections, newer releases before older ones. The release is in the name; where it is
 * not, the width of the table tells 1.0 from what came after.
 */
export function byPrecedence(paths: readonly string[]): string[] {
  const ranked = paths.map((path) => ({ path, rank: rankOf(path) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank) || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
}

function rankOf(path: string): readonly number[] {
  const heading = firstLine(path).toLowerCase();
  const isMain = heading.includes('preferredlabel') && !heading.includes('broaderconcepturi');
  const release = readFileName(basename(path)).release ?? (heading.includes('status') ? [1, 1] : [1, 0]);
  return [isMain ? 0 : 1, ...release.map((number) => -number)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Latin letters are enough here: the file is decoded with care when it is read. */
function firstLine(path: string): string {
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  try {
    return start.toString('latin1', 0, readSync(file, start)).split('\n', 1)[0] ?? '';
  } finally {
    closeSync(file);
  }
}
