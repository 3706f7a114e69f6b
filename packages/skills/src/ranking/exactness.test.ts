import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedSkill, Level, TalentSkill } from '../types.ts';
import type { RankFilters, TalentAttributes } from './attributes/attributes.ts';
import { createRanker, type Ranker, restoreRanker } from './ranker.ts';
import { answersTo, type SkillLinks } from './relations.ts';

/** Eight skills in two families, so that ways between them often exist. */
const BROADER: Record<string, string[]> = { b: ['a'], c: ['a'], d: ['b'], f: ['e'], g: ['e'] };
const IMPLIES: Record<string, string[]> = { d: ['c'], g: ['a'] };
const RELATED: Record<string, string[]> = { b: ['c'], c: ['b', 'h'], h: ['c'] };
const pointing = (links: Record<string, string[]>, id: string) =>
  Object.keys(links).filter((from) => links[from]?.includes(id));
const taxonomy: SkillLinks = {
  skill: (id) => ({ broader: BROADER[id] ?? [], implies: IMPLIES[id] ?? [] }),
  narrower: (id) => pointing(BROADER, id),
  impliedBy: (id) => pointing(IMPLIES, id),
  related: (id) => RELATED[id] ?? [],
};

const skillId = fc.constantFrom(...'abcdefgh', 'z');
const level = fc.constantFrom<Level>('beginner', 'intermediate', 'advanced', 'expert');
const optional = { requiredKeys: [] as never[] };
const stated = fc.record({ level, years: fc.oneof(fc.nat(12), fc.double({ min: 0, max: 12, noNaN: true })) }, optional);
const skills = fc.array(
  fc
    .tuple(
      skillId,
      stated,
      fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), evidence: fc.string() }, optional),
    )
    .map(([skillId, ...rest]): TalentSkill => Object.assign({ skillId }, ...rest)),
  { maxLength: 6 },
);
const region = fc.constantFrom('north', 'south', 'east');
const day = fc.constantFrom('2026-01-01', '2026-03-15', '2026-12-31', '1999-01-01', '2500-01-01');
const contract = fc.constantFrom('job', 'mission', 'internship');
const spoken = fc
  .record(
    { language: fc.constantFrom('ar', 'fr', 'en'), level: fc.option(level, { nil: undefined }) },
    { requiredKeys: ['language'] },
  )
  .map(({ language, level }) => (level === undefined ? { language } : { language, level }));
const attributes: fc.Arbitrary<TalentAttributes> = fc.record(
  {
    region,
    site: region,
    school: region,
    availableFrom: day,
    remote: fc.boolean(),
    contracts: fc.array(contract, { maxLength: 2 }),
    languages: fc.array(spoken, { maxLength: 3 }),
    years: fc.oneof(fc.nat(40), fc.double({ min: 0, max: 100, noNaN: true })),
  },
  optional,
);
const filters: fc.Arbitrary<RankFilters> = fc.record(
  {
    regions: fc.array(region, { maxLength: 2 }),
    sites: fc.array(region, { maxLength: 2 }),
    schools: fc.array(region, { maxLength: 2 }),
    availableOn: day,
    remote: fc.boolean(),
    contracts: fc.array(contract, { maxLength: 2 }),
    languages: fc.array(spoken, { maxLength: 2 }),
    years: fc.nat(30),
    strict: fc.boolean(),
  },
  optional,
);
const need = fc.array(
  fc
    .tuple(
      fc.record({
        skillId,
        importance: fc.constantFrom('required' as const, 'desired' as const),
        weight: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      stated,
    )
    .map(([asked, more]): AskedSkill => ({ ...asked, ...more })),
  { maxLength: 5 },
);
const id = fc.oneof(fc.string({ maxLength: 2 }), fc.uuid(), fc.constantFrom('é', 'ي', '\ud83d\ude00', '\ud83d', 'é'));

interface Person {
  skills: readonly TalentSkill[];
  attributes: TalentAttributes;
  /** Held too, apart from what the other list says of the same skill. */
  besides?: readonly TalentSkill[];
}

/** Talents by going through all of them and all pairs of skills, written from the README alone. */
function rankSlowly(people: ReadonlyMap<string, Person>, need: readonly AskedSkill[], filters: RankFilters) {
  const asked = [...new Map(need.map((one) => [one.skillId, one])).values()];
  const weights = asked.map(({ weight, importance }) => (importance === 'desired' ? weight / 2 : weight));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return [];
  const exact = weights.map((weight) => (weight / sum) * 2 ** 20);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, i) => [value - (shares[i] ?? 0), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order.slice(0, 2 ** 20 - shares.reduce((a, b) => a + b, 0))) shares[i] = (shares[i] ?? 0) + 1;
  return [...people]
    .filter(([, { attributes }]) => passes(attributes, filters))
    .map(([talentId, { skills, besides = [] }]) => {
      const units = asked.map((one, i) =>
        Math.round((shares[i] ?? 0) * Math.max(bestCredit(one, skills), bestCredit(one, besides))),
      );
      return { talentId, score: units.reduce((a, b) => a + b, 0) / 2 ** 20 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.talentId < b.talentId ? -1 : 1));
}

function bestCredit(asked: AskedSkill, skills: readonly TalentSkill[]): number {
  const held = new Map<string, TalentSkill>();
  for (const one of skills)
    if ((one.score ?? 1) > (held.get(one.skillId)?.score ?? (held.has(one.skillId) ? 1 : -1)))
      held.set(one.skillId, one);
  const decays = new Map(answersTo(taxonomy, asked.skillId).map((answer) => [answer.skillId, answer.decay]));
  const credits = [...held.values()].map((had) => {
    const score = had.score ?? 1;
    const sure = score > 0 ? Math.max(1, Math.round(score * 50)) / 50 : 0;
    return (decays.get(had.skillId) ?? 0) * sure * Math.min(1, masteryOf(had) / masteryOf(asked));
  });
  return Math.max(0, ...credits);
}

function masteryOf({ level, years }: { level?: Level; years?: number }): number {
  if (level) return { beginner: 0.6, intermediate: 0.8, advanced: 0.9, expert: 1 }[level];
  if (years === undefined) return 0.8;
  return years < 1 ? 0.6 : years < 3 ? 0.8 : years < 6 ? 0.9 : 1;
}

const RANKS = { beginner: 0, intermediate: 1, advanced: 2, expert: 3 };

function passes(known: TalentAttributes, filters: RankFilters): boolean {
  const unknown = filters.strict !== true;
  const oneOf = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted === undefined || (value === undefined ? unknown : wanted.includes(value));
  const speaks = ({ language, level }: { language: string; level?: Level }) => {
    if (!known.languages?.length) return unknown;
    const same = known.languages.filter((one) => one.language === language);
    if (same.length === 0) return false;
    const stated = same.flatMap((one) => (one.level ? [RANKS[one.level]] : []));
    if (level === undefined || (stated.length === 0 && unknown)) return true;
    return stated.length > 0 && Math.max(...stated) >= RANKS[level];
  };
  const clamp = (day: string) => (day < '2000-01-01' ? '2000-01-01' : day > '2179-06-05' ? '2179-06-05' : day);
  const years = (value: number) => Math.min(61, Math.floor(value));
  return (
    (known.remote === true && filters.regions !== undefined ? true : oneOf(filters.regions, known.region)) &&
    oneOf(filters.sites, known.site) &&
    oneOf(filters.schools, known.school) &&
    (filters.availableOn === undefined ||
      (known.availableFrom === undefined ? unknown : clamp(known.availableFrom) <= clamp(filters.availableOn))) &&
    (filters.remote !== true || (known.remote ?? unknown)) &&
    (filters.contracts === undefined ||
      (known.contracts?.length ? known.contracts.some((kind) => filters.contracts?.includes(kind)) : unknown)) &&
    (filters.languages ?? []).every(speaks) &&
    (filters.years === undefined || (known.years === undefined ? unknown : years(known.years) >= years(filters.years)))
  );
}

/** What happens to talents: put in, changed, taken out, in any order. */
const change = fc.record({ id, person: fc.option(fc.record({ skills, attributes }), { nil: null, freq: 4 }) });

function apply(changes: readonly { id: string; person: Person | null }[], rankers: readonly Ranker[]) {
  const people = new Map<string, Person>();
  for (const { id, person } of changes) {
    if (person) people.set(id, person);
    const was = person ? null : people.delete(id);
    for (const ranker of rankers) {
      if (person) ranker.set(id, person.skills, person.attributes);
      else expect(ranker.delete(id)).toBe(was);
    }
  }
  return people;
}

const both = () => (['wasm', 'plain'] as const).map((kernel) => createRanker(taxonomy, { kernel }));

describe('the ranking agrees to the last place with going through everyone', () => {
  it('after any changes, under any filters, in WebAssembly and without', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), need, filters, fc.nat(4), (changes, asked, wanted, offset) => {
        const rankers = both();
        const people = apply(changes, rankers);
        const expected = rankSlowly(people, asked, wanted);
        for (const ranker of rankers) {
          expect(ranker.size).toBe(people.size);
          const { total, results } = ranker.rank(asked, { top: 5, offset, filters: wanted });
          expect(results.map(({ talentId, score }) => ({ talentId, score }))).toEqual(
            expected.slice(offset, offset + 5),
          );
          expect(total).toBe(expected.length);
          const everyone = ranker.rank(asked, { top: 5, offset, filters: wanted, accept: () => true });
          expect(everyone).toEqual({ total, results });
          for (const [place, { talentId }] of expected.entries()) {
            expect(ranker.rankOf(talentId, asked, { filters: wanted })).toBe(place + 1);
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('about what one more skill would do', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), need, filters, (changes, asked, wanted) => {
        const rankers = both();
        const people = apply(changes, rankers);
        for (const [talentId, person] of people) {
          const [standing, plain] = rankers.map((ranker) => ranker.standing(talentId, asked, { filters: wanted }));
          expect(standing).toEqual(plain);
          if (!passes(person.attributes, wanted)) {
            expect(standing).toBeNull();
            continue;
          }
          for (const { asked: gained, rank, score } of standing?.prospects ?? []) {
            const as = asked.findLast((one) => one.skillId === gained);
            const skill = {
              skillId: gained,
              ...(as?.level && { level: as.level }),
              ...(as?.years !== undefined && { years: as.years }),
            };
            // Held for certain, and as well as it is asked, besides what is held of it already.
            const better = new Map(people).set(talentId, { ...person, besides: [skill] });
            const changed = rankSlowly(better, asked, wanted);
            const own = changed.findIndex((one) => one.talentId === talentId);
            expect([rank, score]).toEqual([own + 1, changed[own]?.score]);
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  }, 60_000);

  it('after a snapshot and back, and changes after that', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 20 }),
        fc.array(change, { maxLength: 8 }),
        need,
        filters,
        (before, after, asked, wanted) => {
          const ranker = createRanker(taxonomy);
          apply(before, [ranker]);
          const restored = restoreRanker(taxonomy, ranker.snapshot());
          const ask = (one: Ranker) => one.rank(asked, { top: 100, filters: wanted });
          expect(ask(restored)).toEqual(ask(ranker));
          for (const { id, person } of after) {
            for (const one of [ranker, restored])
              person ? one.set(id, person.skills, person.attributes) : one.delete(id);
          }
          expect(ask(restored)).toEqual(ask(ranker));
          expect(restored.size).toBe(ranker.size);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
