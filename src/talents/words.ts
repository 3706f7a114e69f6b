import { builtinTaxonomy, type Level, type Relation } from '@fondouk/skills';
import type { Contract, Visibility } from '../database/tables.ts';
import type { MessageKey } from '../texts/catalogues.ts';
import type { Locale } from '../texts/translated.ts';
import type { ReadRefusal } from './reading.ts';

export const levelNames: Record<Level, MessageKey> = {
  beginner: 'talents.level_beginner',
  intermediate: 'talents.level_intermediate',
  advanced: 'talents.level_advanced',
  expert: 'talents.level_expert',
};

export const contractNames: Record<Contract, MessageKey> = {
  job: 'talents.contract_job',
  mission: 'talents.contract_mission',
  internship: 'talents.contract_internship',
  cofounder: 'talents.contract_cofounder',
};

export const visibilityNames: Record<Visibility, MessageKey> = {
  hidden: 'talents.visibility_hidden',
  anonymous: 'talents.visibility_anonymous',
  named: 'talents.visibility_named',
};

export const visibilityHints: Record<Visibility, MessageKey> = {
  hidden: 'talents.visibility_hidden_hint',
  anonymous: 'talents.visibility_anonymous_hint',
  named: 'talents.visibility_named_hint',
};

/** How what was found answers what was asked; `same` needs no words. */
export const relationNames: Record<Exclude<Relation, 'same'>, MessageKey> = {
  implied: 'talents.relation_implied',
  narrower: 'talents.relation_narrower',
  broader: 'talents.relation_broader',
  related: 'talents.relation_related',
};

/**
 * A skill's name in the reader's language. A product's name that French and English share is not transliterated for
 * Arabic readers, who write React and Node.js as everyone does; it is isolated, since it runs against the sentence.
 */
export function skillName(skillId: string, locale: Locale): string {
  const skill = builtinTaxonomy().skill(skillId);
  if (locale === 'ar' && skill?.kind === 'tool' && skill.labels.fr === skill.labels.en) {
    return `\u2068${skill.labels.fr}\u2069`;
  }
  return builtinTaxonomy().label(skillId, locale);
}

/** Why a document could not be read, in a sentence that says what to do. */
export const refusalNames: Record<ReadRefusal['code'], MessageKey> = {
  empty: 'talents.refusal_empty',
  'too-large': 'talents.refusal_too_large',
  'unknown-type': 'talents.refusal_unknown_type',
  'old-format': 'talents.refusal_old_format',
  image: 'talents.refusal_image',
  corrupt: 'talents.refusal_corrupt',
  encrypted: 'talents.refusal_encrypted',
  'no-text-layer': 'talents.refusal_no_text_layer',
  'too-many-pages': 'talents.refusal_too_many_pages',
  'too-slow': 'talents.refusal_too_slow',
  'too-much-text': 'talents.refusal_too_much_text',
  busy: 'talents.refusal_busy',
};
