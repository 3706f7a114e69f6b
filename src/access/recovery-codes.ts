import { randomInt } from 'node:crypto';

/** Small letters and digits that are not taken for one another on paper: no i, l, o, 0, 1. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const half = 5;

/** Ten codes of ten characters, 49 bits each, in two groups: `k7mzq-9wfda`. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: half }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 10 }, () => `${group()}-${group()}`);
}

/** A code as it was handed out, however it was typed: capitals, spaces, without the hyphen. */
export function readRecoveryCode(typed: string): string {
  const bare = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return `${bare.slice(0, half)}-${bare.slice(half)}`;
}
