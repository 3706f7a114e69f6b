/**
 * What a concept is. `group` holds skills, `occupation-group` occupations; the others are those of the built-in
 * taxonomy, and `occupation`.
 */
export const CONCEPT_KINDS = [
  'skill',
  'knowledge',
  'tool',
  'language',
  'transversal',
  'occupation',
  'group',
  'occupation-group',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/**
 * How one concept points to another:
 * - `broader`: to what is wider
 * - `essential`, `optional`: an occupation to its skills, a skill to the skills it calls for
 * - `implies`: whoever has this one has that one
 * - `related`: to a neighbour
 */
export const LINK_TYPES = ['broader', 'essential', 'optional', 'implies', 'related'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Texts by language: the tag is that of the source in small letters (`fr`, `en`, `ar`, `de` …). */
export type ByLanguage<T> = Readonly<Record<string, T>>;

/** One concept of a taxonomy from outside. */
export interface Concept extends Readonly<Record<LinkType, readonly string[]>> {
  /** Unique in its scheme and the same at each import: the URI in ESCO. */
  readonly id: string;
  /** URI of the concept, or of the concept of another scheme that means the same: what crosswalks go by. */
  readonly uri?: string;
  readonly kind: ConceptKind;
  /** The code that its publisher shows people, such as 2654.1.7 or A1101. */
  readonly code?: string;
  /** Thematic collections that hold it, such as `digital` or `green`. */
  readonly collections: readonly string[];
  readonly labels: ByLanguage<string>;
  /** Other names, none of them the label, none twice. */
  readonly alternatives: ByLanguage<readonly string[]>;
  readonly descriptions: ByLanguage<string>;
}

/** Where a scheme comes from. */
export type SchemeSource = 'esco' | 'rome' | 'tsv';

/** A taxonomy from outside, in the one shape that everything reads. */
export interface ConceptScheme {
  readonly source: SchemeSource;
  /** Languages that at least one label is in, sorted. */
  readonly languages: readonly string[];
  /** Sorted by id. Every id in their links is one of them. */
  readonly concepts: readonly Concept[];
  concept(id: string): Concept | undefined;
}

/** A file that a scheme was read from. */
export interface SourceFile {
  readonly file: string;
  /** Rows without the heading. */
  readonly rows: number;
  readonly language?: string;
  readonly sha256: string;
}

/** What an import gives: the scheme, where it is from, and what was left out, in sentences. */
export interface Imported {
  readonly scheme: ConceptScheme;
  readonly files: readonly SourceFile[];
  readonly notes: readonly string[];
}

/** The scheme of these concepts, which must be sound. */
export function createScheme(source: SchemeSource, concepts: readonly Concept[]): ConceptScheme {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const languages = [...new Set(concepts.flatMap((concept) => Object.keys(concept.labels)))].sort();
  return { source, languages, concepts, concept: (id) => byId.get(id) };
}
