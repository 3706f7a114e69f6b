import type { Backdrop } from './backdrop.ts';
import { applyTo, type Box, combine, holds } from './geometry.ts';
import { type Glyph, glyphText } from './glyphs.ts';
import type { GraphicsState } from './graphicsState.ts';

/**
 * Signs that TeX's T1 (Cork) encoding puts where others have controls; fonts of pictures tell codes only, the letters
 * among which agree with Latin-1.
 */
const CORK: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl',
  '÷': 'œ',
  '×': 'Œ',
};

/** Stands for a glyph without a name of its own, a piece of the joined letter beside it: it fills a gap, and is no text. */
const PIECE = '\u200D';

/** An entry of a text operator: a glyph, or a shift back in thousandths of the font size. */
export type Shown = number | { unicode: string; width: number; isSpace: boolean; originalCharCode?: number } | null;

/** Text that is neither filled nor stroked: the usual way to lay recognised characters over a scanned page. */
const INVISIBLE = 3;
/** From this mode on, text is a stencil for what is painted next. */
const CLIPPING = 4;
/** Text lower than this share of the page's longer side cannot be read: 1.2 points on A4. */
const SMALLEST = 0.0014;

/** Black at less than this strength on white is under the contrast that can be read: see `looksAlike`. */
const FAINTEST = 0.06;

/** Where the glyphs and the counts go. */
type Sheet = { glyphs: Glyph[]; hidden: number; unreadable: number };

/**
 * Places the glyphs of one text operator on the page (ISO 32000-1, 9.4.4) and moves the text position past them.
 * Glyphs that nobody sees are counted, not kept.
 */
export function placeText(
  shown: readonly Shown[],
  state: GraphicsState,
  page: Box,
  backdrop: Backdrop,
  isShowing: boolean,
  sheet: Sheet,
): void {
  const { font, fontSize, stretch } = state;
  const matrix = combine(state.toPage, state.text);
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]) * font.height;
  const forward = Math.sign(fontSize * stretch) || 1;
  const angle = Math.atan2(matrix[1] * forward, matrix[0] * forward);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const degrees = (Math.round((angle * 180) / Math.PI) + 360) % 360;
  const legible = isShowing && size >= SMALLEST * Math.max(page.right, page.bottom);

  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * fontSize * stretch;
      continue;
    }
    const width = glyph.width * font.matrix[0] * fontSize;
    const start = applyTo(matrix, state.x, state.y + state.rise);
    const end = applyTo(matrix, state.x + width * stretch, state.y + state.rise);
    state.x += (width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * stretch;
    const isNamed = glyph.originalCharCode === undefined || font.names(glyph.originalCharCode);
    const unicode = font.isDrawn ? (CORK[glyph.unicode] ?? glyph.unicode) : glyph.unicode;
    const text = isNamed ? glyphText(unicode) : PIECE;
    if (text === '' || !Number.isFinite(start.x + start.y + end.x + end.y)) {
      sheet.unreadable++;
      continue;
    }
    const blank = text.trim() === '';
    const middle = { x: (start.x + end.x) / 2 + 0.3 * size * sin, y: (start.y + end.y) / 2 - 0.3 * size * cos };
    if (!legible || !(blank || canBeSeen(state, backdrop, page, middle))) {
      if (!blank) sheet.hidden++;
      continue;
    }
    sheet.glyphs.push({
      text,
      left: start.x * cos + start.y * sin,
      right: end.x * cos + end.y * sin,
      base: start.y * cos - start.x * sin,
      size,
      angle: degrees,
      font: font.name,
      blank,
      x: middle.x,
      y: middle.y,
    });
  }
  // From here on, only what the letters leave open is painted: a shape too odd to follow.
  if (state.renderingMode >= CLIPPING) state.clipIsExact = false;
}

function canBeSeen(state: GraphicsState, backdrop: Backdrop, page: Box, at: { x: number; y: number }): boolean {
  if (!holds(page, at.x, at.y) || !holds(state.clip, at.x, at.y)) return false;
  // Unpainted text over an image is the layer of a scanned page: what it says can be seen in the image.
  if (state.renderingMode === INVISIBLE) return backdrop.at(at.x, at.y) === null;
  if (state.alpha < FAINTEST) return false;
  const filled = state.renderingMode === 0;
  return !filled || state.ink === null || state.blended || !backdrop.swallows(state.ink, at.x, at.y);
}
