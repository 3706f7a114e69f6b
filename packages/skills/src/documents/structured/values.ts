import { tidyText } from '../tidyText.ts';

/** Words longer than this in one field are no field of a CV, in UTF-16 units. */
const MAX_FIELD = 20_000;

/** Data of unknown shape, followed along names; undefined where something on the way is not there. */
export function at(data: unknown, ...path: string[]): unknown {
  let value = data;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** What is there as a list: nothing, the one, or the many. */
export function listAt(data: unknown, ...path: string[]): readonly unknown[] {
  const value = at(data, ...path);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Words or a number as text, tidied; undefined where nothing or something else is there. */
export function textAt(data: unknown, ...path: string[]): string | undefined {
  const value = at(data, ...path);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = tidyText(String(value).slice(0, MAX_FIELD));
  return text === '' ? undefined : text;
}

/** The texts among what is there. */
export function textsAt(data: unknown, ...path: string[]): string[] {
  return listAt(data, ...path).flatMap((value) => textAt({ value }, 'value') ?? []);
}

/** The parts that say something, joined; undefined where none does. */
export function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  return parts.filter(Boolean).join(separator) || undefined;
}

/** The object without its undefined fields, so that a field is there only where the document says it. */
export function said<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
