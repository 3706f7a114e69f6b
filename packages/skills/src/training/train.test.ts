import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '../model/model.ts';
import { bothGenders, type Concept, type Sources } from './sources.ts';
import { type Settings, trainTable } from './train.ts';

const settings: Settings = {
  seed: 7,
  buckets: 4096,
  dimensions: 32,
  steps: 300,
  batch: 8,
  temperature: 0.1,
  learningRate: 0.1,
};

/** Eight trades that share no letters between languages: only the pairs can teach that they are the same. */
const trades: readonly (readonly [string, string, string])[] = [
  ['boulanger', 'baker', 'خباز'],
  ['menuisier', 'joiner', 'نجار'],
  ['maçon', 'bricklayer', 'بناء'],
  ['couturière', 'dressmaker', 'خياطة'],
  ['potier', 'ceramist', 'خزفي'],
  ['jardinier', 'gardener', 'بستاني'],
  ['plombier', 'pipefitter', 'سباك'],
  ['serrurier', 'locksmith', 'صانع أقفال'],
];

const concepts: Concept[] = trades.map(([fr, en, ar], i) => ({
  uri: String(i),
  isco: '75',
  fr: [fr],
  en: [en],
  ar: [ar],
  descriptions: [],
}));

const sources: Sources = {
  skills: concepts,
  occupations: concepts,
  builtin: concepts,
  needs: [],
  trades: [],
  offers: [],
  sentences: [],
};

const train = () =>
  writeModel(
    { name: 'tiny', dimensions: 32, buckets: 4096 },
    trainTable(sources, settings, () => {}),
  );

describe('a model trained on eight trades', () => {
  const bytes = train();

  it('brings the names of one trade together across languages', () => {
    const model = readModel(bytes);
    const cosine = (a: string, b: string): number => {
      const right = model.embed(b);
      return model.embed(a).reduce((sum, value, d) => sum + value * (right[d] ?? 0), 0);
    };
    for (const [fr, en, ar] of trades) {
      for (const [other] of trades.filter(([one]) => one !== fr)) {
        expect(cosine(fr, en)).toBeGreaterThan(cosine(other, en));
        expect(cosine(fr, ar)).toBeGreaterThan(cosine(other, ar));
      }
    }
  });

  it('is the same to the byte when trained again', () => {
    expect(Buffer.from(train()).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('a title in both genders', () => {
  it('is both titles, and itself', () => {
    expect(bothGenders('directeur technique/directrice technique')).toEqual([
      'directeur technique/directrice technique',
      'directeur technique',
      'directrice technique',
    ]);
    expect(bothGenders('Vendeur / Vendeuse en bijouterie')).toEqual([
      'Vendeur / Vendeuse en bijouterie',
      'Vendeur en bijouterie',
      'Vendeuse en bijouterie',
    ]);
    expect(bothGenders('conduite de tests A/B')).toEqual(['conduite de tests A/B']);
    expect(bothGenders('boulanger')).toEqual(['boulanger']);
  });
});
