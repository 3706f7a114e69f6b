import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { AskedSkill, RankedTalent, Ranking, RankPart, TalentSkill } from '../types.ts';
import { confidence, credit, mastery, shares, UNITS, unitsOf } from './credit.ts';
import { createPostings, type Postings } from './postings.ts';
import { type Answer, answersTo } from './relations.ts';

export interface RankOptions {
  /** How many results to give. */
  readonly top: number;
  /** How many of the best to pass over, for further pages; 0 when left out. */
  readonly offset?: number;
  /** Which talents may be ranked at all (site, availability, consent …); all when left out. */
  readonly accept?: (talentId: string) => boolean;
}

/** Talents by what they can do, in memory. Knows their skills and an opaque id, nothing else. */
export interface Ranker {
  readonly size: number;
  /** Puts a talent in, or replaces the skills held so far. A skill given twice counts by its better score. */
  set(talentId: string, skills: readonly TalentSkill[]): void;
  /** Takes a talent out; false where it was not in. */
  delete(talentId: string): boolean;
  /**
   * The exact best talents for a need, by score then by talent id (in the order of their UTF-16 units). A skill asked
   * twice counts as it was asked last. No weight above 0: nobody.
   */
  rank(need: readonly AskedSkill[], options: RankOptions): Ranking;
}

interface Asked {
  readonly skill: AskedSkill;
  /** In units. */
  readonly share: number;
  readonly mastery: number;
  readonly answers: readonly Answer[];
}

/** An empty ranker over a taxonomy. */
export function createRanker(taxonomy: Taxonomy): Ranker {
  const postings = createPostings();
  const answers = new Map<string, readonly Answer[]>();

  const answersFor = (skillId: string): readonly Answer[] => {
    let known = answers.get(skillId);
    if (!known) {
      known = answersTo(taxonomy, skillId);
      // Ids unknown to the taxonomy come from outside: they are not kept, or the memory would grow with them.
      if (taxonomy.skill(skillId)) answers.set(skillId, known);
    }
    return known;
  };

  const prepare = (need: readonly AskedSkill[]): Asked[] => {
    const unique = [...new Map(need.map((skill) => [skill.skillId, skill])).values()];
    const units = shares(unique);
    return unique.flatMap((skill, i) => {
      const share = units[i] ?? 0;
      return share > 0 ? [{ skill, share, mastery: mastery(skill), answers: answersFor(skill.skillId) }] : [];
    });
  };

  return {
    get size() {
      return postings.size;
    },
    set: postings.set,
    delete: postings.delete,
    rank(need, { top, offset = 0, accept }) {
      const asked = prepare(need);
      const totals = addUp(asked, postings);
      const scored: number[] = [];
      for (let talent = 0; talent < totals.length; talent++) {
        if ((totals[talent] ?? 0) > 0 && (!accept || accept(postings.idOf(talent)))) scored.push(talent);
      }
      const first = Math.max(0, offset);
      const best = bestOf(scored, totals, first + Math.max(0, top), postings).slice(first);
      return {
        total: scored.length,
        results: best.map((talent) => explain(talent, totals[talent] ?? 0, asked, postings)),
      };
    },
  };
}

/** The units of every talent, by number. */
function addUp(asked: readonly Asked[], postings: Postings): Int32Array {
  const totals = new Int32Array(postings.capacity);
  const best = new Int32Array(postings.capacity);
  const touched: number[] = [];
  for (const one of asked) {
    for (const { skillId, decay } of one.answers) {
      const posting = postings.holdersOf(skillId);
      if (!posting) continue;
      const { talents, confidences, masteries } = posting;
      for (let i = 0; i < talents.length; i++) {
        const talent = talents[i] ?? 0;
        const units = unitsOf(one.share, credit(decay, confidences[i] ?? 0, masteries[i] ?? 0, one.mastery));
        const known = best[talent] ?? 0;
        if (units <= known) continue;
        if (known === 0) touched.push(talent);
        best[talent] = units;
      }
    }
    for (const talent of touched) {
      totals[talent] = (totals[talent] ?? 0) + (best[talent] ?? 0);
      best[talent] = 0;
    }
    touched.length = 0;
  }
  return totals;
}

/** The first `count` talents in the order of the ranking. Only those that reach the last place's score are sorted. */
function bestOf(scored: readonly number[], totals: Int32Array, count: number, postings: Postings): number[] {
  if (count === 0) return [];
  const sorted = Int32Array.from(scored, (talent) => totals[talent] ?? 0).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  return scored
    .filter((talent) => (totals[talent] ?? 0) >= least)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (postings.idOf(a) < postings.idOf(b) ? -1 : 1))
    .slice(0, count);
}

function explain(talent: number, units: number, asked: readonly Asked[], postings: Postings): RankedTalent {
  const held = postings.skillsOf(talent);
  return {
    talentId: postings.idOf(talent),
    score: units / UNITS,
    parts: asked.map((one) => bestPart(one, held)),
  };
}

/** The best answer among a talent's skills; of equal ones the first in the order of `answersTo`. */
function bestPart({ skill, share, mastery: wanted, answers }: Asked, held: ReadonlyMap<string, TalentSkill>): RankPart {
  const part = { asked: skill.skillId, importance: skill.importance, weight: share / UNITS };
  let best: RankPart = { ...part, found: null, relation: null, credit: 0, contribution: 0 };
  for (const { skillId, relation, decay } of answers) {
    const had = held.get(skillId);
    if (!had) continue;
    const earned = credit(decay, confidence(had), mastery(had), wanted);
    if (earned <= best.credit) continue;
    best = {
      ...part,
      found: skillId,
      relation,
      credit: earned,
      contribution: unitsOf(share, earned) / UNITS,
      ...(had.level !== undefined && { level: had.level }),
      ...(had.years !== undefined && { years: had.years }),
    };
  }
  return best;
}
