import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicForms, fold, stem, withoutArticle } from './normalise.ts';

describe('folding a word', () => {
  it('drops case and accents', () => {
    expect(fold('DÉVELOPPEUR')).toBe('developpeur');
    expect(fold('Cœur')).toBe('coeur');
    expect(fold('de\u0301veloppeur')).toBe('developpeur');
  });

  it('drops what Arabic writes in several ways: hamza seats, final ya, ta marbuta, short vowels, tatweel, digits', () => {
    expect(fold('إدارة')).toBe('اداره');
    expect(fold('أندرويد')).toBe(fold('اندرويد'));
    expect(fold('مستوى')).toBe(fold('مستوي'));
    expect(fold('بَرْمَجَة')).toBe(fold('برمجة'));
    expect(fold('برمـــجة')).toBe(fold('برمجة'));
    expect(fold('٢٠٢٢')).toBe('2022');
  });

  it('reads compatibility letters: full width, mathematical, ligatures, Arabic presentation forms of PDFs', () => {
    expect(fold('Ｒｅａｃｔ')).toBe('react');
    expect(fold('𝐑𝐞𝐚𝐜𝐭')).toBe('react');
    expect(fold('oﬃce')).toBe('office');
    expect(fold('ﺟﺎﻓﺎ')).toBe('جافا');
  });

  it('drops joiners, direction marks and soft hyphens', () => {
    expect(fold('Java\u00adScript')).toBe('javascript');
    expect(fold('\u200fجافا\u200f')).toBe('جافا');
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});

describe('the common form of number and gender', () => {
  it.each([
    ['developpeuses', 'developpeur'],
    ['redactrice', 'redacteur'],
    ['reseaux', 'reseau'],
    ['sociaux', 'social'],
    ['commerciale', 'commercial'],
    ['infirmiere', 'infirmier'],
    ['skills', 'skill'],
    ['express', 'express'],
    ['sas', 'sas'],
  ])('%s is compared as %s', (word, form) => expect(stem(word)).toBe(form));
});

describe('the forms of an Arabic word', () => {
  it('takes off the article, but not where too little would remain', () => {
    expect(withoutArticle('البرمجه')).toBe('برمجه');
    expect(withoutArticle('الان')).toBe('الان');
  });

  it('takes off و ف, then ب ك ل, then the article', () => {
    expect(arabicForms(fold('وبالبرمجة'))).toContain('برمجه');
    expect(arabicForms(fold('للبرمجة'))).toContain('برمجه');
    expect(arabicForms(fold('فبايثون'))).toContain('بايثون');
    expect(arabicForms(fold('وحل'))).toContain('حل');
  });

  it('keeps the word itself first, since it may begin with these letters', () => {
    expect(arabicForms(fold('بيانات'))[0]).toBe('بيانات');
    expect(arabicForms(fold('وورد'))[0]).toBe('وورد');
  });
});
