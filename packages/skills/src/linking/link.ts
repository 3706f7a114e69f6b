import type { Encoder } from '../encoders/encoder.ts';
import type { ConceptScheme } from '../taxonomy/import/scheme.ts';
import { tokenise } from '../text/tokenise.ts';
import { createConceptScorer } from './conceptScores.ts';
import { cosine, encodeAll } from './vectors.ts';

/** One text of the list that is linked to. */
export interface Label {
  readonly id: string;
  readonly text: string;
}

export interface Linked {
  readonly id: string;
  /** Cosine, and with a taxonomy what its concepts add: comparable within one answer only. */
  readonly score: number;
}

export interface LinkOptions {
  readonly top: number;
  /** A taxonomy whose other names and descriptions, in all its languages, may speak for the labels that it knows. */
  readonly scheme?: ConceptScheme;
}

/** How much of the label's own likeness counts beside that of its concept; tried on the development set of MELO. */
const OWN = 0.3;
/** « Opticiens » names a group of occupations, « opticien » one of them: what a title in the singular looks for. */
const OTHER_NUMBER = 0.05;
/** Labels as near as this say the same: after the first of them, the others wait until each meaning had its place. */
const SAME = 0.87;

/**
 * Links texts to the labels of a list, the nearest first. Labels that say the same as a better one, or that name the
 * same concept, come after the best of each meaning, so that the first places offer a choice.
 */
export async function createLinker(encoder: Encoder, labels: readonly Label[], options: LinkOptions) {
  const vectors = await encodeAll(
    encoder,
    labels.map((label) => label.text),
  );
  const plural = labels.map((label) => isPlural(label.text));
  const concepts = options.scheme ? await createConceptScorer(encoder, options.scheme, labels) : null;

  return async (text: string): Promise<Linked[]> => {
    const query = await encodeAll(encoder, [text]);
    const queryIsPlural = isPlural(text);
    const own = labels.map((_, i) => cosine(query, 0, vectors, i));
    const byConcept = concepts?.score(query);
    const scores = own.map((likeness, i) => {
      const known = byConcept?.[i];
      const base = byConcept === undefined ? likeness : OWN * likeness + (known ?? likeness);
      return base - (plural[i] === queryIsPlural ? 0 : OTHER_NUMBER);
    });
    const order = labels.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const chosen = offerChoice(order.slice(0, options.top * 3), (a, b) =>
      concepts?.knows(a) && concepts.knows(b) ? concepts.share(a, b) : cosine(vectors, a, vectors, b) > SAME,
    );
    return chosen.slice(0, options.top).map((i) => ({ id: labels[i]?.id ?? '', score: scores[i] ?? 0 }));
  };
}

/** The first of each meaning in order, then the others in order. */
function offerChoice(order: readonly number[], isSame: (a: number, b: number) => boolean): number[] {
  const first: number[] = [];
  const others: number[] = [];
  for (const i of order) (first.some((known) => isSame(known, i)) ? others : first).push(i);
  return [...first, ...others];
}

function isPlural(text: string): boolean {
  const first = tokenise(text)[0]?.folded ?? '';
  return first.length > 3 && /[^su]s$|aux$|eux$/.test(first);
}
