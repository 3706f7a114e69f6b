import type { Level, RankPart } from '@fondouk/skills';
import { z } from 'zod';
import type { Contract, Evidence, Visibility } from '../database/tables.ts';
import type { Translated } from '../texts/translated.ts';
import { says } from '../web/forms.ts';

/** What a talent is filtered and shown by; skills apart. */
export interface TalentFacts {
  id: string;
  headline: Translated;
  city: string | null;
  regionCode: string | null;
  availableFrom: string | null;
  remote: boolean | null;
  contracts: Contract[];
  languages: string[];
  years: number | null;
  visibility: Visibility;
}

export interface TalentFilters {
  region?: string | undefined;
  contract?: Contract | undefined;
  remote?: boolean | undefined;
  /** Free on this day at the latest. */
  availableOn?: string | undefined;
  language?: string | undefined;
}

/** A talent in a ranking, as the one who asks may see it. */
export interface RankedProfile {
  id: string;
  rank: number;
  /** 0 to 1, exactly the sum of the contributions of the parts. */
  score: number;
  /** Code under which an anonymous talent is spoken of. */
  code: string;
  /** Null unless the talent chose to be named. */
  name: string | null;
  nameAr: string | null;
  facts: TalentFacts;
  parts: ReasonedPart[];
}

/** Why a skill counts: the ranker's part and the talent's own words. */
export interface ReasonedPart extends RankPart {
  evidence: Evidence[];
}

/** A skill of a talent with what proves it. */
export interface TalentSkillRow {
  skillId: string;
  origin: 'cv' | 'talent';
  standing: 'found' | 'confirmed' | 'refused';
  score: number;
  level: Level | null;
  years: number | null;
  evidence: Evidence[];
}

export const contracts = ['job', 'mission', 'internship', 'cofounder'] as const satisfies readonly Contract[];
export const visibilities = ['hidden', 'anonymous', 'named'] as const satisfies readonly Visibility[];
export const levels = ['beginner', 'intermediate', 'advanced', 'expert'] as const satisfies readonly Level[];

const needText = 20_000;

export const needForm = z.object({
  company: z.uuid().optional(),
  title: z.string().trim().min(3, says('talents.need_title_short')).max(150),
  text: z
    .string()
    // Forms end lines with two characters where the writer typed one.
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(10, says('talents.need_text_short')).max(needText)),
});

export const rankFilters = z.object({
  region: z.string().max(10).optional(),
  contract: z.enum(contracts).optional(),
  remote: z.stringbool().optional(),
  availableOn: z.iso.date().optional(),
  language: z.string().max(10).optional(),
});
