import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { AskedSkill, RankedTalent, Ranking, RankPart, TalentSkill } from '../types.ts';
import { fulfilment, shares, UNITS } from './credit.ts';
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
  /** The exact best talents for a need: by score, ties by talent id. */
  rank(need: readonly AskedSkill[], options: RankOptions): Ranking;
}

interface Asked {
  readonly skill: AskedSkill;
  readonly share: number;
  readonly answers: readonly Answer[];
}

/** An empty ranker over a taxonomy. */
export function createRanker(taxonomy: Taxonomy): Ranker {
  const talents = new Map<string, Map<string, TalentSkill>>();
  const holders = new Map<string, Map<string, TalentSkill>>();
  const answers = new Map<string, Answer[]>();

  const remove = (talentId: string): boolean => {
    for (const skillId of talents.get(talentId)?.keys() ?? []) holders.get(skillId)?.delete(talentId);
    return talents.delete(talentId);
  };

  const prepare = (need: readonly AskedSkill[]): Asked[] => {
    const unique = [...new Map(need.map((skill) => [skill.skillId, skill])).values()];
    const units = shares(unique);
    return unique.flatMap((skill, i) => {
      const share = units[i] ?? 0;
      let known = answers.get(skill.skillId);
      if (!known) {
        known = answersTo(taxonomy, skill.skillId);
        answers.set(skill.skillId, known);
      }
      return share > 0 ? [{ skill, share, answers: known }] : [];
    });
  };

  return {
    get size() {
      return talents.size;
    },
    set(talentId, skills) {
      remove(talentId);
      const held = new Map<string, TalentSkill>();
      for (const skill of skills) {
        const other = held.get(skill.skillId);
        if (!other || (skill.score ?? 1) > (other.score ?? 1)) held.set(skill.skillId, skill);
      }
      talents.set(talentId, held);
      for (const [skillId, skill] of held) {
        const list = holders.get(skillId);
        if (list) list.set(talentId, skill);
        else holders.set(skillId, new Map([[talentId, skill]]));
      }
    },
    delete: remove,
    rank(need, { top, offset = 0, accept }) {
      const asked = prepare(need);
      const totals = new Map<string, number>();
      for (const one of asked) {
        for (const [talentId, units] of bestUnits(one, holders))
          totals.set(talentId, (totals.get(talentId) ?? 0) + units);
      }
      const scored: { talentId: string; units: number }[] = [];
      for (const [talentId, units] of totals) {
        if (units > 0 && (!accept || accept(talentId))) scored.push({ talentId, units });
      }
      scored.sort((a, b) => b.units - a.units || (a.talentId < b.talentId ? -1 : 1));
      return {
        total: scored.length,
        results: scored
          .slice(offset, offset + top)
          .map(({ talentId, units }) => explain(talentId, units, asked, talents)),
      };
    },
  };
}

/** For one asked skill, the units that each talent's best answer earns. */
function bestUnits(
  { skill, share, answers }: Asked,
  holders: Map<string, Map<string, TalentSkill>>,
): Map<string, number> {
  const best = new Map<string, number>();
  for (const { skillId, decay } of answers) {
    for (const [talentId, had] of holders.get(skillId) ?? []) {
      const units = Math.round(share * (decay * fulfilment(skill, had)));
      if (units > (best.get(talentId) ?? 0)) best.set(talentId, units);
    }
  }
  return best;
}

function explain(
  talentId: string,
  units: number,
  asked: readonly Asked[],
  talents: Map<string, Map<string, TalentSkill>>,
): RankedTalent {
  const held = talents.get(talentId) ?? new Map<string, TalentSkill>();
  return { talentId, score: units / UNITS, parts: asked.map((one) => partOf(one, held)) };
}

function partOf({ skill, share, answers }: Asked, held: Map<string, TalentSkill>): RankPart {
  let part: RankPart = {
    asked: skill.skillId,
    importance: skill.importance,
    weight: share / UNITS,
    found: null,
    relation: null,
    credit: 0,
    contribution: 0,
  };
  for (const { skillId, relation, decay } of answers) {
    const had = held.get(skillId);
    if (!had) continue;
    const credit = decay * fulfilment(skill, had);
    if (credit <= part.credit) continue;
    part = {
      asked: skill.skillId,
      importance: skill.importance,
      weight: share / UNITS,
      found: skillId,
      relation,
      credit,
      contribution: Math.round(share * credit) / UNITS,
      ...(had.level !== undefined && { level: had.level }),
      ...(had.years !== undefined && { years: had.years }),
    };
  }
  return part;
}
