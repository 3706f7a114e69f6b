import { type AskedSkill, builtinTaxonomy, ENGINE_VERSION, type Level, understandNeed } from '@fondouk/skills';
import { type Actor, authorOf } from '../access/actor.ts';
import type { House } from '../house.ts';
import { command } from '../journal/command.ts';
import {
  insertNeed,
  lockNeed,
  type NeedRow,
  type NeedSkillRow,
  readCompanyNames,
  readNeed,
  readNeedSkills,
  readNeeds,
  readRegionNames,
  removeNeedSkills,
  setClosed,
  writeNeedSkill,
} from './queries.ts';
import type { TalentFilters } from './schema.ts';
import type { RankedShelf } from './shelf.ts';

export type { NeedRow as Need, NeedSkillRow as NeedSkill } from './queries.ts';

export function findNeed(house: House, id: string): Promise<NeedRow | null> {
  return readNeed(house.db, id);
}

export function listNeedSkills(house: House, needId: string): Promise<NeedSkillRow[]> {
  return readNeedSkills(house.db, needId);
}

/** Needs of these companies, of all where null; `page` counts from 1. */
export function listNeeds(house: House, companyIds: readonly string[] | null, page: number, size = 20) {
  return readNeeds(house.db, companyIds, { limit: size, offset: (page - 1) * size });
}

/** Posts a need in plain words: what it asks is understood and kept with the words that say it. Gives its id. */
export async function postNeed(
  house: House,
  actor: Actor,
  need: { companyId: string; title: string; text: string },
): Promise<string> {
  const id = house.ids.next();
  // The title is the strongest statement of what is sought; offsets of evidence are those of the text alone.
  const skills = understandPosted(need.title, need.text);
  await command(
    house,
    {
      author: authorOf(actor),
      command: 'need.post',
      reason: 'need posted by the company',
      subject: { kind: 'need', id },
      details: { companyId: need.companyId, skills: skills.map((skill) => skill.skillId), engine: ENGINE_VERSION },
    },
    (tx) =>
      insertNeed(
        tx,
        { id, ...need, authorId: actor.id ?? 'system', engineVersion: ENGINE_VERSION, createdAt: house.clock.now() },
        skills,
      ),
  );
  return id;
}

/** Skills of the text, and those that only the title names. */
export function understandPosted(title: string, text: string) {
  const inText = understandNeed(text);
  const known = new Set(inText.map((skill) => skill.skillId));
  const inTitle = understandNeed(title).filter((skill) => !known.has(skill.skillId));
  return [...inText, ...inTitle.map((skill) => ({ ...skill, mentions: [] }))];
}

/** What the founder says of each skill: required, desired, or not asked at all. */
export type Correction = ReadonlyMap<string, 'required' | 'desired' | 'none'>;

/**
 * Puts the understood skills right. Skills the taxonomy does not know are passed over; a skill left as it is changes
 * nothing. Gives how many changed.
 */
export async function correctNeed(
  house: House,
  actor: Actor,
  needId: string,
  corrections: Correction,
): Promise<number> {
  return command(
    house,
    {
      author: authorOf(actor),
      command: 'need.correct-skills',
      reason: 'skills corrected by the company',
      subject: { kind: 'need', id: needId },
      details: { corrections: Object.fromEntries(corrections) },
    },
    async (tx) => {
      await lockNeed(tx, needId);
      const now = new Map((await readNeedSkills(tx, needId)).map((skill) => [skill.skillId, skill.importance]));
      const changed = [...corrections].filter(
        ([skillId, importance]) => builtinTaxonomy().skill(skillId) && (now.get(skillId) ?? 'none') !== importance,
      );
      const removed = changed.flatMap(([skillId, importance]) => (importance === 'none' ? [skillId] : []));
      await removeNeedSkills(tx, needId, removed);
      for (const [skillId, importance] of changed) {
        if (importance !== 'none') await writeNeedSkill(tx, needId, { skillId, importance });
      }
      return changed.length;
    },
  );
}

/** Closes a need (it no longer reaches talents) or opens it again. */
export async function closeNeed(house: House, actor: Actor, needId: string, closed: boolean): Promise<void> {
  await command(
    house,
    {
      author: authorOf(actor),
      command: closed ? 'need.close' : 'need.reopen',
      reason: closed ? 'closed by the company' : 'opened again by the company',
      subject: { kind: 'need', id: needId },
    },
    (tx) => setClosed(tx, needId, closed ? house.clock.now() : null),
  );
}

interface Stated {
  skillId: string;
  importance: 'required' | 'desired';
  weight: number;
  level?: Level | null | undefined;
  years?: number | null | undefined;
}

/** A need's skills as the ranker takes them: what was not stated is left out; a weight of 0 asks nothing. */
export function askedBySkills(skills: readonly Stated[]): AskedSkill[] {
  return skills
    .filter(({ weight }) => weight > 0)
    .map(({ skillId, importance, weight, level, years }) => ({
      skillId,
      importance,
      weight,
      ...(level != null && { level }),
      ...(years != null && { years }),
    }));
}

/** Talents by what the need asks; the machine proposes, a person decides. `page` counts from 1. */
export function rankForNeed(
  house: House,
  skills: readonly NeedSkillRow[],
  filters: TalentFilters,
  page: number,
  size = 20,
): Promise<RankedShelf> {
  return house.shelf.rank(askedBySkills(skills), filters, { top: size, offset: (page - 1) * size });
}

/** The companies for which needs are posted: ids and names, by name. */
export function companiesToPostFor(house: House, companyIds: readonly string[]) {
  return readCompanyNames(house.db, companyIds);
}

/** Regions to filter by. */
export function regionChoices(house: House) {
  return readRegionNames(house.db);
}
