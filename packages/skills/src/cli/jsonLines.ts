import { InputError, type Place, quoted } from '../taxonomy/import/inputError.ts';
import { readLines, type Source } from './input.ts';

/** An object of a file of JSON lines, and how to say that it is wrong. */
export interface Entry {
  readonly value: Readonly<Record<string, unknown>>;
  /** The text under `id`, which no line before has. */
  readonly id: string;
  fail(reason: string): never;
}

/**
 * The objects of a source, one a line, each with an id of its own (a text, or a number taken as one).
 * @throws InputError naming file and line: no JSON, no object, no id, an id for the second time
 */
export async function* readEntries(source: Source): AsyncGenerator<Entry> {
  const lines = new Map<string, number>();
  for await (const { text, number } of readLines(source)) {
    const place: Place = { file: source.name, line: number };
    const fail = (reason: string): never => {
      throw new InputError(place, reason);
    };
    const value = parseObject(text, place);
    const id = typeof value.id === 'number' ? String(value.id) : value.id;
    if (typeof id !== 'string' || id === '') return fail('the object has no "id"');
    const before = lines.get(id);
    if (before !== undefined) fail(`the id ${quoted(id)} is on line ${before} already`);
    lines.set(id, number);
    yield { value, id, fail };
  }
}

function parseObject(text: string, place: Place): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Node names the position, counted from 0, for most faults.
    const at = /at position (\d+)/.exec((error as Error).message)?.[1];
    throw new InputError(at === undefined ? place : { ...place, column: Number(at) + 1 }, 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(place, 'an object is expected');
  }
  return value as Record<string, unknown>;
}
