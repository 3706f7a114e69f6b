import type { TalentSkill } from '../types.ts';
import { dayNumber, type TalentAttributes } from './attributes/attributes.ts';
import { type AttributeColumns, createAttributeColumns } from './attributes/columns.ts';
import { createHeap, type Heap } from './heap.ts';
import { createHoldings, type Held, type Holdings, toHeld } from './holdings.ts';
import { createTalentIds, type TalentIds } from './ids.ts';
import { createPostings, type Postings } from './postings.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The talents and all that the ranking knows of them. */
export interface TalentStore {
  readonly heap: Heap;
  readonly ids: TalentIds;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly holdings: Holdings;
  readonly attributes: AttributeColumns;
  /** Puts a talent in or replaces what is known of one. A day that is none: RangeError, and nothing has changed. */
  set(talentId: string, skills: readonly TalentSkill[], attributes: TalentAttributes): void;
  /** Replaces the skills, which are numbers already, sorted, each once; gives the number of the talent. */
  setHeld(talentId: string, held: readonly Held[]): number;
  delete(talentId: string): boolean;
  /** Puts the blocks of the heap side by side again. */
  compact(): void;
  /** Bytes in arrays: all but what JavaScript keeps for itself, and the words. */
  readonly bytes: number;
}

/** Idle blocks are left alone up to this many bytes. */
const SMALL = 4_194_304;

export function createTalentStore(kind: 'wasm' | 'plain' | undefined, onCompact: () => void): TalentStore {
  const heap = createHeap(kind);
  const ids = createTalentIds();
  const vocabulary = createVocabulary();
  const postings = createPostings(heap);
  const holdings = createHoldings();
  const attributes = createAttributeColumns(heap);

  const compact = (): void => {
    onCompact();
    heap.compact((place) => {
      postings.move(place);
      attributes.move(place);
    });
  };
  const tidy = (): void => {
    if (heap.idle > SMALL && heap.idle * 2 > heap.used) compact();
  };

  const setHeld = (talentId: string, held: readonly Held[]): number => {
    const talent = ids.add(talentId);
    exchange(postings, talent, holdings.of(talent), held);
    holdings.set(talent, held);
    tidy();
    return talent;
  };

  return {
    heap,
    ids,
    vocabulary,
    postings,
    holdings,
    attributes,
    set(talentId, skills, known) {
      if (known.availableFrom !== undefined) dayNumber(known.availableFrom);
      attributes.set(setHeld(talentId, toHeld(skills, vocabulary)), known);
    },
    setHeld,
    delete(talentId) {
      const talent = ids.find(talentId);
      if (talent < 0) return false;
      exchange(postings, talent, holdings.of(talent), []);
      holdings.remove(talent);
      attributes.set(talent, {});
      ids.remove(talent);
      tidy();
      return true;
    },
    compact,
    get bytes() {
      return heap.bytes + ids.bytes + holdings.bytes + postings.bytes;
    },
  };
}

/** Changes what differs between the skills before and after, both sorted. */
function exchange(postings: Postings, talent: number, before: readonly Held[], after: readonly Held[]): void {
  let i = 0;
  for (const { skill, code } of after) {
    for (; (before[i]?.skill ?? skill) < skill; i++) postings.remove(talent, before[i]?.skill ?? 0);
    const known = before[i]?.skill === skill ? before[i++] : undefined;
    if (known?.code !== code) postings.put(talent, skill, code);
  }
  for (; i < before.length; i++) postings.remove(talent, before[i]?.skill ?? 0);
}
