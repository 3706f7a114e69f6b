import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import type { AskedSkill } from '../types.ts';
import { createRanker } from './ranker.ts';

const taxonomy = builtinTaxonomy();
const ids = taxonomy.skills.slice(0, 40).map(({ id }) => id);
const skill = fc.record({ skillId: fc.constantFrom(...ids), score: fc.double({ min: 0, max: 1, noNaN: true }) });
const asked = fc.record({
  skillId: fc.constantFrom(...ids),
  importance: fc.constantFrom('required' as const, 'desired' as const),
  weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
});
const personal = fc.record({
  name: fc.constantFrom('Amal', 'Badr', 'Salma El Idrissi'),
  sex: fc.constantFrom('f', 'm'),
  age: fc.nat(80),
  birthDate: fc.constantFrom('1960-01-01', '2004-05-06'),
  photo: fc.constantFrom('a.jpg', 'b.jpg'),
  address: fc.constantFrom('Hay Mohammadi', 'Anfa'),
  nationality: fc.constantFrom('ma', 'sn'),
  maritalStatus: fc.constantFrom('single', 'married'),
});
const person = fc.record({
  skills: fc.array(skill, { maxLength: 6 }),
  attributes: fc.record(
    { region: fc.constantFrom('MA-01', 'MA-09'), years: fc.nat(20) },
    { requiredKeys: [] as never[] },
  ),
  personal,
  other: personal,
});

test('who a person is changes nothing, to the bit, even where a caller hands it over with the skills', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 12 }),
      fc.array(asked, { minLength: 1, maxLength: 4 }),
      (people, need) => {
        const rank = (who: 'personal' | 'other' | null, order: 1 | -1) => {
          const ranker = createRanker(taxonomy);
          const numbered = people.map((one, i) => ({ ...one, id: `t${i}` }));
          for (const one of order === 1 ? numbered : numbered.reverse()) {
            const extra = who ? one[who] : {};
            ranker.set(
              one.id,
              one.skills.map((held) => ({ ...extra, ...held })),
              { ...extra, ...one.attributes },
            );
          }
          const admission = { filters: { regions: ['MA-01'], years: 3 } };
          return JSON.stringify([
            ranker.rank(need, { top: 20 }),
            ranker.rank(need, { top: 20, ...admission }),
            people.map((_, i) => ranker.standing(`t${i}`, need, admission)),
            order === 1 && [...ranker.snapshot()],
          ]);
        };
        expect(rank('personal', 1)).toBe(rank(null, 1));
        expect(rank('other', 1)).toBe(rank(null, 1));
        expect(rank('other', -1)).toBe(rank(null, -1));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('new ids change the order only of those who score the same', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 12 }),
      fc.array(asked, { minLength: 1, maxLength: 4 }),
      (people, need) => {
        const scores = (idOf: (i: number) => string) => {
          const ranker = createRanker(taxonomy);
          for (const [i, { skills, attributes }] of people.entries()) ranker.set(idOf(i), skills, attributes);
          const wanted: AskedSkill[] = need;
          const { results } = ranker.rank(wanted, { top: 20 });
          return {
            inOrder: results.map(({ score }) => score),
            of: people.map((_, i) => results.find(({ talentId }) => talentId === idOf(i))?.parts),
          };
        };
        expect(scores((i) => `x-${99 - i}`)).toEqual(scores((i) => `t${i}`));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
