/**
 * What a CV says, in the shape of JSON Resume 1.0.0 (https://jsonresume.org/schema) with a few fields more, marked so.
 * Every field is absent where the document does not say it; nothing is guessed. Dates are ISO 8601, as precise as the
 * document: `2021`, `2021-03` or `2021-03-15`.
 */
export interface Profile {
  readonly basics: Basics;
  readonly work: readonly Work[];
  readonly education: readonly Education[];
  readonly languages: readonly SpokenLanguage[];
  /** The skills as the document lists them, not yet linked to a taxonomy. */
  readonly skills: readonly SkillGroup[];
  readonly projects: readonly Project[];
  readonly volunteer: readonly Work[];
  readonly certificates: readonly Certificate[];
  readonly interests: readonly string[];
}

export interface Basics {
  readonly name?: string;
  /** The title under the name: « Développeuse web ». */
  readonly label?: string;
  readonly email?: string;
  /** As written; see `phoneE164`. */
  readonly phone?: string;
  /** More than JSON Resume: the number in the form +212612345678, where it could be understood. */
  readonly phoneE164?: string;
  readonly url?: string;
  readonly summary?: string;
  /** As written: « Casablanca, Maroc ». */
  readonly location?: string;
  /** LinkedIn, GitHub and other pages. */
  readonly profiles: readonly { readonly network: string; readonly url: string }[];
}

/** A job, an internship or voluntary work. */
export interface Work {
  /** The employer. */
  readonly name?: string;
  readonly position?: string;
  readonly location?: string;
  readonly startDate?: string;
  /** Absent with `current` false: not said. */
  readonly endDate?: string;
  /** More than JSON Resume: « à ce jour », « présent », “now”. */
  readonly current: boolean;
  readonly summary?: string;
  readonly highlights: readonly string[];
}

export interface Education {
  readonly institution?: string;
  /** The degree: « Master », « Ingénieur d'État », “BSc”. */
  readonly studyType?: string;
  /** The field: « Génie logiciel ». */
  readonly area?: string;
  readonly location?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses: readonly string[];
}

export interface SpokenLanguage {
  /** As written: « Anglais ». */
  readonly language: string;
  /** As written: « courant », “C1”, “TOEIC 945”. */
  readonly fluency?: string;
}

export interface SkillGroup {
  /** « Langages », « Outils »; absent where the list has no heading. */
  readonly name?: string;
  readonly keywords: readonly string[];
}

export interface Project {
  readonly name?: string;
  readonly description?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly highlights: readonly string[];
}

export interface Certificate {
  readonly name: string;
  readonly issuer?: string;
  readonly date?: string;
}
