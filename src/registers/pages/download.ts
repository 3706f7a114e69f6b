import type { Visit } from '../../web/visit.ts';
import { contentTypes, type Format } from '../exports/exports.ts';

/** A file to keep. `name` is ASCII, without extension. */
export function download(visit: Visit, bytes: Uint8Array, name: string, format: Format): Response {
  return visit.c.body(new Uint8Array(bytes), 200, {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
  });
}
