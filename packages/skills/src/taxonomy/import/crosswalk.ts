import { pushTo } from '../../multimap.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Concept, ConceptScheme } from './scheme.ts';

/** Which skill of one taxonomy means the same as which concept of another. */
export interface Crosswalk {
  /** Concepts that mean this skill; several where a table of one's own has several for one concept of ESCO. */
  conceptsOf(skillId: string): readonly Concept[];
  /** Skills that mean this concept. */
  skillsOf(conceptId: string): readonly string[];
  /** Skills that name a URI which the scheme does not have. */
  readonly lost: readonly { readonly skillId: string; readonly uri: string }[];
}

/** Joins a taxonomy and a scheme by the URIs that both name. */
export function createCrosswalk(taxonomy: Taxonomy, scheme: ConceptScheme): Crosswalk {
  const byUri = new Map<string, Concept[]>();
  for (const concept of scheme.concepts) if (concept.uri !== undefined) pushTo(byUri, concept.uri, concept);
  const skills = new Map<string, string[]>();
  const concepts = new Map<string, readonly Concept[]>();
  const lost: { skillId: string; uri: string }[] = [];
  for (const { id, escoUri } of taxonomy.skills) {
    if (escoUri === undefined) continue;
    const same = byUri.get(escoUri);
    if (!same) {
      lost.push({ skillId: id, uri: escoUri });
      continue;
    }
    concepts.set(id, same);
    for (const concept of same) pushTo(skills, concept.id, id);
  }
  return {
    conceptsOf: (skillId) => concepts.get(skillId) ?? [],
    skillsOf: (conceptId) => skills.get(conceptId) ?? [],
    lost,
  };
}
