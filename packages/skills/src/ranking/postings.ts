import type { TalentSkill } from '../types.ts';
import { confidence, mastery } from './credit.ts';

/** Who holds one skill, as parallel arrays in no particular order. */
export interface Posting {
  /** Numbers of the talents. */
  readonly talents: number[];
  readonly confidences: number[];
  readonly masteries: number[];
  /** Where a talent stands in the arrays. */
  readonly places: Map<number, number>;
}

/** Talents and what they hold, both ways. Numbers of removed talents are used again. */
export interface Postings {
  readonly size: number;
  /** One more than the highest number in use. */
  readonly capacity: number;
  set(talentId: string, skills: readonly TalentSkill[]): void;
  delete(talentId: string): boolean;
  holdersOf(skillId: string): Posting | undefined;
  idOf(talent: number): string;
  skillsOf(talent: number): ReadonlyMap<string, TalentSkill>;
}

const NONE: ReadonlyMap<string, TalentSkill> = new Map();

/** An empty store. */
export function createPostings(): Postings {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const held: ReadonlyMap<string, TalentSkill>[] = [];
  const free: number[] = [];
  const bySkill = new Map<string, Posting>();

  const remove = (talentId: string): boolean => {
    const talent = numbers.get(talentId);
    if (talent === undefined) return false;
    for (const skillId of held[talent]?.keys() ?? []) takeOut(bySkill.get(skillId), talent);
    held[talent] = NONE;
    ids[talent] = '';
    numbers.delete(talentId);
    free.push(talent);
    return true;
  };

  return {
    get size() {
      return numbers.size;
    },
    get capacity() {
      return ids.length;
    },
    set(talentId, skills) {
      remove(talentId);
      const talent = free.pop() ?? ids.length;
      const best = bestOfEach(skills);
      numbers.set(talentId, talent);
      ids[talent] = talentId;
      held[talent] = best;
      for (const [skillId, skill] of best) {
        let posting = bySkill.get(skillId);
        if (!posting) {
          posting = { talents: [], confidences: [], masteries: [], places: new Map() };
          bySkill.set(skillId, posting);
        }
        posting.places.set(talent, posting.talents.length);
        posting.talents.push(talent);
        posting.confidences.push(confidence(skill));
        posting.masteries.push(mastery(skill));
      }
    },
    delete: remove,
    holdersOf: (skillId) => bySkill.get(skillId),
    idOf: (talent) => ids[talent] ?? '',
    skillsOf: (talent) => held[talent] ?? NONE,
  };
}

function bestOfEach(skills: readonly TalentSkill[]): ReadonlyMap<string, TalentSkill> {
  const best = new Map<string, TalentSkill>();
  for (const skill of skills) {
    const other = best.get(skill.skillId);
    if (!other || confidence(skill) > confidence(other)) best.set(skill.skillId, skill);
  }
  return best;
}

/** Puts the last of the arrays in the place of the one that leaves. */
function takeOut(posting: Posting | undefined, talent: number): void {
  const place = posting?.places.get(talent);
  if (!posting || place === undefined) return;
  const lastTalent = posting.talents.pop();
  const lastConfidence = posting.confidences.pop();
  const lastMastery = posting.masteries.pop();
  posting.places.delete(talent);
  if (lastTalent === talent || lastTalent === undefined) return;
  posting.talents[place] = lastTalent;
  posting.confidences[place] = lastConfidence ?? 0;
  posting.masteries[place] = lastMastery ?? 0;
  posting.places.set(lastTalent, place);
}
