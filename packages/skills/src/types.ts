/** The three languages of the taxonomy, of the texts and of the labels. */
export type Language = 'fr' | 'en' | 'ar';

/** What sort of thing a skill is. A tool is a named product or technology; transversal is a soft skill. */
export type SkillKind = 'knowledge' | 'skill' | 'tool' | 'language' | 'transversal';

/** One skill of the taxonomy. Its id never changes once published. */
export interface Skill {
  readonly id: string;
  /** The file it is written in, such as `web`; see `Domain`. */
  readonly domain: string;
  readonly kind: SkillKind;
  readonly labels: Readonly<Record<Language, string>>;
  /** Other ways to write it, without their conditions of use. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  /** Wider skills this one is a kind or a part of. */
  readonly broader: readonly string[];
  /** Whoever has this skill also has these: React implies JavaScript. */
  readonly implies: readonly string[];
  /** Neighbours: knowing one helps with the other. Read in both directions. */
  readonly related: readonly string[];
  /** URI of the concept of ESCO that means the same, where one does. */
  readonly escoUri?: string;
}

/** A family of skills: one file of the taxonomy. */
export interface Domain {
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
}

/** Mastery, stated in the text or entered by hand. For tongues: A1–A2, B1–B2, C1, C2 and mother tongue. */
export type Level = 'beginner' | 'intermediate' | 'advanced' | 'expert';

/** How a mention was recognised. */
export type MatchKind = 'label' | 'alias' | 'fuzzy';

/** Words of a text that name a skill. `text.slice(start, end) === mention.text`, in UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly match: MatchKind;
  /** The text says that this skill is absent or not asked for: « pas d'expérience en … ». */
  readonly negated: boolean;
  /** The text says that this skill is hoped for, not possessed: « souhaite apprendre … ». */
  readonly wished: boolean;
}

/** A skill found in a text, with the words that prove it. */
export interface UnderstoodSkill {
  readonly skillId: string;
  /** Confidence that the text claims (or asks for) this skill: 0 when every mention is negated or wished, at most 1. */
  readonly score: number;
  /** In the order of the text, never overlapping; at least one. */
  readonly mentions: readonly Mention[];
  /** Years of experience stated next to the skill; the lower bound of a range. */
  readonly years?: number;
  readonly level?: Level;
}

export type Importance = 'required' | 'desired';

/** A skill that a need asks for, with the words that prove it. Can be given to the ranker as it is. */
export interface NeedSkill extends UnderstoodSkill {
  readonly importance: Importance;
  /** How much the text dwells on it, 0 to 1, whatever its importance. */
  readonly weight: number;
}

/** A skill asked of the ranker. */
export interface AskedSkill {
  readonly skillId: string;
  readonly importance: Importance;
  /** 0 to 1; 0 leaves the skill out of the score. */
  readonly weight: number;
  /** Least level or years asked for; where both are absent, a person who works alone is meant. */
  readonly level?: Level;
  readonly years?: number;
}

/** A skill that a talent has. Nothing else about a person reaches the ranking. */
export interface TalentSkill {
  readonly skillId: string;
  /** Confidence that the person has it, 0 to 1; 1 when left out (entered by hand). */
  readonly score?: number;
  readonly level?: Level;
  readonly years?: number;
  /** A few words of the CV that prove it: given back in the parts of a ranking, never counted. */
  readonly evidence?: string;
}

/** How what was found relates to what was asked, seen from the talent's skill: narrower = more special than asked. */
export type Relation = 'same' | 'implied' | 'narrower' | 'broader' | 'related';

/** What one asked skill gave to one talent's score. */
export interface RankPart {
  readonly asked: string;
  readonly importance: Importance;
  /** Share of this skill in the whole need; the shares of a need sum to exactly 1. */
  readonly weight: number;
  /** The talent's skill that answers best, or null where nothing does. */
  readonly found: string | null;
  readonly relation: Relation | null;
  /** 0 to 1: relation × confidence × mastery. */
  readonly credit: number;
  /** weight × credit, rounded to a multiple of 2⁻²⁰ so that sums are exact in any order. */
  readonly contribution: number;
  readonly level?: Level;
  readonly years?: number;
  /** The words of the CV that prove the skill found, where they were given as its evidence. */
  readonly words?: string;
}

export interface RankedTalent {
  readonly talentId: string;
  /** Exactly the sum of the contributions of the parts; 0 to 1. */
  readonly score: number;
  /** One for each asked skill of positive weight, in the order asked. */
  readonly parts: readonly RankPart[];
}

export interface Ranking {
  /** Accepted talents with a score above 0. */
  readonly total: number;
  readonly results: readonly RankedTalent[];
}
