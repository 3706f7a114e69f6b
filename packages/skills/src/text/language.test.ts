import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['fr', 'Nous cherchons une personne pour le suivi des clients'],
    ['fr', 'Développeur React avec de bonnes notions de machine learning'],
    ['en', 'We are looking for a developer with good knowledge of the web'],
    ['en', 'Worked with the sales team in Casablanca'],
    ['ar', 'نبحث عن مطور تطبيقات'],
    ['ar', 'خبرة في React وNode.js وPostgreSQL'],
    ['fr', 'PHP, MySQL'],
    ['fr', ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('is the one given where nothing tells', () => {
    expect(detectLanguage('PHP, MySQL', 'en')).toBe('en');
  });
});
