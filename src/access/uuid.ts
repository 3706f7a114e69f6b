import { z } from 'zod';

const shape = z.uuid();

/** The id of an address, or null where it is none: the database would take it for an error, the visitor for a missing page. */
export function uuidOf(text: string): string | null {
  const read = shape.safeParse(text);
  return read.success ? read.data : null;
}
