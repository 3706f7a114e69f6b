import { z } from 'zod';
import type { Field } from '../fields/field.ts';
import type { ProblemCode, ProblemValues } from '../problems.ts';

export interface WrongFormat {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

const email = z.email();

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}

const longest = { line: 200, text: 4000 };

/**
 * What is wrong with the form of a new value; null where nothing is. Values that stay as they are are not judged: what
 * is stored can always be exported and sent back.
 */
export function wrongFormat(kind: Field['kind'] | undefined, value: string | number): WrongFormat | null {
  if (typeof value === 'number') return null;
  const maximum = kind === 'text' ? longest.text : longest.line;
  if (value.length > maximum) return { code: 'too_long', values: { maximum } };
  const values = { value };
  if (kind === 'email' && !email.safeParse(value).success) return { code: 'wrong_email', values };
  if (kind === 'phone' && !/^\+?[\d\s().-]{6,30}$/.test(value)) return { code: 'wrong_phone', values };
  if (kind === 'website' && !isWebAddress(value)) return { code: 'wrong_website', values };
  return null;
}
