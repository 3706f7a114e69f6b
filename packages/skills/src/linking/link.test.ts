import { describe, expect, it } from 'vitest';
import { modelEncoder } from '../encoders/modelEncoder.ts';
import { lexicalModel } from '../model/lexicalModel.ts';
import { type Concept, createScheme } from '../taxonomy/import/scheme.ts';
import { createExtractor } from './extract.ts';
import { createLinker } from './link.ts';

const encoder = modelEncoder(lexicalModel(new Map([['manage time', 50]])));

const bare = { collections: [], broader: [], essential: [], optional: [], implies: [], related: [], descriptions: {} };
const butcher: Concept = {
  ...bare,
  id: 'butcher',
  kind: 'occupation',
  labels: { fr: 'boucher', en: 'butcher' },
  alternatives: { fr: ['découpeur de viandes'], en: ['meat cutter'] },
};
const optician: Concept = {
  ...bare,
  id: 'optician',
  kind: 'occupation',
  labels: { fr: 'opticien', en: 'optician' },
  alternatives: { en: ['dispensing optician'] },
};
const scheme = createScheme('esco', [butcher, optician]);

describe('linking a title to a list of labels', () => {
  const labels = ['Opticiens', 'opticienne', 'opticien', 'pharmacien', 'boucher'].map((text) => ({ id: text, text }));

  it('puts the same title first, and what repeats it after the best of each meaning', async () => {
    const link = await createLinker(encoder, labels, { top: 5 });
    const ranked = (await link('Opticien (h/f/x)')).map(({ id }) => id);
    expect(ranked[0]).toBe('opticien');
    expect([...ranked].sort()).toEqual(['Opticiens', 'boucher', 'opticien', 'opticienne', 'pharmacien'].sort());
  });

  it('crosses languages through a taxonomy, which the letters alone could not', async () => {
    const english = ['butcher', 'optician', 'meat cutter', 'bouncer'].map((text) => ({ id: text, text }));
    const alone = await createLinker(encoder, english, { top: 1 });
    const knowing = await createLinker(encoder, english, { top: 4, scheme });
    expect((await alone('découpeur de viandes'))[0]?.score).toBeLessThan(0.5);
    const ranked = (await knowing('découpeur de viandes')).map(({ id }) => id);
    expect(['butcher', 'meat cutter']).toContain(ranked[0]);
    // One label a concept first, then the other label of the butcher.
    expect(['butcher', 'meat cutter']).toContain(ranked.at(-1));
  });
});

describe('the skills that a sentence speaks of', () => {
  const labels = ['accounting', 'manage time', 'Java (computer programming)', 'carpentry'];
  const sentence = 'At <ORGANIZATION> you write Java and keep the accounting of three shops.';

  it('come with the words that speak for them', async () => {
    const found = await (await createExtractor(encoder, labels, { top: 2 }))(sentence);
    expect(found.map(({ label, start, end }) => [label, sentence.slice(start, end)]).sort()).toEqual([
      ['Java (computer programming)', 'Java'],
      ['accounting', 'accounting'],
    ]);
  });

  it('are none where there is no word, and never the place left empty', async () => {
    const extract = await createExtractor(encoder, labels, { top: 2 });
    expect(await extract('… — ')).toEqual([]);
    expect(await extract('<ORGANIZATION>')).toEqual([]);
  });

  it('are found under their other names where a taxonomy knows them', async () => {
    const extract = await createExtractor(encoder, ['butcher', 'optician'], { top: 1, scheme });
    expect((await extract('We look for a meat cutter.'))[0]?.label).toBe('butcher');
  });
});
