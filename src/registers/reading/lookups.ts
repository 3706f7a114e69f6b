import { fold } from '../../texts/fold.ts';
import type { Translated } from '../../texts/translated.ts';
import type { Lookup } from './cells.ts';
import { visible } from './tidy.ts';

interface Named {
  readonly id: string;
  /** Names written exactly as they are: codes. They come before all other names. */
  readonly codes: readonly string[];
  readonly names: Translated;
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

/** Finds things by their codes or by any of their names, however spelt. */
export function lookupAmong(things: readonly Named[]): Lookup {
  const codes = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const { id, codes: own, names: all } of things) {
    for (const code of own) add(codes, code.toLowerCase(), id);
    for (const name of Object.values(all)) add(names, fold(name), id);
  }
  return (text) => {
    const code = visible(text).toLowerCase();
    const ids = codes.get(code) ?? codes.get(code.replaceAll(' ', '')) ?? names.get(fold(text));
    if (!ids) return 'unknown';
    const [id] = ids;
    return ids.size > 1 || id === undefined ? 'ambiguous' : { id };
  };
}
