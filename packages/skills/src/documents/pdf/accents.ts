import type { Glyph } from './glyphs.ts';

/** Accents that some LaTeX fonts draw as characters of their own, before the letter and over or under it. */
const SPACING_ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '^': '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030C',
  '˚': '\u030A',
};

/** Makes one letter of a letter and the accent drawn next to it in time and over it in place. */
export function composeAccents(glyphs: readonly Glyph[]): Glyph[] {
  const composed = [...glyphs];
  glyphs.forEach((accent, index) => {
    const mark = SPACING_ACCENTS[accent.text];
    const at = mark ? [index + 1, index - 1].find((near) => isUnder(composed[near], accent)) : undefined;
    const letter = at === undefined ? undefined : composed[at];
    if (at === undefined || !letter) return;
    composed[at] = { ...letter, text: (letter.text.replace('ı', 'i') + mark).normalize('NFC') };
    composed[index] = { ...accent, text: '' };
  });
  return composed.filter((glyph) => glyph.text !== '');
}

function isUnder(letter: Glyph | undefined, accent: Glyph): boolean {
  if (!letter || !/^\p{L}/u.test(letter.text) || Math.abs(letter.base - accent.base) > letter.size) return false;
  const overlap = Math.min(letter.right, accent.right) - Math.max(letter.left, accent.left);
  return overlap > 0.5 * Math.min(letter.right - letter.left, accent.right - accent.left);
}
