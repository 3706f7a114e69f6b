import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinTaxonomy, createRanker, understand, understandNeed } from './index.ts';

/** What a CV says of a person that must not count. All invented. */
const person = fc.record({
  name: fc.constantFrom(
    ['Salma', 'El Idrissi'],
    ['Youssef', 'Ait Lahcen'],
    ['Marie', 'Rubis-Lepage'],
    ['Ruby', 'Swift'],
    ['Olga', 'Petrova'],
    ['Go', 'Nakamura'],
    ['سلمى', 'الإدريسي'],
  ),
  sex: fc.constantFrom(['Femme', 'Développeuse', 'née'], ['Homme', 'Développeur', 'né']),
  age: fc.integer({ min: 18, max: 70 }),
  city: fc.constantFrom('Salé', 'Casablanca', 'Java Timur', 'Fès', 'Paris', 'أكادير', 'Rabat'),
  street: fc.constantFrom(
    '12, rue des Oliviers',
    '3, impasse du Marché',
    'Derb Sultan, n° 7',
    '45, avenue de la Musique',
  ),
  nationality: fc.constantFrom('marocaine', 'française', 'espagnole', 'sénégalaise', 'allemande', 'chinoise'),
  status: fc.constantFrom('célibataire', 'mariée, deux enfants', 'marié', 'divorcée', 'veuf'),
  photo: fc.constantFrom('', 'photo.jpg'),
});

type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

function cvOf({ name, sex, age, city, street, nationality, status, photo }: Person): string {
  return `${name.join(' ')}
${photo}
Adresse : ${street}, ${city}
Sexe : ${sex[0]}
Âge : ${age} ans
${sex[2]} le 3 mars ${2022 - age} à ${city}
Nationalité : ${nationality}
Situation familiale : ${status}

Expérience
${sex[1]} web chez Atlas Exemple, 2018 – 2022 : React, Node.js et PostgreSQL.
Compétences
Docker, Git, gestion de projet
`;
}

describe('who a person is', () => {
  const need = understandNeed('Nous cherchons un développeur React et Node.js. Docker serait un plus.');
  const rankOf = (people: readonly Person[]) => {
    const ranker = createRanker(builtinTaxonomy());
    people.forEach((one, i) => {
      ranker.set(`talent-${i}`, understand(cvOf(one)));
    });
    return ranker.rank(need, { top: 10 });
  };

  it('changes nothing to what is understood of a CV, nor to the ranking, to the bit', () => {
    const skillsOf = (one: Person) =>
      understand(cvOf(one)).map(({ skillId, score, level, years }) => ({ skillId, score, level, years }));
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(skillsOf(one)).toEqual(skillsOf(other));
        const [first, second] = rankOf([one, other]).results;
        expect(first?.score).toBe(second?.score);
        expect(first?.parts).toEqual(second?.parts);
      }),
      { numRuns: 200 },
    );
  });
});
