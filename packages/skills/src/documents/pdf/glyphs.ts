/**
 * One drawn character, in a frame turned so that its line runs along x: `left` and `right` along the line,
 * `base` the baseline, growing downwards. Lengths in points.
 */
export type Glyph = {
  /** Its characters in logical order; a ligature has several. Blank for a space. */
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Direction of the line in whole degrees, clockwise; 0 for upright text. */
  angle: number;
  font: string;
  blank: boolean;
  /** Its middle on the page, from the top left. */
  x: number;
  y: number;
};

const BULLETS = /[\uF0A7\uF0A8\uF0B7\uF076\uF077\uF0D8\uF0FC\uF06C\uF06E\uF071]/g;

/**
 * The readable characters of a glyph, from what the font says they are. Icons and codes without a meaning become
 * nothing; the bullets of Symbol and Wingdings become bullets; contextual Arabic shapes become letters.
 */
export function glyphText(unicode: string): string {
  if (unicode.length === 1 && unicode > ' ' && unicode < '\u0080') return unicode;
  return (
    unicode
      .replace(/[\uFB00-\uFDFF\uFE70-\uFEFE]/g, spellOut)
      .replace(BULLETS, '•')
      // Private use (icon fonts), replacement character, controls, direction marks, soft hyphen kept as a hyphen.
      .replace(/\u00AD/g, '-')
      // Quartz names every character a glyph may stand for: "-\u00AD‐" is one hyphen, a space twice one space.
      .replace(/^[-‐‑]{2,}$/, '-')
      .replace(/^\s{2,}$/, ' ')
      .replace(/[\p{Co}\p{Cc}\p{Cf}\p{Cn}\p{Cs}\uFFFD\uFFFC]/gu, '')
  );
}

/** A vowel mark shown alone has a compatibility form with a space before it: the space is not text. */
function spellOut(form: string): string {
  return form.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
}
