import { InputError, quoted } from './inputError.ts';
import {
  type Concept,
  type ConceptKind,
  type ConceptScheme,
  createScheme,
  LINK_TYPES,
  type LinkType,
  type SchemeSource,
} from './scheme.ts';

/** A concept while files are being read. What comes first counts: the best file must be read first. */
export interface DraftConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  uri?: string;
  code?: string;
  readonly collections: Set<string>;
  readonly labels: Record<string, string>;
  readonly alternatives: Record<string, Set<string>>;
  readonly descriptions: Record<string, string>;
}

/** Where a link was written: the line is only worked out when it is needed. */
export interface LinkPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly heading: string;
}

interface DraftLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly place: LinkPlace | null;
}

/** Gathers concepts and links from files in any order, and joins them at the end. */
export class SchemeDraft {
  readonly #concepts = new Map<string, DraftConcept>();
  readonly #links: DraftLink[] = [];

  get size(): number {
    return this.#concepts.size;
  }

  has(id: string): boolean {
    return this.#concepts.has(id);
  }

  /** The concept with this id; new, it gets this kind. */
  concept(id: string, kind: ConceptKind): DraftConcept {
    const known = this.#concepts.get(id);
    if (known) return known;
    const added = { id, kind, collections: new Set<string>(), labels: {}, alternatives: {}, descriptions: {} };
    this.#concepts.set(id, added);
    return added;
  }

  /** A link, to be joined at the end. Without a place it is a mere supposition, dropped in silence if it leads nowhere. */
  link(type: LinkType, from: string, to: string, place: LinkPlace | null): void {
    this.#links.push({ type, from, to, place });
  }

  /**
   * Joins links to concepts. Links that lead out of the scheme are left out and told in a sentence a file, because any
   * subset of a publisher's files may be imported; a file none of whose links begins or ends here is foreign.
   * @throws InputError for a foreign file, or for the first link that leads out where `closed` is set
   */
  finish(source: SchemeSource, { closed = false } = {}): { scheme: ConceptScheme; notes: string[] } {
    const nameless = this.#dropNameless();
    const lost = new Map<string, { count: number; first: DraftLink }>();
    const met = new Set<string>();
    const kept = new Map<string, Record<LinkType, Set<string>>>();
    for (const link of this.#links) {
      const { type, from, to, place } = link;
      const begins = this.#concepts.has(from);
      const ends = this.#concepts.has(to);
      if (place && (begins || ends)) met.add(place.file);
      if (begins && ends) {
        if (from !== to) linksOf(kept, from)[type].add(to);
      } else if (place) {
        if (closed) throw new InputError(place, `no concept has the id ${quoted(begins ? to : from)}`);
        const known = lost.get(place.file);
        if (known) known.count += 1;
        else lost.set(place.file, { count: 1, first: link });
      }
    }
    const notes = nameless === 0 ? [] : [`${nameless} concepts left out, which no file gives a label in any language`];
    for (const [file, { count, first }] of lost) {
      const unknown = quoted(this.#concepts.has(first.from) ? first.to : first.from);
      if (!met.has(file) && first.place) {
        throw new InputError(
          first.place,
          `neither end of any link of this file is among the concepts, first ${unknown}`,
        );
      }
      notes.push(
        `${file}: ${count} links left out, to concepts that no file describes; first on line ${first.place?.line}, ${unknown}`,
      );
    }
    const concepts = [...this.#concepts.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((draft) => toConcept(draft, kept.get(draft.id)));
    return { scheme: createScheme(source, concepts), notes };
  }

  #dropNameless(): number {
    const nameless = [...this.#concepts.values()].filter(({ labels }) => Object.keys(labels).length === 0);
    for (const { id } of nameless) this.#concepts.delete(id);
    return nameless.length;
  }
}

/** Adds a label; where the concept has another in this language, an alternative. */
export function addLabel(concept: DraftConcept, language: string, label: string): void {
  if (label === '') return;
  if (concept.labels[language] === undefined) concept.labels[language] = label;
  else addAlternatives(concept, language, [label]);
}

/** Adds other names; the label itself and what is there already are dropped at the end. */
export function addAlternatives(concept: DraftConcept, language: string, names: readonly string[]): void {
  for (const name of names) {
    const clean = name.replace(/\s+/g, ' ').trim();
    if (clean === '') continue;
    concept.alternatives[language] ??= new Set();
    concept.alternatives[language].add(clean);
  }
}

/** Adds a description, unless there is one in this language. */
export function addDescription(concept: DraftConcept, language: string, text: string): void {
  if (text !== '') concept.descriptions[language] ??= text;
}

const NONE: readonly string[] = Object.freeze([]);

function linksOf(kept: Map<string, Record<LinkType, Set<string>>>, id: string): Record<LinkType, Set<string>> {
  const known = kept.get(id);
  if (known) return known;
  const added: Record<LinkType, Set<string>> = {
    broader: new Set(),
    essential: new Set(),
    optional: new Set(),
    implies: new Set(),
    related: new Set(),
  };
  kept.set(id, added);
  return added;
}

function toConcept(draft: DraftConcept, links: Record<LinkType, Set<string>> | undefined): Concept {
  const { id, kind, uri, code, labels, descriptions } = draft;
  const alternatives: Record<string, string[]> = {};
  for (const [language, names] of Object.entries(draft.alternatives)) {
    names.delete(labels[language] ?? '');
    if (names.size > 0) alternatives[language] = [...names];
  }
  return {
    id,
    ...(uri !== undefined && { uri }),
    kind,
    ...(code !== undefined && { code }),
    collections: draft.collections.size > 0 ? [...draft.collections].sort() : NONE,
    labels,
    alternatives,
    descriptions,
    ...linkLists(links),
  };
}

function linkLists(links: Record<LinkType, Set<string>> | undefined): Record<LinkType, readonly string[]> {
  const lists: Record<LinkType, readonly string[]> = {
    broader: NONE,
    essential: NONE,
    optional: NONE,
    implies: NONE,
    related: NONE,
  };
  if (links) for (const type of LINK_TYPES) lists[type] = links[type].size > 0 ? [...links[type]].sort() : NONE;
  return lists;
}
