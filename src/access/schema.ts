import { z } from 'zod';
import { locales } from '../texts/translated.ts';
import { says } from '../web/forms.ts';
import { roles } from './actor.ts';
import { isGuessable, passwordLength } from './password.ts';

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

/** A password to be. Long rather than complicated, as NIST SP 800-63B asks. */
export const newPasswordShape = z
  .string()
  .min(1)
  .min(passwordLength.shortest, says('access.password_short'))
  .max(passwordLength.longest)
  .refine((password) => !isGuessable(password), says('access.password_common'));

/** Why a change is made, for the journal. */
export const reasonShape = z.string().trim().min(1).max(500);

export const forgottenForm = z.object({ email: emailShape });
export const newPasswordForm = z.object({ password: newPasswordShape });
export const codeForm = z.object({ code: z.string().trim().min(1).max(20), back: z.string().optional() });

export const newcomerForm = z.object({ name: nameShape, password: newPasswordShape, locale: localeShape });
export const firstAdministratorForm = newcomerForm.extend({ email: emailShape });

export const detailsForm = z.object({ name: nameShape, locale: localeShape });
export const changePasswordForm = z.object({ current: typedPasswordShape, next: newPasswordShape });
export const confirmPasswordForm = z.object({ password: typedPasswordShape });
export const confirmFactorForm = z.object({ code: z.string().trim().min(1).max(20), uri: z.string() });

/** What a browser says of a passkey (WebAuthn's JSON forms); the library reads the inside. */
export const newPasskeyShape = z.object({
  name: z.string().trim().max(60).default(''),
  response: z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) }),
});
export const passkeyAnswerShape = z.object({
  back: z.string().optional(),
  response: z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) }),
});

const placeFields = {
  site: z.string().max(100).optional(),
  company: z.string().max(200).optional(),
  partner: z.string().max(100).optional(),
};
export const inviteForm = z.object({ email: emailShape, role: z.enum(roles), locale: localeShape, ...placeFields });
export const grantForm = z.object({ role: z.enum(roles), reason: reasonShape, ...placeFields });
export const endGrantForm = z.object({ reason: reasonShape });
