import type { Level, NeedSkill, UnderstoodSkill } from '@fondouk/skills';
import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';
import type { Contract, Evidence, Visibility } from '../database/tables.ts';
import type { Tx } from '../journal/command.ts';
import type { Translated } from '../texts/translated.ts';
import type { TalentFacts, TalentSkillRow } from './schema.ts';

type Reader = Db | Tx;

const factColumns = [
  'talent.id',
  'talent.headline',
  'talent.city',
  'talent.region_code as regionCode',
  'talent.available_from as availableFrom',
  'talent.remote',
  'talent.contracts',
  'talent.languages',
  'talent.years',
  'talent.visibility',
] as const;

/** Facts of every talent that may be ranked, or of one. */
export async function readFacts(db: Reader, id?: string): Promise<TalentFacts[]> {
  const query = db.selectFrom('talent').select(factColumns).where('visibility', '<>', 'hidden');
  return (id === undefined ? query : query.where('id', '=', id)).execute();
}

export interface HeldSkill {
  talentId: string;
  skillId: string;
  score: number;
  level: string | null;
  years: number | null;
}

/** Skills that count in rankings: not refused by the talent, of talents that are not hidden. */
export async function readHeldSkills(db: Reader, talentId?: string): Promise<HeldSkill[]> {
  const query = db
    .selectFrom('talent_skill')
    .innerJoin('talent', 'talent.id', 'talent_skill.talent_id')
    .select(['talent_id as talentId', 'skill_id as skillId', 'score', 'level', 'talent_skill.years as years'])
    .where('standing', '<>', 'refused')
    .where('visibility', '<>', 'hidden');
  return (talentId === undefined ? query : query.where('talent_id', '=', talentId)).execute();
}

/** What proves the skills of some talents: for the few that a page shows. */
export async function readEvidence(
  db: Reader,
  talentIds: readonly string[],
): Promise<{ talentId: string; skillId: string; evidence: Evidence[] }[]> {
  if (talentIds.length === 0) return [];
  return db
    .selectFrom('talent_skill')
    .select(['talent_id as talentId', 'skill_id as skillId', 'evidence'])
    .where('talent_id', 'in', talentIds)
    .where('standing', '<>', 'refused')
    .execute();
}

/** Names of those among the talents who chose to be named. */
export async function readNames(
  db: Reader,
  talentIds: readonly string[],
): Promise<{ talentId: string; name: string; nameAr: string | null }[]> {
  if (talentIds.length === 0) return [];
  return db
    .selectFrom('talent')
    .innerJoin('person', 'person.id', 'talent.person_id')
    .select(['talent.id as talentId', 'person.name', 'person.name_ar as nameAr'])
    .where('talent.id', 'in', talentIds)
    .where('visibility', '=', 'named')
    .execute();
}

export interface OwnProfile extends TalentFacts {
  personId: string;
  name: string;
  cv: { id: string; text: string; fileName: string | null; addedAt: Date } | null;
}

export async function readProfileOfPerson(db: Reader, personId: string): Promise<OwnProfile | null> {
  const row = await db
    .selectFrom('talent')
    .innerJoin('person', 'person.id', 'talent.person_id')
    .leftJoin('talent_cv', (join) => join.onRef('talent_id', '=', 'talent.id').on('replaced_at', 'is', null))
    .select(factColumns)
    .select([
      'talent.person_id as personId',
      'person.name',
      'talent_cv.id as cvId',
      'talent_cv.text as cvText',
      'file_name as cvFile',
      'added_at as cvAdded',
    ])
    .where('talent.person_id', '=', personId)
    .executeTakeFirst();
  if (!row) return null;
  const { cvId, cvText, cvFile, cvAdded, ...facts } = row;
  const cv = cvId && cvText !== null && cvAdded ? { id: cvId, text: cvText, fileName: cvFile, addedAt: cvAdded } : null;
  return { ...facts, cv };
}

export async function readSkills(db: Reader, talentId: string): Promise<TalentSkillRow[]> {
  const rows = await db
    .selectFrom('talent_skill')
    .select(['skill_id as skillId', 'origin', 'standing', 'score', 'level', 'years', 'evidence'])
    .where('talent_id', '=', talentId)
    .orderBy('score', 'desc')
    .orderBy('skill_id')
    .execute();
  return rows.map((row) => ({ ...row, level: row.level as Level | null }));
}

export async function insertTalent(tx: Tx, talent: { id: string; personId: string; createdAt: Date }): Promise<void> {
  await tx
    .insertInto('talent')
    .values({
      id: talent.id,
      person_id: talent.personId,
      headline: '{}',
      contracts: [],
      languages: [],
      created_at: talent.createdAt,
      visibility: 'hidden',
    })
    .execute();
}

/** Serialises changes to one talent, so that two tabs or two uploads follow one another. */
export async function lockTalent(tx: Tx, talentId: string): Promise<void> {
  await tx.selectFrom('talent').select('id').where('id', '=', talentId).forUpdate().executeTakeFirst();
}

export async function replaceCv(
  tx: Tx,
  cv: { id: string; talentId: string; text: string; fileName: string; sha256: string; addedAt: Date },
): Promise<void> {
  await tx
    .updateTable('talent_cv')
    .set({ replaced_at: cv.addedAt })
    .where('talent_id', '=', cv.talentId)
    .where('replaced_at', 'is', null)
    .execute();
  await tx
    .insertInto('talent_cv')
    .values({
      id: cv.id,
      talent_id: cv.talentId,
      text: cv.text,
      file_name: cv.fileName,
      file_sha256: cv.sha256,
      added_at: cv.addedAt,
    })
    .execute();
}

export async function currentCvSha(db: Reader, talentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('talent_cv')
    .select('file_sha256')
    .where('talent_id', '=', talentId)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  return row?.file_sha256 ?? null;
}

const evidenceOf = (skill: UnderstoodSkill): Evidence[] =>
  skill.mentions.filter((m) => !m.negated && !m.wished).map(({ start, end, text }) => ({ start, end, text }));

/**
 * Replaces what the engine found in the CV. What the talent said stands: confirmed and refused skills keep their
 * standing, skills added by hand stay.
 */
export async function replaceFoundSkills(
  tx: Tx,
  talentId: string,
  cvId: string,
  engineVersion: string,
  found: readonly UnderstoodSkill[],
): Promise<void> {
  await tx
    .deleteFrom('talent_skill')
    .where('talent_id', '=', talentId)
    .where('origin', '=', 'cv')
    .where('standing', '=', 'found')
    .execute();
  if (found.length === 0) return;
  await tx
    .insertInto('talent_skill')
    .values(
      found.map((skill) => ({
        talent_id: talentId,
        skill_id: skill.skillId,
        origin: 'cv' as const,
        standing: 'found' as const,
        score: skill.score,
        level: skill.level ?? null,
        years: skill.years ?? null,
        cv_id: cvId,
        evidence: JSON.stringify(evidenceOf(skill)),
        engine_version: engineVersion,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['talent_id', 'skill_id']).doUpdateSet({
        cv_id: sql`excluded.cv_id`,
        evidence: sql`excluded.evidence`,
        engine_version: sql`excluded.engine_version`,
      }),
    )
    .execute();
}

export async function setStanding(
  tx: Tx,
  talentId: string,
  skillId: string,
  change: { standing: 'confirmed' | 'refused'; level: Level | null },
): Promise<boolean> {
  const result = await tx
    .updateTable('talent_skill')
    .set(change)
    .where('talent_id', '=', talentId)
    .where('skill_id', '=', skillId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function upsertOwnSkill(
  tx: Tx,
  talentId: string,
  skill: { skillId: string; level: Level | null; engineVersion: string },
): Promise<void> {
  await tx
    .insertInto('talent_skill')
    .values({
      talent_id: talentId,
      skill_id: skill.skillId,
      origin: 'talent',
      standing: 'confirmed',
      score: 1,
      level: skill.level,
      engine_version: skill.engineVersion,
      evidence: '[]',
    })
    .onConflict((conflict) =>
      conflict.columns(['talent_id', 'skill_id']).doUpdateSet({ standing: 'confirmed', level: skill.level }),
    )
    .execute();
}

export async function updateProfile(
  tx: Tx,
  talentId: string,
  change: {
    visibility: Visibility;
    city: string | null;
    region_code: string | null;
    available_from: string | null;
    remote: boolean | null;
    contracts: Contract[];
  },
): Promise<void> {
  await tx.updateTable('talent').set(change).where('id', '=', talentId).execute();
}

/** Tells every process of the platform that a talent changed; delivered when the transaction commits. */
export async function announceTalent(tx: Tx, talentId: string): Promise<void> {
  await sql`select pg_notify('talent_changed', ${talentId})`.execute(tx);
}

export interface NeedRow {
  id: string;
  companyId: string;
  companyName: string;
  companyNameAr: string | null;
  companySlug: string;
  title: string;
  text: string;
  createdAt: Date;
  closedAt: Date | null;
}

export interface NeedSkillRow {
  skillId: string;
  importance: 'required' | 'desired';
  weight: number;
  level: Level | null;
  years: number | null;
  origin: 'text' | 'founder';
  evidence: Evidence[];
}

const needColumns = [
  'need.id',
  'need.company_id as companyId',
  'company.name as companyName',
  'company.name_ar as companyNameAr',
  'company.slug as companySlug',
  'need.title',
  'need.text',
  'need.created_at as createdAt',
  'need.closed_at as closedAt',
] as const;

export async function readNeed(db: Reader, id: string): Promise<NeedRow | null> {
  const row = await db
    .selectFrom('need')
    .innerJoin('company', 'company.id', 'need.company_id')
    .select(needColumns)
    .where('need.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Needs of some companies, or of all where `companyIds` is null; open ones first, newest first. */
export async function readNeeds(
  db: Reader,
  companyIds: readonly string[] | null,
  page: { limit: number; offset: number },
): Promise<{ total: number; needs: NeedRow[] }> {
  if (companyIds?.length === 0) return { total: 0, needs: [] };
  let query = db.selectFrom('need').innerJoin('company', 'company.id', 'need.company_id');
  if (companyIds) query = query.where('need.company_id', 'in', companyIds);
  const [{ total }, needs] = await Promise.all([
    query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    query
      .select(needColumns)
      .orderBy(sql`need.closed_at is not null`)
      .orderBy('need.created_at', 'desc')
      .orderBy('need.id')
      .limit(page.limit)
      .offset(page.offset)
      .execute(),
  ]);
  return { total, needs };
}

export async function readNeedSkills(db: Reader, needId: string): Promise<NeedSkillRow[]> {
  const rows = await db
    .selectFrom('need_skill')
    .select(['skill_id as skillId', 'importance', 'weight', 'level', 'years', 'origin', 'evidence'])
    .where('need_id', '=', needId)
    .orderBy(sql`importance = 'desired'`)
    .orderBy('weight', 'desc')
    .orderBy('skill_id')
    .execute();
  return rows.map((row) => ({ ...row, level: row.level as Level | null }));
}

/** All skills asked by open needs, for telling a talent which needs fit. */
export async function readOpenNeedSkills(db: Reader): Promise<
  {
    needId: string;
    title: string;
    companyName: string;
    companyNameAr: string | null;
    skillId: string;
    importance: 'required' | 'desired';
    weight: number;
  }[]
> {
  return db
    .selectFrom('need_skill')
    .innerJoin('need', 'need.id', 'need_skill.need_id')
    .innerJoin('company', 'company.id', 'need.company_id')
    .select([
      'need.id as needId',
      'need.title',
      'company.name as companyName',
      'company.name_ar as companyNameAr',
      'skill_id as skillId',
      'importance',
      'weight',
    ])
    .where('closed_at', 'is', null)
    .orderBy('need.id')
    .execute();
}

export async function insertNeed(
  tx: Tx,
  need: {
    id: string;
    companyId: string;
    title: string;
    text: string;
    authorId: string;
    engineVersion: string;
    createdAt: Date;
  },
  skills: readonly NeedSkill[],
): Promise<void> {
  await tx
    .insertInto('need')
    .values({
      id: need.id,
      company_id: need.companyId,
      title: need.title,
      text: need.text,
      author_id: need.authorId,
      engine_version: need.engineVersion,
      created_at: need.createdAt,
    })
    .execute();
  const asked = skills.filter((skill) => skill.weight > 0);
  if (asked.length === 0) return;
  await tx
    .insertInto('need_skill')
    .values(
      asked.map((skill) => ({
        need_id: need.id,
        skill_id: skill.skillId,
        importance: skill.importance,
        weight: skill.weight,
        level: skill.level ?? null,
        years: skill.years ?? null,
        origin: 'text' as const,
        evidence: JSON.stringify(evidenceOf(skill)),
      })),
    )
    .execute();
}

export async function lockNeed(tx: Tx, needId: string): Promise<void> {
  await tx.selectFrom('need').select('id').where('id', '=', needId).forUpdate().executeTakeFirst();
}

export async function writeNeedSkill(
  tx: Tx,
  needId: string,
  skill: { skillId: string; importance: 'required' | 'desired' },
): Promise<void> {
  await tx
    .insertInto('need_skill')
    .values({
      need_id: needId,
      skill_id: skill.skillId,
      importance: skill.importance,
      weight: 1,
      origin: 'founder',
      evidence: '[]',
    })
    .onConflict((conflict) => conflict.columns(['need_id', 'skill_id']).doUpdateSet({ importance: skill.importance }))
    .execute();
}

export async function removeNeedSkills(tx: Tx, needId: string, skillIds: readonly string[]): Promise<void> {
  if (skillIds.length === 0) return;
  await tx.deleteFrom('need_skill').where('need_id', '=', needId).where('skill_id', 'in', skillIds).execute();
}

export async function setClosed(tx: Tx, needId: string, closedAt: Date | null): Promise<void> {
  await tx.updateTable('need').set({ closed_at: closedAt }).where('id', '=', needId).execute();
}

export async function readCompanyNames(
  db: Reader,
  ids: readonly string[],
): Promise<{ id: string; name: string; nameAr: string | null }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('company')
    .select(['id', 'name', 'name_ar as nameAr'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute();
}

export async function readRegionNames(db: Reader): Promise<{ code: string; name: Translated }[]> {
  return db.selectFrom('region').select(['code', 'name']).orderBy('code').execute();
}
