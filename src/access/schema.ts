import { z } from 'zod';
import { locales } from '../texts/translated.ts';
import { says } from '../web/forms.ts';
import { passwordLength } from './auth.ts';

/** An e-mail as accounts keep it: trimmed, in lower case. */
export const emailShape = z
  .string()
  .trim()
  .min(1)
  .max(254)
  .toLowerCase()
  .pipe(z.email(says('access.email_invalid')));

/** A password that is to be compared, not judged: wrong ones are refused by comparing. */
export const typedPasswordShape = z.string().min(1).max(passwordLength.longest);

export const nameShape = z.string().trim().min(1).max(120);
export const localeShape = z.enum(locales);

export const signInForm = z.object({
  email: emailShape,
  password: typedPasswordShape,
  back: z.string().optional(),
});

export const demoForm = z.object({ account: z.uuid() });
