import { expect, test } from 'vitest';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.ts';

test('ten different codes that can be read aloud and typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
});

test('reads a code however it was typed', () => {
  for (const typed of ['k7mzq-9wfda', 'K7MZQ 9WFDA', ' k7mzq9wfda ', 'k7mzq – 9wfda']) {
    expect(readRecoveryCode(typed)).toBe('k7mzq-9wfda');
  }
});
