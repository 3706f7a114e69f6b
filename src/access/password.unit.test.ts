import { expect, test } from 'vitest';
import { isGuessable } from './password.ts';

test('refuses what guessers try first', () => {
  for (const password of [
    'aaaaaaaaaa',
    '1212121212',
    '1234567890',
    'Password2026!',
    'motdepasse1',
    'AZERTYUIOP',
    'Technopark2026',
  ]) {
    expect(isGuessable(password), password).toBe(true);
  }
});

test('takes a phrase, in any script', () => {
  for (const password of ['zellige et safran', 'الزليج والزعفران', 'qK7-mzT2-pe9L']) {
    expect(isGuessable(password), password).toBe(false);
  }
});
