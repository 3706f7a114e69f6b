import { pushTo } from '../multimap.ts';
import type { Domain, Language, Skill } from '../types.ts';
import type { SkillEntry, Term } from './format.ts';
import { type Found, searchSkills } from './search.ts';

/** Questions one can ask of a taxonomy. Ids that it does not know give undefined or an empty list, never an error. */
export interface Taxonomy {
  /** Every skill, in the order of the files. */
  readonly skills: readonly Skill[];
  readonly domains: readonly Domain[];
  skill(id: string): Skill | undefined;
  /** The label in a language; the id itself where the skill is unknown. */
  label(id: string, language: Language): string;
  /** Skills that name this one as broader. */
  narrower(id: string): readonly string[];
  /** Skills that imply this one directly. */
  impliedBy(id: string): readonly string[];
  /** Neighbours, in both directions. */
  related(id: string): readonly string[];
  /**
   * Skills whose label or alias, in any language, holds every word of the query as a word or the beginning of one;
   * labels in `language` first. For a combo box: quick enough to call on each key. An empty query gives nothing.
   */
  search(query: string, options: { language: Language; limit?: number }): readonly Found[];
  /** The written forms of a skill with their conditions of use. */
  terms(id: string): readonly Term[];
}

/** Builds a taxonomy from entries that `checkEntries` has found sound. */
export function createTaxonomy(domains: readonly Domain[], entries: readonly SkillEntry[]): Taxonomy {
  const skills = entries.map(toSkill);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const termsById = new Map(entries.map((entry) => [entry.id, entry.terms]));
  const narrower = invert(skills, (skill) => skill.broader);
  const impliedBy = invert(skills, (skill) => skill.implies);
  const relatedBack = invert(skills, (skill) => skill.related);
  const none: readonly never[] = [];
  const taxonomy: Taxonomy = {
    skills,
    domains: domains.map(({ id, labels }) => ({ id, labels })),
    skill: (id) => byId.get(id),
    label: (id, language) => byId.get(id)?.labels[language] ?? id,
    narrower: (id) => narrower.get(id) ?? none,
    impliedBy: (id) => impliedBy.get(id) ?? none,
    related: (id) => [...new Set([...(byId.get(id)?.related ?? none), ...(relatedBack.get(id) ?? none)])],
    search: (query, options) => searchSkills(taxonomy, query, options.language, options.limit ?? 10),
    terms: (id) => termsById.get(id) ?? none,
  };
  return taxonomy;
}

const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';

function toSkill(entry: SkillEntry): Skill {
  const { id, domain, kind, broader, implies, related } = entry;
  const labels = { fr: id, en: id, ar: id };
  const aliases: Record<Language, string[]> = { fr: [], en: [], ar: [] };
  for (const term of entry.terms) {
    if (term.isLabel) labels[term.language] = term.text;
    else aliases[term.language].push(term.text);
  }
  const escoUri = entry.esco === null ? {} : { escoUri: ESCO_SKILL + entry.esco };
  return { id, domain, kind, labels, aliases, broader, implies, related, ...escoUri };
}

function invert(skills: readonly Skill[], links: (skill: Skill) => readonly string[]): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const skill of skills) {
    for (const target of links(skill)) pushTo(inverse, target, skill.id);
  }
  return inverse;
}
