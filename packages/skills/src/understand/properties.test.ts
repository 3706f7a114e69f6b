import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import { understandNeedWith } from './need.ts';
import { understandWith } from './understand.ts';

const taxonomy = builtinTaxonomy();

/** Texts of true words, odd characters and pieces of sentences, so that many mentions occur in strange places. */
const labels = taxonomy.skills.flatMap(({ labels }) => Object.values(labels));
/** Labels that stand anywhere; the others need a neighbour. */
const freeLabels = taxonomy.skills.flatMap(({ id }) =>
  taxonomy
    .terms(id)
    .filter(({ isLabel, condition }) => isLabel && Object.keys(condition).length === 0)
    .map((term) => term.text),
);
const oddities = [
  '👩‍💻',
  'e\u0301',
  '\u202B',
  '\u202C',
  '\u2067',
  '\u2069',
  '\u200F',
  '\u00AD',
  'ـ',
  '\uFEFF',
  '\u0000',
  '\uD800',
];
const glue = [
  ' ',
  '\n',
  '\t',
  ', ',
  ' و',
  ' et ',
  ' / ',
  '. ',
  ' : ',
  ' (',
  ') ',
  '; ',
  '5 ans de ',
  "pas d'expérience en ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...labels), fc.constantFrom(...glue), fc.constantFrom(...oddities), fc.string()), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('every span is exact, every score in bounds, every skill given once and known', () => {
    fc.assert(
      fc.property(text, (written) => {
        const skills = understandWith(taxonomy, written);
        expect(new Set(skills.map(({ skillId }) => skillId)).size).toBe(skills.length);
        for (const { skillId, score, mentions, years } of skills) {
          expect(taxonomy.skill(skillId)).toBeDefined();
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(mentions.length).toBeGreaterThan(0);
          if (years !== undefined) expect(Number.isInteger(years)).toBe(true);
          let last = 0;
          for (const { start, end, text: words } of mentions) {
            expect(written.slice(start, end)).toBe(words);
            expect(words.trim()).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          if (mentions.every(({ negated, wished }) => negated || wished)) expect(score).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a need keeps the same promises, with weights in bounds', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { weight, mentions } of understandNeedWith(taxonomy, written)) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
          for (const { start, end, text: words } of mentions) expect(written.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(understandWith(taxonomy, written)).toEqual(understandWith(taxonomy, written));
      }),
      { numRuns: 100 },
    );
  });

  it('repeating it changes no score: stuffing gains nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...freeLabels), fc.integer({ min: 2, max: 30 }), (label, times) => {
        const scores = (written: string) =>
          understandWith(taxonomy, written).map(({ skillId, score }) => [skillId, score]);
        expect(scores(`${label}\n`.repeat(times))).toEqual(scores(label));
      }),
      { numRuns: 100 },
    );
  });
});

describe('every skill', () => {
  it('is found by its own label in each language, unless a condition guards that label', () => {
    const missed = taxonomy.skills.flatMap(({ id, labels: own }) =>
      Object.values(own).filter((label) => !understandWith(taxonomy, label).some(({ skillId }) => skillId === id)),
    );
    expect(missed).toEqual([]);
  });

  it('is found by each of its unconditional aliases', () => {
    const missed = taxonomy.skills.flatMap(({ id }) =>
      taxonomy
        .terms(id)
        .filter(({ condition, text: alias }) => Object.keys(condition).length === 0 && !alias.includes('…'))
        .filter(({ text: alias }) => !understandWith(taxonomy, alias).some(({ skillId }) => skillId === id))
        .map(({ text: alias }) => `${id}: ${alias}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('texts that name no skill', () => {
  it.each(['', '   ', '\n\n', '😀😀😀', '…', 'hello', 'Rabat, le 4 novembre 2022', 'x'.repeat(5000), '\uD800\uD800'])(
    'give nothing',
    (written) => {
      expect(understandWith(taxonomy, written)).toEqual([]);
      expect(understandNeedWith(taxonomy, written)).toEqual([]);
    },
  );

  it('letters of politeness give nothing', () => {
    for (const written of [
      "Madame, Monsieur, je me permets de vous adresser ma candidature. Dans l'attente de votre réponse, veuillez agréer mes salutations distinguées.",
      'The quick brown fox jumps over the lazy dog. I went home and had a cup of tea.',
      'السلام عليكم ورحمة الله، أتمنى أن تكونوا بخير. اسمي فاطمة وأسكن في مدينة الدار البيضاء.',
    ]) {
      expect(understandWith(taxonomy, written)).toEqual([]);
    }
  });
});

describe('time', () => {
  /** Processor time in milliseconds, which other programs on the machine lengthen less than the clock. */
  const median = (written: string): number => {
    const times = Array.from({ length: 9 }, (_, i) => {
      const start = process.cpuUsage();
      understandWith(taxonomy, `${written} ${i}`);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return times.sort((a, b) => a - b)[4] ?? 0;
  };

  it('a two-page CV takes milliseconds, and time grows with length only', () => {
    const page = `Développeuse web, 5 ans d'expérience : Laravel, Vue.js, MySQL, Docker. Encadrement d'équipe, gestion de
projet agile pour des clients de la grande distribution, intégration de paiement en ligne, suivi de la qualité.\n`;
    const twoPages = median(page.repeat(25));
    // About 4 ms on a quiet machine; the bounds leave room for a busy one.
    expect(twoPages).toBeLessThan(100);
    expect(median(page.repeat(250))).toBeLessThan(Math.max(30, twoPages) * 40);
  });

  it('a long line without an end is read in time too', () => {
    expect(median('gestion de projet, '.repeat(2000))).toBeLessThan(2000);
    expect(median('développeur / '.repeat(2000))).toBeLessThan(2000);
    expect(median('a'.repeat(200_000))).toBeLessThan(2000);
  });
});
