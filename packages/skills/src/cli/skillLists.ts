import { understand, understandNeed } from '../index.ts';
import type { AskedSkill, Importance, Level, TalentSkill, UnderstoodSkill } from '../types.ts';
import type { Entry } from './jsonLines.ts';

const LEVELS: readonly unknown[] = ['beginner', 'intermediate', 'advanced', 'expert'] satisfies Level[];
const IMPORTANCES: readonly unknown[] = ['required', 'desired'] satisfies Importance[];

/**
 * What a talent can do: its `skills`, or those that its `text` claims, with the words around as evidence.
 * @throws InputError for a field that is not what it should be
 */
export function talentSkills(entry: Entry): TalentSkill[] {
  const text = textOf(entry);
  if (text !== null) {
    return understand(text)
      .filter(({ score }) => score > 0)
      .map((skill) => ({ ...fieldsOf(skill), score: skill.score, evidence: evidenceIn(text, skill) }));
  }
  return listOf(entry).map((skill) => {
    const { evidence, score } = skill;
    if (score !== undefined && !isShare(score)) entry.fail('a "score" is a number from 0 to 1');
    if (evidence !== undefined && typeof evidence !== 'string') entry.fail('an "evidence" is a text');
    return {
      ...checkedFields(entry, skill),
      ...(isShare(score) && { score }),
      ...(typeof evidence === 'string' && { evidence }),
    };
  });
}

/**
 * What a need asks for: its `skills` (required with the whole weight where nothing is said), or those of its `text`.
 * @throws InputError for a field that is not what it should be
 */
export function needSkills(entry: Entry): AskedSkill[] {
  const text = textOf(entry);
  if (text !== null) {
    return understandNeed(text).map((skill) => ({
      ...fieldsOf(skill),
      importance: skill.importance,
      weight: skill.weight,
    }));
  }
  return listOf(entry).map((skill) => {
    const { importance = 'required', weight = 1 } = skill;
    if (!IMPORTANCES.includes(importance)) entry.fail('an "importance" is required or desired');
    if (!isShare(weight)) return entry.fail('a "weight" is a number from 0 to 1');
    return { ...checkedFields(entry, skill), importance: importance as Importance, weight };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function textOf({ value, fail }: Entry): string | null {
  const { text, skills } = value;
  if ((text === undefined) === (skills === undefined)) return fail('either "skills" or "text" is expected');
  if (text === undefined) return null;
  return typeof text === 'string' ? text : fail('"text" is not a text');
}

function listOf({ value, fail }: Entry): Fields[] {
  if (!Array.isArray(value.skills)) return fail('"skills" is not a list');
  return value.skills.map((skill: unknown) =>
    typeof skill === 'object' && skill !== null && !Array.isArray(skill)
      ? (skill as Fields)
      : fail('a skill is no object'),
  );
}

function checkedFields({ fail }: Entry, skill: Fields): { skillId: string; level?: Level; years?: number } {
  const { skillId, level, years } = skill;
  if (typeof skillId !== 'string' || skillId === '') return fail('a skill has no "skillId"');
  if (level !== undefined && !LEVELS.includes(level)) fail(`a "level" is one of ${LEVELS.join(', ')}`);
  if (years !== undefined && !(typeof years === 'number' && years >= 0 && years <= 100)) fail('"years" is a number');
  return fieldsOf({ skillId, level: level as Level | undefined, years: years as number | undefined });
}

/** Without the fields that are not there. */
function fieldsOf(skill: {
  readonly skillId: string;
  readonly level?: Level | undefined;
  readonly years?: number | undefined;
}) {
  const { skillId, level, years } = skill;
  return { skillId, ...(level !== undefined && { level }), ...(years !== undefined && { years }) };
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** What stands at most so far from a mention is shown with it. */
const AROUND = 40;

/** The first mention that counts, with the words around it on its line. */
function evidenceIn(text: string, { mentions }: UnderstoodSkill): string {
  const mention = mentions.find(({ negated, wished }) => !negated && !wished) ?? mentions[0];
  if (!mention) return '';
  const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = text.slice(mention.end, mention.end + AROUND);
  const left = mention.start > AROUND ? before.replace(/^\S*\s?/, '') : before;
  const right = mention.end + AROUND < text.length ? after.replace(/\s?\S*$/, '') : after;
  return `${left.split('\n').at(-1)}${mention.text}${right.split('\n')[0]}`.trim();
}
