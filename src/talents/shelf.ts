import { type AskedSkill, builtinTaxonomy, createRanker, type Level, type Ranker } from '@fondouk/skills';
import type { Db } from '../database/connection.ts';
import { type HeldSkill, readEvidence, readFacts, readHeldSkills, readNames } from './queries.ts';
import type { RankedProfile, TalentFacts, TalentFilters } from './schema.ts';

/** All talents that may be ranked, in memory beside the database they are read from. */
export interface Shelf {
  /** Reads the talents; later calls wait for the first. Ranking calls it by itself. */
  load(): Promise<void>;
  /** Reads one talent again after a change, its disappearance included. */
  refresh(talentId: string): Promise<void>;
  /** Reads everything again: after a bulk change. */
  reload(): Promise<void>;
  rank(
    need: readonly AskedSkill[],
    filters: TalentFilters,
    page: { top: number; offset?: number },
  ): Promise<RankedShelf>;
}

export interface RankedShelf {
  /** Talents with a score above 0 under the filters. */
  total: number;
  /** Talents on the shelf, filters apart. */
  of: number;
  profiles: RankedProfile[];
}

/** Five letters and digits under which an anonymous talent is spoken of; the same for everyone, always. */
export function codeOf(talentId: string): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  let rest = BigInt(`0x${talentId.replaceAll('-', '').slice(-16)}`);
  let code = '';
  for (let i = 0; i < 5; i++) {
    code += alphabet[Number(rest % 30n)];
    rest /= 30n;
  }
  return code;
}

/** Does this talent pass the filters? Unknown is never a no: a talent who did not say stays in. */
export function passes(facts: TalentFacts, filters: TalentFilters): boolean {
  if (filters.region !== undefined && facts.regionCode !== null && facts.regionCode !== filters.region) {
    // Whoever works remotely can be anywhere.
    if (!facts.remote) return false;
  }
  if (filters.contract !== undefined && facts.contracts.length > 0 && !facts.contracts.includes(filters.contract)) {
    return false;
  }
  if (filters.remote && facts.remote === false) return false;
  if (filters.availableOn !== undefined && facts.availableFrom !== null && facts.availableFrom > filters.availableOn) {
    return false;
  }
  if (filters.language !== undefined && facts.languages.length > 0 && !facts.languages.includes(filters.language)) {
    return false;
  }
  return true;
}

function bySkill(skills: readonly HeldSkill[]) {
  return skills.map((skill) => ({
    skillId: skill.skillId,
    score: skill.score,
    ...(skill.level !== null && { level: skill.level as Level }),
    ...(skill.years !== null && { years: skill.years }),
  }));
}

export function createShelf(db: Db): Shelf {
  let facts = new Map<string, TalentFacts>();
  let ranker: Ranker = createRanker(builtinTaxonomy());
  let loading: Promise<void> | null = null;

  async function read(): Promise<void> {
    const [everyone, skills] = await Promise.all([readFacts(db), readHeldSkills(db)]);
    const byTalent = group(skills);
    const fresh = createRanker(builtinTaxonomy());
    for (const talent of everyone) fresh.set(talent.id, bySkill(byTalent.get(talent.id) ?? []));
    facts = new Map(everyone.map((talent) => [talent.id, talent]));
    ranker = fresh;
  }

  const load = () => {
    loading ??= read().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  return {
    load,
    reload() {
      loading = null;
      return load();
    },
    async refresh(talentId) {
      await load();
      const [[talent], skills] = await Promise.all([readFacts(db, talentId), readHeldSkills(db, talentId)]);
      if (talent) {
        facts.set(talentId, talent);
        ranker.set(talentId, bySkill(skills));
      } else {
        facts.delete(talentId);
        ranker.delete(talentId);
      }
    },
    async rank(need, filters, { top, offset = 0 }) {
      await load();
      const accept = (id: string) => {
        const talent = facts.get(id);
        return talent !== undefined && passes(talent, filters);
      };
      const ranking = ranker.rank(need, { top, offset, accept });
      const ids = ranking.results.map((result) => result.talentId);
      const [evidence, names] = await Promise.all([readEvidence(db, ids), readNames(db, ids)]);
      const proof = new Map(evidence.map((row) => [`${row.talentId} ${row.skillId}`, row.evidence]));
      const nameOf = new Map(names.map((row) => [row.talentId, row]));
      const profiles = ranking.results.flatMap((result, position) => {
        const talent = facts.get(result.talentId);
        if (!talent) return [];
        const named = nameOf.get(talent.id);
        return {
          id: talent.id,
          rank: offset + position + 1,
          score: result.score,
          code: codeOf(talent.id),
          name: named?.name ?? null,
          nameAr: named?.nameAr ?? null,
          facts: talent,
          parts: result.parts.map((part) => ({
            ...part,
            evidence: part.found === null ? [] : (proof.get(`${talent.id} ${part.found}`) ?? []),
          })),
        };
      });
      return { total: ranking.total, of: facts.size, profiles };
    },
  };
}

function group(skills: readonly HeldSkill[]): Map<string, HeldSkill[]> {
  const groups = new Map<string, HeldSkill[]>();
  for (const skill of skills) {
    const list = groups.get(skill.talentId);
    if (list) list.push(skill);
    else groups.set(skill.talentId, [skill]);
  }
  return groups;
}
