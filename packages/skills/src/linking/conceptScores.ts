import type { Encoder } from '../encoders/encoder.ts';
import type { Concept, ConceptScheme } from '../taxonomy/import/scheme.ts';
import { fold } from '../text/normalise.ts';
import type { Label } from './link.ts';
import { cosine, encodeAll, type Vectors } from './vectors.ts';

/** What a taxonomy knows of a list of labels. */
export interface ConceptScorer {
  /** For each label the likeness of its best concept to the query; undefined where the taxonomy does not know it. */
  score(query: Vectors): readonly (number | undefined)[];
  knows(label: number): boolean;
  /** Whether two labels name one concept. */
  share(a: number, b: number): boolean;
}

/** What the nearest description adds to the nearest name; tried on the development set of MELO. */
const DESCRIPTION = 0.3;

/** Scores each concept by its nearest name, in any language, and its nearest description (three views of a concept). */
export async function createConceptScorer(
  encoder: Encoder,
  scheme: ConceptScheme,
  labels: readonly Label[],
): Promise<ConceptScorer> {
  const byName = new Map<string, number[]>();
  scheme.concepts.forEach((concept, i) => {
    for (const name of namesOf(concept)) {
      const key = fold(name.trim());
      const owners = byName.get(key);
      if (!owners) byName.set(key, [i]);
      else if (!owners.includes(i)) owners.push(i);
    }
  });
  const owners = labels.map((label) => byName.get(fold(label.text.trim())) ?? []);
  const met = [...new Set(owners.flat())];
  const names = await views(encoder, met, (i) => namesOf(scheme.concepts[i]));
  const descriptions = await views(encoder, met, (i) => Object.values(scheme.concepts[i]?.descriptions ?? {}));

  return {
    score(query) {
      const likeness = new Map(
        met.map((concept) => [concept, names.best(query, concept) + DESCRIPTION * descriptions.best(query, concept)]),
      );
      return owners.map((concepts) =>
        concepts.length === 0 ? undefined : Math.max(...concepts.map((concept) => likeness.get(concept) ?? 0)),
      );
    },
    knows: (label) => (owners[label]?.length ?? 0) > 0,
    share: (a, b) => owners[a]?.some((concept) => owners[b]?.includes(concept)) ?? false,
  };
}

function namesOf(concept: Concept | undefined): string[] {
  if (!concept) return [];
  return [...Object.values(concept.labels), ...Object.values(concept.alternatives).flat()];
}

async function views(encoder: Encoder, concepts: readonly number[], textsOf: (concept: number) => readonly string[]) {
  const places = new Map<number, readonly [number, number]>();
  const texts: string[] = [];
  for (const concept of concepts) {
    const from = texts.length;
    texts.push(...textsOf(concept));
    places.set(concept, [from, texts.length]);
  }
  const vectors = await encodeAll(encoder, texts);
  return {
    /** 0 where the concept has no such text. */
    best(query: Vectors, concept: number): number {
      const [from, to] = places.get(concept) ?? [0, 0];
      let best = 0;
      for (let i = from; i < to; i++) best = Math.max(best, cosine(query, 0, vectors, i));
      return best;
    },
  };
}
