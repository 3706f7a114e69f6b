import type { AskedSkill, RankedTalent, Ranking, RankPart, TalentSkill } from '../types.ts';
import { TAXONOMY_VERSION } from '../versions.ts';
import type { RankFilters, TalentAttributes } from './attributes/attributes.ts';
import { compileFilters } from './attributes/filters.ts';
import { createBest } from './best.ts';
import { UNITS } from './credit.ts';
import { createExplainer, type Explainer } from './explain.ts';
import { MASK } from './kernel/layout.ts';
import { type Asked, createNeedReader, createUnitTables } from './need.ts';
import { createPlaces, type Standing, unitsWith } from './prospects.ts';
import type { SkillLinks } from './relations.ts';
import { createScoring, type Found } from './scoring.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { createTalentStore, type TalentStore } from './store.ts';

/** Which talents are ranked at all; all where nothing is given. */
export interface Admission {
  /** By what is known of them: decided for all at once, at no cost worth the name. */
  readonly filters?: RankFilters;
  /**
   * By a rule of the caller's own, asked of every talent with a score above 0 that passes the filters. It must not call
   * the ranker.
   */
  readonly accept?: (talentId: string) => boolean;
}

export interface RankOptions extends Admission {
  /** How many results to give. */
  readonly top: number;
  /** How many of the best to pass over, for further pages; 0 when left out. */
  readonly offset?: number;
}

export interface RankerOptions {
  /** The version of the taxonomy, kept in snapshots; that of the built-in one when left out. */
  readonly taxonomyVersion?: string;
  /**
   * `plain` does without WebAssembly, three to four times slower, with the same results to the bit; otherwise it is used
   * where it can be.
   */
  readonly kernel?: 'wasm' | 'plain';
}

/**
 * Talents by what they can do, in memory. Knows their skills, an opaque id, and the attributes that filters ask for;
 * nothing else about a person has a way in.
 */
export interface Ranker {
  readonly size: number;
  /** Bytes of memory in use; evidence is a part of it, the words of skills and attributes are not. */
  readonly bytes: number;
  /**
   * Puts a talent in, or replaces all that was known. A skill given twice counts by its better score. Attributes left
   * out are unknown. RangeError, and no change, where a day is none.
   */
  set(talentId: string, skills: readonly TalentSkill[], attributes?: TalentAttributes): void;
  /** Takes a talent out; false where it was not in. */
  delete(talentId: string): boolean;
  /**
   * The exact best talents for a need, by score then by talent id (in the order of their UTF-16 units). A skill asked
   * twice counts as it was asked last. No weight above 0: nobody.
   */
  rank(need: readonly AskedSkill[], options: RankOptions): Ranking;
  /** The place of one talent, 1 being the first; null where the talent is not ranked: unknown, not admitted, or 0. */
  rankOf(talentId: string, need: readonly AskedSkill[], admission?: Admission): number | null;
  /**
   * Where one talent stands and how far each missing or weak skill would bring them, everyone else staying the same.
   * Null where the talent is unknown or not admitted.
   */
  standing(talentId: string, need: readonly AskedSkill[], admission?: Admission): Standing | null;
  /** Everything, as bytes for `restoreRanker`. */
  snapshot(): Uint8Array;
}

/** An empty ranker over a taxonomy. */
export function createRanker(taxonomy: SkillLinks, options: RankerOptions = {}): Ranker {
  return rankerOver(taxonomy, options, () => {});
}

/**
 * The ranker of a snapshot, for the same taxonomy.
 * @throws SnapshotError where the bytes are none of ours, of another format, damaged, or made with another taxonomy
 */
export function restoreRanker(taxonomy: SkillLinks, bytes: Uint8Array, options: RankerOptions = {}): Ranker {
  return rankerOver(taxonomy, options, (store) => readSnapshot(bytes, store, versionIn(options)));
}

const versionIn = ({ taxonomyVersion = TAXONOMY_VERSION }: RankerOptions): string => taxonomyVersion;

function rankerOver(taxonomy: SkillLinks, options: RankerOptions, fill: (store: TalentStore) => void): Ranker {
  const store = createTalentStore(options.kernel, () => tables.forget());
  const { heap, ids, holdings } = store;
  const needs = createNeedReader(taxonomy, store.vocabulary);
  const tables = createUnitTables(heap);
  const scoring = createScoring(heap, store.postings);
  fill(store);

  // The scratch of a ranking is shared: a caller's rule that came back in here would write over it.
  let busy = false;
  const alone = <T>(work: () => T): T => {
    if (busy) throw new Error('a rule given to a ranker must not call the ranker');
    busy = true;
    try {
      return work();
    } finally {
      busy = false;
    }
  };

  const maskOf = (filters: RankFilters | undefined) =>
    filters === undefined ? null : compileFilters(filters, store.attributes, heap);

  /** Goes through the admitted talents with a score above 0; gives how many there are. Some below `threshold` are left out. */
  const score = (
    asked: readonly Asked[],
    { filters, accept }: Admission,
    threshold: () => number,
    take: (talent: number, total: number) => void,
  ): number => {
    let admitted = 0;
    const visit = ({ first, count, locals, totals, scored }: Found): void => {
      if (!accept) admitted += scored;
      for (let i = 0; i < count; i++) {
        const talent = first + (locals[i] ?? 0);
        if (accept) {
          if (!accept(ids.idOf(talent))) continue;
          admitted++;
        }
        take(talent, totals[i] ?? 0);
      }
    };
    // Written first: it may make the heap grow.
    const terms = tables.write(asked);
    scoring.run(terms, ids.capacity, maskOf(filters), accept ? () => 1 : threshold, visit);
    return admitted;
  };

  const explain = (talent: number, explainer: Explainer): RankedTalent & { parts: RankPart[] } => {
    const parts = explainer(holdings.of(talent));
    const score = parts.reduce((sum, { contribution }) => sum + contribution, 0);
    return { talentId: ids.idOf(talent), score, parts };
  };

  /** Does the talent pass the filters and the caller's rule, whatever the score? */
  const admits = (talent: number, { filters, accept }: Admission): boolean => {
    const mask = maskOf(filters);
    if (mask) {
      mask(talent >>> 16);
      const place = talent & 0xffff;
      if ((((heap.u8[MASK + (place >> 3)] ?? 0) >> (place & 7)) & 1) === 0) return false;
    }
    return !accept || accept(ids.idOf(talent));
  };

  const standing = (talentId: string, need: readonly AskedSkill[], admission: Admission, prospects: boolean) => {
    const talent = ids.find(talentId);
    if (talent < 0 || !admits(talent, admission)) return null;
    const asked = needs.read(need);
    const { score: own, parts } = explain(talent, createExplainer(asked));
    const weak = prospects ? asked.filter((_, i) => (parts[i]?.credit ?? 0) < 1) : [];
    const goals = [own * UNITS, ...weak.map((gained) => unitsWith(asked, parts, gained))];
    const places = createPlaces(goals, (other) => ids.compare(other, talent) < 0);
    const total = score(
      asked,
      admission,
      () => places.least,
      (other, units) => other === talent || places.count(other, units),
    );
    const [rank = 1, ...ranks] = places.ranks();
    return {
      talentId,
      rank: own > 0 ? rank : null,
      total,
      score: own,
      parts,
      prospects: weak.map(({ skill }, i) => ({
        asked: skill.skillId,
        missing: parts.some((part) => part.asked === skill.skillId && part.found === null),
        score: (goals[i + 1] ?? 0) / UNITS,
        rank: ranks[i] ?? 1,
      })),
    };
  };

  return {
    get size() {
      return ids.size;
    },
    get bytes() {
      return store.bytes;
    },
    set: (talentId, skills, attributes = {}) => alone(() => store.set(talentId, skills, attributes)),
    delete: (talentId) => alone(() => store.delete(talentId)),
    rank: (need, { top, offset = 0, ...admission }) =>
      alone(() => {
        const asked = needs.read(need);
        const first = Math.max(0, offset);
        const best = createBest(first + Math.max(0, top), ids.compare);
        const total = score(asked, admission, () => best.threshold, best.offer);
        const explainer = createExplainer(asked);
        const results = best
          .inOrder()
          .slice(first)
          .map(({ talent }) => explain(talent, explainer));
        return { total, results };
      }),
    rankOf: (talentId, need, admission = {}) => alone(() => standing(talentId, need, admission, false)?.rank ?? null),
    standing: (talentId, need, admission = {}) => alone(() => standing(talentId, need, admission, true)),
    snapshot: () => alone(() => writeSnapshot(store, versionIn(options))),
  };
}
