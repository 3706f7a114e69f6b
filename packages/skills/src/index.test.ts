import { describe, expect, it } from 'vitest';
import {
  builtinTaxonomy,
  createRanker,
  ENGINE_VERSION,
  TAXONOMY_VERSION,
  understand,
  understandNeed,
} from './index.ts';

describe('from a CV and a need to an explained ranking', () => {
  const cv = understand("Développeuse web, 5 ans d'expérience en React. Souhaite apprendre Flutter.");

  it('understands a CV, with the words that prove each skill', () => {
    const mention = { negated: false, wished: false };
    expect(cv).toEqual([
      {
        skillId: 'web-development',
        score: 0.8,
        mentions: [{ start: 0, end: 16, text: 'Développeuse web', match: 'alias', ...mention }],
      },
      {
        skillId: 'react',
        score: 0.9,
        years: 5,
        mentions: [{ start: 40, end: 45, text: 'React', match: 'label', ...mention }],
      },
      {
        skillId: 'flutter',
        score: 0,
        mentions: [{ start: 66, end: 73, text: 'Flutter', match: 'label', negated: false, wished: true }],
      },
    ]);
  });

  it('ranks for a need in other words, and says what answers what', () => {
    const ranker = createRanker(builtinTaxonomy());
    ranker.set(
      'talent-1',
      cv.filter(({ score }) => score > 0),
    );
    ranker.set('talent-2', understand('Comptable, maîtrise de Sage'));
    const need = understandNeed('je cherche quelqu’un pour mon site en JavaScript, Vue.js serait un plus');
    expect(need.map(({ skillId, importance }) => [skillId, importance])).toEqual([
      ['javascript', 'required'],
      ['vue', 'desired'],
    ]);
    const { total, results } = ranker.rank(need, { top: 20 });
    expect(total).toBe(1);
    expect(results[0]?.parts.map(({ asked, found, relation }) => [asked, found, relation])).toEqual([
      ['javascript', 'react', 'implied'],
      ['vue', 'react', 'related'],
    ]);
  });

  it('follows the language that is given, or finds it', () => {
    expect(understand('développeur web', { language: 'fr' })).toEqual(understand('développeur web'));
    expect(understandNeed('مطلوب مطور ويب').map(({ skillId }) => skillId)).toEqual(['web-development']);
  });

  it('names its versions', () => {
    expect(TAXONOMY_VERSION).toMatch(/^\d+\.\d+/);
    expect(ENGINE_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
