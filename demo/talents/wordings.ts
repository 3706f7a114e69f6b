import type { Locale } from '../../src/texts/translated.ts';
import type { Wording } from './wording.ts';
import { arabic } from './wording-ar.ts';
import { english } from './wording-en.ts';
import { french } from './wording-fr.ts';

export const wordings: Record<Locale, Wording> = { fr: french, en: english, ar: arabic };
