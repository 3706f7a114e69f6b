import type { z } from 'zod';
import type { MessageKey } from '../texts/catalogues.ts';
import type { Translate } from '../texts/translate.ts';
import type { Visit } from './visit.ts';

/** What was typed, to show it again beside the error. */
export type Typed = Record<string, string>;
/** Error sentences by field name, in the visitor's language. */
export type FieldErrors = Record<string, string>;

export type FormOutcome<T> = { ok: true; input: T; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed };

/** The body of a form as texts and files; a field that appears several times is a list. */
export async function readBody(visit: Visit): Promise<Record<string, string | File | (string | File)[]>> {
  return visit.c.req.parseBody({ all: true });
}

/**
 * A schema's refusal as a sentence. A schema may name a message of the catalogues as its error (`z.string({ error:
 * 'access.password_short' })`); others fall under three general sentences.
 */
function sentence(t: Translate, issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('message:')) return t(issue.message.slice('message:'.length) as MessageKey);
  if (issue.code === 'too_big') return t('web.too_long', { maximum: Number(issue.maximum) });
  if (issue.code === 'invalid_type' || (issue.code === 'too_small' && Number(issue.minimum) <= 1)) {
    return t('web.required');
  }
  return t('web.invalid');
}

/** Marks a message key as the error of a zod check: `z.email(says('access.email_invalid'))`. */
export function says(key: MessageKey): string {
  return `message:${key}`;
}

/** Reads the form by its schema: the input, or the errors by field with what was typed. */
export async function readForm<S extends z.ZodType>(visit: Visit, schema: S): Promise<FormOutcome<z.output<S>>> {
  const body = await readBody(visit);
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body)) if (typeof value === 'string') typed[name] = value;
  const read = schema.safeParse(body);
  if (read.success) return { ok: true, input: read.data, typed };
  const errors: FieldErrors = {};
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= sentence(visit.t, issue);
  }
  return { ok: false, errors, typed };
}
