/** Letters written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT =
  /[\u05D0-\u05F2\u0620-\u064A\u066E-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u08C7\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const RIGHT_TO_LEFT_ALL = new RegExp(RIGHT_TO_LEFT, 'g');

export type Direction = 'ltr' | 'rtl';

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

export function isLeftToRight(text: string): boolean {
  return /\p{L}/u.test(text) && !RIGHT_TO_LEFT.test(text);
}

/** How many letters read from right to left, and how many the other way. */
export function countLetters(text: string): { rtl: number; ltr: number } {
  const rtl = text.match(RIGHT_TO_LEFT_ALL)?.length ?? 0;
  return { rtl, ltr: (text.match(/\p{L}/gu)?.length ?? 0) - rtl };
}

/** The signs that begin the items of a list. */
export const BULLETS = '•●▪■◦○‣⁃➢➤✓✔';

export function isBullet(text: string): boolean {
  return text !== '' && BULLETS.includes(text);
}
