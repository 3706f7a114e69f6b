/** Characters of a password, as counted in UTF-16 by the library that hashes it. */
export const passwordLength = { shortest: 10, longest: 128 };

/** Passwords of ten characters and more that lists of stolen ones begin with, and those of our own keyboards. */
const common = [
  '1234567890',
  '0123456789',
  '0987654321',
  '1q2w3e4r5t',
  'azertyuiop',
  'qwertyuiop',
  'password',
  'motdepasse',
  'administrateur',
  'administrator',
  'technopark',
  'fondouk',
  'bonjour',
  'casablanca',
  'marrakech',
  'iloveyou',
  'welcome',
];

/**
 * True where a guesser tries it early: few different characters, or nothing but one of the usual words (a few digits
 * and signs around it change little).
 */
export function isGuessable(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < 5) return true;
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replaceAll(/\s/g, '');
  return common.includes(plain) || common.includes(bare);
}
