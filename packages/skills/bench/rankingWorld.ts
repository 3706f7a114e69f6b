import type { AskedSkill, Level, RankFilters, SkillLinks, TalentAttributes, TalentSkill } from '../src/index.ts';
import { answersTo } from '../src/ranking/relations.ts';

/** Numbers that look random and are the same each time: xorshift32 behind a scrambled seed. */
export function random(seed: number): () => number {
  let state = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 4; i++) next();
  return next;
}

const SKILLS = 10_000;
const FAMILY = 20;

/** How often each skill is held and asked for: Zipf with exponent 1, the running sum of 1/rank made 1 at the end. */
const popularity = (() => {
  const sums = new Float64Array(SKILLS);
  let sum = 0;
  for (let rank = 1; rank <= SKILLS; rank++) {
    sum += 1 / rank;
    sums[rank - 1] = sum;
  }
  return sums.map((value) => value / sum);
})();

function popularSkill(draw: number): number {
  let low = 0;
  let high = SKILLS - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((popularity[middle] ?? 0) < draw) low = middle + 1;
    else high = middle;
  }
  return low;
}

const IDS = Array.from({ length: SKILLS }, (_, skill) => `skill-${skill}`);
const idOf = (skill: number): string => IDS[skill] ?? '';
export const skillNumber = (id: string): number => Number(id.slice(6));

/**
 * 10,000 skills in families of twenty, popular and rare ones mixed: the head, four kinds of it with three kinds each
 * (the first of which is implied by the second), and three neighbours. An asked skill is answered by 8 to 20.
 */
export function generateLinks(): SkillLinks {
  // Multiplying by a number prime to their count spreads neighbours in popularity over the families.
  const placeOf = (skill: number): number => (skill * 6_367 + 17) % SKILLS;
  const skillAt = new Int32Array(SKILLS);
  for (let skill = 0; skill < SKILLS; skill++) skillAt[placeOf(skill)] = skill;
  const family = (skill: number): { start: number; role: number } => {
    const place = placeOf(skill);
    return { start: place - (place % FAMILY), role: place % FAMILY };
  };
  const at = (start: number, role: number): string[] => {
    const skill = start + role < SKILLS ? skillAt[start + role] : undefined;
    return skill === undefined ? [] : [idOf(skill)];
  };
  // Roles: 0 head; 1–4 its kinds; 5–16 three kinds of each of these; 17–19 neighbours.
  const isLeaf = (role: number): boolean => role > 4 && role < 17;
  const parent = (role: number): number[] =>
    isLeaf(role) ? [Math.floor((role - 5) / 3) + 1] : role > 0 && role < 5 ? [0] : [];
  const children = (role: number): number[] =>
    role === 0 ? [1, 2, 3, 4] : role < 5 ? [0, 1, 2].map((i) => 2 + 3 * role + i) : [];
  const siblings = (role: number): number[] => {
    if (role > 16) return Array.from({ length: FAMILY }, (_, i) => i).filter((other) => other !== role);
    const besides = isLeaf(role) ? children(parent(role)[0] ?? 0) : [1, 2, 3, 4];
    return [...besides.filter((other) => other !== role && role > 0), 17, 18, 19];
  };
  const firstLeaf = (role: number): boolean => isLeaf(role) && (role - 5) % 3 === 0;
  const linked = (id: string, roles: (role: number) => number[]): string[] => {
    const { start, role } = family(skillNumber(id));
    return roles(role).flatMap((other) => at(start, other));
  };
  return {
    skill: (id) => ({
      broader: linked(id, parent),
      implies: linked(id, (role) => (firstLeaf(role - 1) ? [role - 1] : [])),
    }),
    narrower: (id) => linked(id, children),
    impliedBy: (id) => linked(id, (role) => (firstLeaf(role) ? [role + 1] : [])),
    related: (id) => linked(id, siblings),
  };
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced', 'expert'];
const SCORES = [1, 0.9, 0.9, 0.8, 0.8, 0.8, 0.7, 0.6, 0.4];
const FIRST_TIME = 1_700_000_000_000;
const CONTRACTS = ['job', 'mission', 'internship', 'cofounder'];
const TONGUES = ['ar', 'fr', 'en', 'zgh', 'es', 'de'];

const pick = <T>(list: readonly T[], draw: number): T => list[Math.floor(draw * list.length)] as T;
const hex = (value: number, digits: number): string => Math.floor(value).toString(16).padStart(digits, '0');

/** The number that `generateTalent` made an id of. */
export const talentNumber = (id: string): number =>
  (Number.parseInt(id.replace('-', '').slice(0, 12), 16) - FIRST_TIME) / 1000;

export interface GeneratedTalent {
  readonly id: string;
  readonly skills: TalentSkill[];
  readonly attributes: TalentAttributes;
}

/** The talent of a number: 10 to 30 skills, a level or years stated for three in ten; ids are UUIDs of version 7. */
export function generateTalent(number: number): GeneratedTalent {
  const draw = random(number);
  const time = hex(FIRST_TIME + number * 1000, 12);
  const tail = `7${hex(draw() * 4096, 3)}-8${hex(draw() * 4096, 3)}-${hex(draw() * 2 ** 48, 12)}`;
  const held = new Set<number>();
  for (let wanted = 10 + Math.floor(draw() * 21); held.size < wanted; ) held.add(popularSkill(draw()));
  const skills = [...held].map((skill): TalentSkill => {
    const score = pick(SCORES, draw());
    const said = draw();
    if (said < 0.15) return { skillId: idOf(skill), score, level: pick(LEVELS, draw()) };
    if (said < 0.3) return { skillId: idOf(skill), score, years: Math.floor(draw() * 12) };
    return { skillId: idOf(skill), score };
  });
  return { id: `${time.slice(0, 8)}-${time.slice(8)}-${tail}`, skills, attributes: generateAttributes(draw) };
}

function generateAttributes(draw: () => number): TalentAttributes {
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(draw() * 365))).toISOString().slice(0, 10);
  return {
    region: `MA-${1 + Math.floor(12 * draw() ** 2)}`,
    school: `school-${Math.floor(200 * draw() ** 2)}`,
    ...(draw() < 0.2 && { site: `site-${Math.floor(5 * draw())}` }),
    ...(draw() < 0.4 && { availableFrom: day }),
    ...(draw() < 0.6 && { remote: draw() < 0.4 }),
    contracts: CONTRACTS.filter(() => draw() < 0.4),
    languages: TONGUES.filter((_, i) => draw() < 0.9 / (i + 1)).map((language) => ({
      language,
      ...(draw() < 0.7 && { level: pick(LEVELS, draw()) }),
    })),
    years: Math.floor(30 * draw() ** 2),
  };
}

/**
 * The need of a number: skills as often asked for as they are held, two thirds of them required, which expand to 50 to
 * 150 weighted skills.
 */
export function generateNeed(number: number, links: SkillLinks): AskedSkill[] {
  const draw = random(1_000_003 * (number + 1));
  const need = new Map<string, AskedSkill>();
  let expanded = 0;
  for (const most = 70 + 80 * draw(); ; ) {
    const skillId = idOf(popularSkill(draw()));
    if (need.has(skillId)) continue;
    expanded += answersTo(links, skillId).length;
    if (expanded > most) return [...need.values()];
    need.set(skillId, {
      skillId,
      importance: draw() < 2 / 3 ? 'required' : 'desired',
      weight: 0.2 + 0.8 * draw(),
      ...(draw() < 0.3 && { level: pick(LEVELS, draw()) }),
    });
  }
}

/** Filters as people set them, one after the other, each with other values than the ones before. */
export function generateFilters(number: number): RankFilters {
  const draw = random(7_919 * (number + 1));
  const region = { regions: [`MA-${1 + Math.floor(12 * draw())}`] };
  const day = { availableOn: `2026-${String(1 + Math.floor(12 * draw())).padStart(2, '0')}-15` };
  const tongue = { languages: [{ language: pick(TONGUES, draw()), level: pick(LEVELS, draw()) }] };
  const contract = { contracts: [pick(CONTRACTS, draw())] };
  const years = { years: 1 + Math.floor(draw() * 10) };
  const kinds: RankFilters[] = [
    region,
    { ...tongue, ...contract },
    { ...region, ...day, ...years },
    { remote: true, ...contract, ...tongue },
    { schools: [`school-${Math.floor(200 * draw())}`], strict: true },
    { ...region, ...day, ...tongue, ...contract, ...years },
  ];
  return kinds[number % kinds.length] ?? region;
}
