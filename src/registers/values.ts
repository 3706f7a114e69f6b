import type { Db } from '../database/connection.ts';
import type { Tx } from '../journal/command.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import type { Field, ReferenceKind, WordKind } from './fields/field.ts';
import { wordNames } from './fields/words.ts';
import {
  type Named,
  selectNamedCompanies,
  selectNamedRegions,
  selectNamedSectors,
  selectNamedSites,
} from './queries/known.ts';
import type { Lookup, Lookups } from './reading/cells.ts';
import { lookupAmong } from './reading/lookups.ts';

/** What ids are called, and what names lead to which id. */
export interface References {
  readonly lookups: Lookups;
  /** The name in the reader's language where it leads back to this id alone, else its code. */
  name(kind: ReferenceKind, id: string, locale: Locale): string;
  /** All of a kind, by their names in the reader's language. */
  list(kind: ReferenceKind, locale: Locale): string[];
  /** Its code: a slug, never an id. */
  code(kind: ReferenceKind, id: string): string;
}

const named: Record<ReferenceKind, (db: Db | Tx) => Promise<Named[]>> = {
  sector: selectNamedSectors,
  region: selectNamedRegions,
  site: selectNamedSites,
  company: selectNamedCompanies,
};

/** Reads what cells of these kinds may name; others name nothing. */
export async function readReferences(db: Db | Tx, kinds: ReadonlySet<string>): Promise<References> {
  const things = new Map<ReferenceKind, ReadonlyMap<string, Named>>();
  const lookups: Partial<Record<ReferenceKind, Lookup>> = {};
  for (const kind of Object.keys(named) as ReferenceKind[]) {
    const list = kinds.has(kind) ? await named[kind](db) : [];
    things.set(kind, new Map(list.map((one) => [one.id, one])));
    lookups[kind] = lookupAmong(list);
  }
  const codeOf = (kind: ReferenceKind, id: string) => things.get(kind)?.get(id)?.codes[0] ?? id;
  const references: References = {
    lookups: lookups as Lookups,
    code: codeOf,
    list: (kind, locale) => [...(things.get(kind)?.keys() ?? [])].map((id) => references.name(kind, id, locale)),
    name(kind, id, locale) {
      const thing = things.get(kind)?.get(id);
      const name = thing?.names[locale] ?? thing?.names.fr ?? Object.values(thing?.names ?? {})[0];
      const found = name && lookups[kind]?.(name);
      return found && typeof found === 'object' ? name : codeOf(kind, id);
    },
  };
  return references;
}

const isWord = (kind: string): kind is WordKind => Object.hasOwn(wordNames, kind);
const isReference = (kind: string): kind is ReferenceKind => Object.hasOwn(named, kind);

/** A value as a person reads it and as a file can hold it: words for codes, names for ids. */
export function valueText(
  kind: Field['kind'],
  value: string | number,
  references: References,
  t: Translate,
  locale: Locale,
): string | number {
  if (typeof value === 'number') return value;
  if (isWord(kind)) {
    const name = wordNames[kind][value];
    return name ? t(name) : value;
  }
  return isReference(kind) ? references.name(kind, value, locale) : value;
}
