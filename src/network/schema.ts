import { z } from 'zod';
import { says } from '../web/forms.ts';
import { isDay } from './days.ts';
import { services } from './deliveries.ts';

/** A text that may be left empty: null then. */
const optionalText = (atMost: number) =>
  z
    .string()
    .trim()
    .max(atMost)
    .default('')
    .transform((text) => text || null);

const day = z.string().trim().min(1).refine(isDay, says('network.wrong_day'));

/** `1 234,5` or `1234.5`, as people and browsers write it; NaN where it is no number. */
export function readNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const amount = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .transform(readNumber)
    .refine((value) => value >= 0 && value <= atMost, says('network.wrong_number'));

const optionalAmount = (atMost: number) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : readNumber(text)))
    .refine((value) => value === null || (value >= 0 && value <= atMost), says('network.wrong_number'));

/** Why it is done, for the journal. */
const reason = z.string().trim().min(1).max(500);
const version = z.string().max(40);

const website = optionalText(200)
  .transform((address) => (address && !/^https?:\/\//i.test(address) ? `https://${address}` : address))
  .refine((address) => address === null || isWebAddress(address), says('network.wrong_website'));

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.');
}

export const cardForm = z.object({
  name: z.string().trim().min(1).max(150),
  name_ar: optionalText(150),
  city: optionalText(100),
  website,
  email: optionalText(200).refine(
    (address) => address === null || z.email().safeParse(address).success,
    says('network.wrong_email'),
  ),
  phone: optionalText(30).refine(
    (number) => number === null || /^\+?[\d\s().-]{6,}$/.test(number),
    says('network.wrong_phone'),
  ),
  description_fr: optionalText(2000),
  description_ar: optionalText(2000),
  description_en: optionalText(2000),
  reason: optionalText(500),
  version,
});

export const sessionForm = z.object({
  id: z.uuid(),
  on: day,
  service: z.enum(services),
  site: z.union([z.uuid(), z.literal('')]).default(''),
  hours: optionalAmount(24),
  note: optionalText(4000),
});

/** The lines of exports, `country-1`, `amount-1`, …, are read apart: there may be any number of them. */
export const declarationForm = z.looseObject({
  jobs: amount(100_000),
  revenue: optionalAmount(1e12),
  version,
});

export const renewalForm = z.object({ renew_until: day, renew_reason: reason, version });
export const endingForm = z.object({ end_on: day, end_reason: reason, version });

export const lettingForm = z.object({
  company: z.uuid(),
  from: day,
  until: z
    .union([z.literal(''), day])
    .default('')
    .transform((text) => text || null),
  reason,
});
