import { describe, expect, it } from 'vitest';
import type { Language } from '../types.ts';
import { builtinTaxonomy } from './builtin.ts';

const search = (query: string, language: Language = 'fr', limit = 5): string[] =>
  builtinTaxonomy()
    .search(query, { language, limit })
    .map(({ skillId }) => skillId);

describe('searching the taxonomy from a combo box', () => {
  it('finds by the beginning of a label or of an alias, in any language', () => {
    expect(search('reac')[0]).toBe('react');
    expect(search('compta')[0]).toBe('accounting');
    expect(search('référ')).toContain('seo');
    expect(search('بايث', 'ar')[0]).toBe('python');
    expect(search('برمجة', 'ar')[0]).toBe('programming');
  });

  it('finds by the beginnings of several words, in any order', () => {
    expect(search('gest proj')[0]).toBe('project-management');
    expect(search('web dév')).toContain('web-development');
  });

  it('puts the whole name before longer ones', () => {
    expect(search('java', 'en')[0]).toBe('java');
    expect(search('excel', 'en')[0]).toBe('excel');
    expect(search('c++')[0]).toBe('cpp');
  });

  it('gives the label in the language asked, and what matched', () => {
    expect(builtinTaxonomy().search('bookkeeper', { language: 'ar', limit: 1 })).toEqual([
      { skillId: 'accounting', label: 'المحاسبة', matched: 'bookkeeper' },
    ]);
  });

  it('gives nothing for nothing, and no more than asked', () => {
    expect(search('')).toEqual([]);
    expect(search('  -- ')).toEqual([]);
    expect(search('zzzz')).toEqual([]);
    expect(search('a', 'fr', 3)).toHaveLength(3);
  });
});

describe('asking the taxonomy', () => {
  const taxonomy = builtinTaxonomy();

  it('gives a label in each language, and the id for what it does not know', () => {
    expect(taxonomy.label('accounting', 'fr')).toBe('Comptabilité');
    expect(taxonomy.label('accounting', 'en')).toBe('Accounting');
    expect(taxonomy.label('accounting', 'ar')).toBe('المحاسبة');
    expect(taxonomy.label('falconry', 'ar')).toBe('falconry');
    expect(taxonomy.skill('falconry')).toBeUndefined();
  });

  it('reads links both ways', () => {
    expect(taxonomy.skill('react')?.implies).toContain('javascript');
    expect(taxonomy.impliedBy('javascript')).toContain('react');
    expect(taxonomy.narrower('frontend-development')).toContain('react');
    expect(taxonomy.related('vue')).toContain('react');
    expect(taxonomy.related('react')).toContain('vue');
  });
});
