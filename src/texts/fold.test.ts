import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { fold } from './fold.ts';

test('texts are compared without case, accents, punctuation and blanks', () => {
  expect(fold('  Société d’Étude ')).toBe('societe d etude');
  expect(fold('ATLAS-Data')).toBe(fold('Atlas  data'));
  expect(fold('Cœur & Cie')).toBe('coeur & cie');
  expect(fold('C++')).not.toBe(fold('C'));
});

test('texts are compared without vowel marks, tatweel and the forms of alef, yeh and teh marbuta', () => {
  expect(fold('المقاولة')).toBe(fold('المُقَاوَلَه'));
  expect(fold('أطلس')).toBe(fold('اطلس'));
  expect(fold('مستشفى')).toBe(fold('مستشفي'));
  expect(fold('نـــعم')).toBe('نعم');
  expect(fold('رقم ١٢')).toBe('رقم 12');
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

test('control characters are no part of a word: a file leaves them out', () => {
  expect(fold('1,5\u0007Atlas')).toBe(fold('1,5Atlas'));
});
