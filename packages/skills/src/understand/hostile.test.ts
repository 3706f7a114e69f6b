import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import type { UnderstoodSkill } from '../types.ts';
import { understandNeedWith } from './need.ts';
import { understandWith } from './understand.ts';

const taxonomy = builtinTaxonomy();

/** Every span is where it says, in order, apart from the others, and never half a character. */
function expectSpans(text: string, skills: readonly UnderstoodSkill[]): void {
  for (const { score, mentions } of skills) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    let last = 0;
    for (const { start, end, text: words } of mentions) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words)).toBe(false);
      last = end;
    }
  }
}

const scoresOf = (text: string) => understandWith(taxonomy, text).map(({ skillId, score }) => [skillId, score]);

describe('texts made to confuse', () => {
  /** Letters of every plane, marks, joiners, halves of pairs, with true words among them. */
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
    fc.constantFrom('React', 'C++', 'C#', '.NET', 'محاسبة', 'gestion de projet', 'développeur·se', 'Go', 'R'),
    fc.constantFrom(
      '\uD800',
      '\uDC00',
      '\u202E',
      '\u2066',
      '\u200B',
      '\u0301'.repeat(50),
      '\u0640'.repeat(50),
      '\0',
      '\uFFFF',
      '٣',
    ),
    fc.constantFrom(
      '\n',
      '\t',
      ' ',
      '. ',
      '; ',
      ' : ',
      '((',
      '))',
      '·',
      '/',
      ' pas de ',
      ' 5 ans de ',
      ' 99999999999999999999 ans de ',
    ),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('give right spans and nothing but skills that are known', () => {
    const property = fc.property(text, (written) => {
      const skills = understandWith(taxonomy, written);
      expectSpans(written, skills);
      expectSpans(written, understandNeedWith(taxonomy, written));
      for (const { skillId, years } of skills) {
        expect(taxonomy.skill(skillId)).toBeDefined();
        if (years !== undefined) expect(years).toBeLessThan(100);
      }
    });
    fc.assert(property, { numRuns: 300 });
  }, 120_000);

  it.each([
    ['one word of a million letters', 'x'.repeat(1_000_000)],
    ['one word of a million Arabic letters', 'و'.repeat(1_000_000)],
    ['a million accents on a letter', `e${'\u0301'.repeat(1_000_000)}`],
    ['a million brackets', '('.repeat(1_000_000)],
    ['a million joiners inside a word', `Re${'\u200D'.repeat(1_000_000)}act`],
    ['a million digits of years', `${'9'.repeat(1_000_000)} ans de React`],
    ['halves of pairs', '\uD800'.repeat(200_000)],
    ['lines of nothing', '\n'.repeat(1_000_000)],
    ['a number of nothing', '1 '.repeat(200_000)],
  ])(
    '%s are answered',
    (_, written) => {
      expectSpans(written, understandWith(taxonomy, written));
      expectSpans(written, understandNeedWith(taxonomy, written));
    },
    120_000,
  );
});

describe('a word repeated two hundred thousand times', () => {
  // Work that grew with the square of the length would take hours here; `bench/growth.ts` measures how it does grow.
  it.each(['C++ ', 'React\n', 'Python, '])(
    '« %s » is worth what it is worth once',
    (word) => {
      const once = scoresOf(`${word}\n`);
      const often = word.repeat(200_000);
      expect(scoresOf(often)).toEqual(once);
      const [need] = understandNeedWith(taxonomy, often);
      expect(need?.weight).toBe(understandNeedWith(taxonomy, word)[0]?.weight);
    },
    300_000,
  );
});
