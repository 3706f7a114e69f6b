import { z } from 'zod';

/** `?page=&size=` of every list. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});

/** A page of a list with what is needed to read the others. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    page: z.number().int(),
    size: z.number().int(),
    total: z.number().int().describe('Items on all pages'),
  });
}

/** A name or text in the languages it exists in. */
export const translatedShape = z.object({
  fr: z.string().optional(),
  ar: z.string().optional(),
  en: z.string().optional(),
});
