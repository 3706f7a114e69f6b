import { type Concept, type ConceptScheme, LINK_TYPES, type LinkType } from './scheme.ts';

/** One concept as a line of JSON, without what is empty, and without the URI where the id is one. */
interface ConceptLine extends Partial<Omit<Concept, LinkType>> {
  readonly id: string;
  readonly kind: Concept['kind'];
}

/** The lines of `concepts-….jsonl`, one a concept, in the order of the scheme. */
export function encodeConcepts({ concepts }: ConceptScheme): string[] {
  return concepts.map(({ id, uri, kind, code, collections, labels, alternatives, descriptions }) => {
    const line: ConceptLine = {
      id,
      ...(uri !== undefined && uri !== id && { uri }),
      kind,
      ...(code !== undefined && { code }),
      ...(collections.length > 0 && { collections }),
      labels: sorted(labels),
      ...(Object.keys(alternatives).length > 0 && { alternatives: sorted(alternatives) }),
      ...(Object.keys(descriptions).length > 0 && { descriptions: sorted(descriptions) }),
    };
    return JSON.stringify(line);
  });
}

/**
 * The lines of `links-….jsonl`, one for each concept that points to others: `of` and the targets are line numbers of
 * the file of concepts, from 0.
 */
export function encodeLinks({ concepts }: ConceptScheme): string[] {
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  return concepts.flatMap((concept, of) => {
    const types = LINK_TYPES.filter((type) => concept[type].length > 0);
    if (types.length === 0) return [];
    const lists = types.map((type) => [type, concept[type].map((id) => numbers.get(id))]);
    return [JSON.stringify({ of, ...Object.fromEntries(lists) })];
  });
}

const NONE: readonly string[] = Object.freeze([]);

/** The concepts of a file, still without links. */
export function decodeConcepts(content: string): Concept[] {
  return linesOf(content).map((line) => {
    const { uri, ...read } = JSON.parse(line) as ConceptLine;
    return {
      ...read,
      ...uriOf(read.id, uri),
      collections: read.collections ?? NONE,
      labels: read.labels ?? {},
      alternatives: read.alternatives ?? {},
      descriptions: read.descriptions ?? {},
      broader: NONE,
      essential: NONE,
      optional: NONE,
      implies: NONE,
      related: NONE,
    };
  });
}

/** The same concepts with the links of a file. */
export function decodeLinks(concepts: Concept[], content: string): Concept[] {
  for (const line of linesOf(content)) {
    const { of, ...lists } = JSON.parse(line) as { of: number } & Partial<Record<LinkType, number[]>>;
    const named = LINK_TYPES.flatMap((type) => {
      const targets = lists[type];
      return targets ? [[type, targets.map((number) => concepts[number]?.id ?? '')] as const] : [];
    });
    const concept = concepts[of];
    if (concept) concepts[of] = { ...concept, ...Object.fromEntries(named) };
  }
  return concepts;
}

/** An id that is a URI is the concept's URI, unless another is given. */
export function uriOf(id: string, given: string | undefined): { readonly uri?: string } {
  const uri = given ?? (/^https?:\/\//.test(id) ? id : undefined);
  return uri === undefined ? {} : { uri };
}

function linesOf(content: string): string[] {
  return content === '' ? [] : content.trimEnd().split('\n');
}

function sorted<T>(byLanguage: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byLanguage).sort(([a], [b]) => (a < b ? -1 : 1)));
}
