import { deleteCookie, getCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Visit } from './visit.ts';

const flashShape = z.object({
  key: z.string(),
  kind: z.enum(['info', 'success', 'warning', 'danger']).default('success'),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export type Flash = z.infer<typeof flashShape>;

/** What the page before left to say, once. The cookie only names a message of the catalogues; its text is never HTML. */
export function takeFlash(visit: Visit): Flash | null {
  const cookie = getCookie(visit.c, 'flash');
  if (!cookie) return null;
  deleteCookie(visit.c, 'flash', { path: '/' });
  try {
    return flashShape.parse(JSON.parse(cookie));
  } catch {
    return null;
  }
}
