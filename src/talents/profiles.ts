import { builtinTaxonomy, ENGINE_VERSION, type Level } from '@fondouk/skills';
import { type Actor, authorOf } from '../access/actor.ts';
import type { Contract, Visibility } from '../database/tables.ts';
import type { House } from '../house.ts';
import { command, type Tx } from '../journal/command.ts';
import {
  announceTalent,
  insertTalent,
  lockTalent,
  type OwnProfile,
  readOpenNeedSkills,
  readProfileOfPerson,
  readSkills,
  setStanding,
  updateProfile,
  upsertOwnSkill,
} from './queries.ts';
import type { TalentSkillRow } from './schema.ts';

export type { OwnProfile } from './queries.ts';

/** The profile of a person, or null where there is none yet. */
export function findProfile(house: House, personId: string): Promise<OwnProfile | null> {
  return readProfileOfPerson(house.db, personId);
}

/** Every skill of a talent, refused ones included, the surest first. */
export function listSkills(house: House, talentId: string): Promise<TalentSkillRow[]> {
  return readSkills(house.db, talentId);
}

/** Opens a person's profile, hidden from everyone until they decide otherwise. Gives its id. */
export async function openProfile(house: House, actor: Actor, personId: string): Promise<string> {
  const id = house.ids.next();
  await command(
    house,
    {
      author: authorOf(actor),
      command: 'talent.open-profile',
      reason: 'profile opened by the talent',
      subject: { kind: 'talent', id },
    },
    (tx) => insertTalent(tx, { id, personId, createdAt: house.clock.now() }),
  );
  return id;
}

/** One change of a talent's own profile: journalled, told to other processes, and on the shelf at once. */
async function changeProfile(
  house: House,
  actor: Actor,
  talentId: string,
  entry: { command: string; reason: string; details?: Record<string, unknown> },
  change: (tx: Tx) => Promise<void>,
): Promise<void> {
  await command(house, { author: authorOf(actor), subject: { kind: 'talent', id: talentId }, ...entry }, async (tx) => {
    await lockTalent(tx, talentId);
    await change(tx);
    await announceTalent(tx, talentId);
  });
  await house.shelf.refresh(talentId);
}

/** The talent's word on a skill that was found: true or not, and how well. An unknown skill changes nothing. */
export function judgeSkill(
  house: House,
  actor: Actor,
  talentId: string,
  skillId: string,
  judgement: { standing: 'confirmed' | 'refused'; level: Level | null },
): Promise<void> {
  return changeProfile(
    house,
    actor,
    talentId,
    { command: 'talent.judge-skill', reason: 'the talent’s own word', details: { skillId, ...judgement } },
    async (tx) => {
      await setStanding(tx, talentId, skillId, judgement);
    },
  );
}

/** Adds a skill of the taxonomy by hand. False where the taxonomy has no such skill. */
export async function addOwnSkill(
  house: House,
  actor: Actor,
  talentId: string,
  skillId: string,
  level: Level | null,
): Promise<boolean> {
  if (!builtinTaxonomy().skill(skillId)) return false;
  await changeProfile(
    house,
    actor,
    talentId,
    { command: 'talent.add-skill', reason: 'added by the talent', details: { skillId, level } },
    (tx) => upsertOwnSkill(tx, talentId, { skillId, level, engineVersion: ENGINE_VERSION }),
  );
  return true;
}

export interface ProfileChange {
  visibility: Visibility;
  city: string | null;
  region: string | null;
  availableFrom: string | null;
  remote: boolean | null;
  contracts: Contract[];
}

/** What the talent decides about visibility, place, availability and contracts. */
export function editProfile(house: House, actor: Actor, talentId: string, change: ProfileChange): Promise<void> {
  return changeProfile(
    house,
    actor,
    talentId,
    { command: 'talent.edit-profile', reason: 'edited by the talent', details: { visibility: change.visibility } },
    (tx) =>
      updateProfile(tx, talentId, {
        visibility: change.visibility,
        city: change.city,
        region_code: change.region,
        available_from: change.availableFrom,
        remote: change.remote,
        contracts: change.contracts,
      }),
  );
}

export interface FittingNeed {
  needId: string;
  title: string;
  companyName: string;
  companyNameAr: string | null;
  /** Share of the asked skills (by weight) that the talent has, 0 to 1. */
  fit: number;
  has: string[];
  lacks: string[];
}

/**
 * Open needs by how much of what they ask the talent has, best first. Required skills count double; neighbouring
 * skills are left to the ranking.
 */
export async function needsThatFit(
  house: House,
  skills: readonly TalentSkillRow[],
  limit: number,
): Promise<FittingNeed[]> {
  const held = new Set(skills.filter((skill) => skill.standing !== 'refused').map((skill) => skill.skillId));
  const needs = new Map<string, FittingNeed & { asked: number; met: number }>();
  for (const row of await readOpenNeedSkills(house.db)) {
    let need = needs.get(row.needId);
    if (!need) {
      need = {
        needId: row.needId,
        title: row.title,
        companyName: row.companyName,
        companyNameAr: row.companyNameAr,
        fit: 0,
        has: [],
        lacks: [],
        asked: 0,
        met: 0,
      };
      needs.set(row.needId, need);
    }
    const weight = row.weight * (row.importance === 'required' ? 2 : 1);
    need.asked += weight;
    if (held.has(row.skillId)) {
      need.met += weight;
      need.has.push(row.skillId);
    } else need.lacks.push(row.skillId);
  }
  return [...needs.values()]
    .filter((need) => need.has.length > 0)
    .map(({ asked, met, ...need }) => ({ ...need, fit: met / asked }))
    .sort((a, b) => b.fit - a.fit || a.needId.localeCompare(b.needId))
    .slice(0, limit);
}
