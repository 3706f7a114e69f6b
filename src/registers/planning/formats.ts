import { z } from 'zod';
import type { Field } from '../fields/field.ts';
import type { ProblemCode } from '../problems.ts';

const email = z.email();

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}

/**
 * What is wrong with the form of a new value; null where nothing is. Values that stay as they are are not judged: what
 * was once stored can always be exported and sent back.
 */
export function wrongFormat(kind: Field['kind'] | undefined, value: string | number): ProblemCode | null {
  if (typeof value === 'number') return null;
  if (kind === 'email' && !email.safeParse(value).success) return 'wrong_email';
  if (kind === 'phone' && !/^\+?[\d\s().-]{6,30}$/.test(value)) return 'wrong_phone';
  if (kind === 'website' && !isWebAddress(value)) return 'wrong_website';
  return null;
}
