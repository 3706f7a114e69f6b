import type { Relation } from '../types.ts';

/** What the ranking asks of a taxonomy: the links of a skill. Ids that it does not know give undefined or nothing. */
export interface SkillLinks {
  skill(id: string): { readonly broader: readonly string[]; readonly implies: readonly string[] } | undefined;
  narrower(id: string): readonly string[];
  impliedBy(id: string): readonly string[];
  related(id: string): readonly string[];
}

/** A skill that answers another one, and how well. */
export interface Answer {
  readonly skillId: string;
  readonly relation: Relation;
  /** Share of the asked skill that this one gives, 0 to 1. */
  readonly decay: number;
}

/**
 * What a talent's skill is worth for an asked one, by the way between them in the taxonomy.
 *
 * | the talent's skill …                                   | relation | first step | each further step | steps |
 * |--------------------------------------------------------|----------|------------|-------------------|-------|
 * | is the asked one                                       | same     | 1          |                   |       |
 * | implies the asked one (React for JavaScript)           | implied  | 0.9        | × 0.9             | 4     |
 * | is a kind or part of it (React for front-end)          | narrower | 0.9        | × 0.8             | 3     |
 * | is wider (front-end for React)                         | broader  | 0.5        | × 0.5             | 2     |
 * | is its neighbour, or what it builds on (Vue for React) | related  | 0.3        |                   | 1     |
 */
const STEPS = {
  implied: { first: 0.9, further: 0.9, steps: 4 },
  narrower: { first: 0.9, further: 0.8, steps: 3 },
  broader: { first: 0.5, further: 0.5, steps: 2 },
  related: { first: 0.3, further: 0, steps: 1 },
} as const;

const ORDER: readonly Relation[] = ['same', 'implied', 'narrower', 'broader', 'related'];

/**
 * Every skill that answers an asked one, the best first (then by relation, then by id); each once, by its best way.
 * An unknown id is answered by itself alone.
 */
export function answersTo(taxonomy: SkillLinks, asked: string): Answer[] {
  const best = new Map<string, Answer>();
  const offer = (answer: Answer): void => {
    const known = best.get(answer.skillId);
    if (!known || compareAnswers(answer, known) < 0) best.set(answer.skillId, answer);
  };
  offer({ skillId: asked, relation: 'same', decay: 1 });
  const neighbours = {
    implied: (id: string) => taxonomy.impliedBy(id),
    narrower: (id: string) => taxonomy.narrower(id),
    broader: (id: string) => taxonomy.skill(id)?.broader ?? [],
    related: (id: string) => [...taxonomy.related(id), ...(taxonomy.skill(id)?.implies ?? [])],
  };
  for (const relation of ['implied', 'narrower', 'broader', 'related'] as const) {
    const { first, further, steps } = STEPS[relation];
    let front: readonly string[] = [asked];
    let decay: number = first;
    const seen = new Set(front);
    for (let step = 0; step < steps; step++) {
      front = front.flatMap(neighbours[relation]).filter((id) => !seen.has(id) && seen.add(id));
      for (const skillId of front) offer({ skillId, relation, decay });
      decay *= further;
    }
  }
  return [...best.values()].sort(compareAnswers);
}

/** Order of preference between two answers to the same asked skill. */
function compareAnswers(a: Answer, b: Answer): number {
  return b.decay - a.decay || ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || (a.skillId < b.skillId ? -1 : 1);
}
