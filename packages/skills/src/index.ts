import { builtinTaxonomy } from './taxonomy/builtin.ts';
import type { Language, NeedSkill, UnderstoodSkill } from './types.ts';
import { understandNeedWith } from './understand/need.ts';
import { understandWith } from './understand/understand.ts';

export type { CvSource } from './profile/cvLines.ts';
export type { Profile } from './profile/profile.ts';
export { readProfile } from './profile/readProfile.ts';
export type { RankFilters, TalentAttributes } from './ranking/attributes/attributes.ts';
export type { Prospect, Standing } from './ranking/prospects.ts';
export type { Admission, Ranker, RankerOptions, RankOptions } from './ranking/ranker.ts';
export { createRanker, restoreRanker } from './ranking/ranker.ts';
export type { SkillLinks } from './ranking/relations.ts';
export type { SnapshotFault } from './ranking/snapshot.ts';
export { SnapshotError } from './ranking/snapshot.ts';
export { builtinTaxonomy } from './taxonomy/builtin.ts';
export type { Found } from './taxonomy/search.ts';
export type { Taxonomy } from './taxonomy/taxonomy.ts';
export type {
  AskedSkill,
  Domain,
  Importance,
  Language,
  Level,
  MatchKind,
  Mention,
  NeedSkill,
  RankedTalent,
  Ranking,
  RankPart,
  Relation,
  Skill,
  SkillKind,
  TalentSkill,
  UnderstoodSkill,
} from './types.ts';
export { ENGINE_VERSION, TAXONOMY_VERSION } from './versions.ts';

/**
 * The skills that a text claims (a CV, a profile), each with the words that prove it, in the order of first mention.
 * Skills only negated or wished for are given too, with score 0. Same text, same answer; nothing found, empty list.
 * @param language the main language where it is known; otherwise it is detected, passage by passage
 */
export function understand(text: string, options: { language?: Language } = {}): UnderstoodSkill[] {
  return understandWith(builtinTaxonomy(), text, options.language);
}

/**
 * The skills that a need asks for (plain words or a pasted offer), required or desired, each with its weight and the
 * words that prove it. What only describes the company is left out.
 */
export function understandNeed(text: string, options: { language?: Language } = {}): NeedSkill[] {
  return understandNeedWith(builtinTaxonomy(), text, options.language);
}
