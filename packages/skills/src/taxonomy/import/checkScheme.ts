import { circles } from '../circles.ts';
import type { ConceptScheme } from './scheme.ts';

/** Something in a scheme that its users would stumble over. */
export interface SchemeProblem {
  readonly conceptId: string;
  readonly reason: string;
}

/** What is wrong with a scheme: concepts without any label, circles in what is broader or implied. */
export function checkScheme(scheme: ConceptScheme): SchemeProblem[] {
  const problems: SchemeProblem[] = scheme.concepts
    .filter(({ labels }) => Object.keys(labels).length === 0)
    .map(({ id }) => ({ conceptId: id, reason: 'no label in any language' }));
  const ids = scheme.concepts.map(({ id }) => id);
  for (const type of ['broader', 'implies'] as const) {
    for (const circle of circles(ids, (id) => scheme.concept(id)?.[type] ?? [])) {
      problems.push({ conceptId: circle[0] ?? '', reason: `circle in ${type}: ${circle.join(' → ')}` });
    }
  }
  return problems;
}
