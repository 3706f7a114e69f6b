import { pushTo } from '../../multimap.ts';
import { composeAccents } from './accents.ts';
import type { Glyph } from './glyphs.ts';

/** Glyphs drawn side by side on one baseline: about a word, or a line where the producer draws whole lines. */
export type Chunk = { glyphs: Glyph[]; left: number; right: number; base: number; size: number };

/** A step sideways wider than this many font sizes starts a new chunk. */
const APART = 0.6;
/** How far the next glyph may reach back over the last one (kerning, Arabic joins). */
const OVERLAP = 0.4;

/** Groups glyphs, given in drawing order, into chunks. Glyphs drawn twice for boldness or shadow count once. */
export function groupChunks(glyphs: readonly Glyph[]): Chunk[] {
  const chunks: Chunk[] = [];
  const isRepeat = repeatFinder();
  let chunk: Chunk | undefined;
  let last: Glyph | undefined;
  let blank: Glyph | undefined;
  for (const glyph of composeAccents(glyphs)) {
    if (isRepeat(glyph)) continue;
    const continues = chunk && last && (isMark(glyph) ? isOver(chunk, glyph) : follows(last, glyph));
    if (!chunk || !continues) {
      // A blank alone is kept for the text that follows it; some producers draw every space by itself.
      if (glyph.blank) {
        blank = glyph;
        continue;
      }
      chunk = { glyphs: [], left: Infinity, right: -Infinity, base: glyph.base, size: glyph.size };
      if (blank && follows(blank, glyph)) chunk.glyphs.push(blank);
      blank = undefined;
      chunks.push(chunk);
    }
    chunk.glyphs.push(glyph);
    if (!isMark(glyph)) last = glyph;
    if (glyph.blank) continue;
    chunk.left = Math.min(chunk.left, glyph.left);
    chunk.right = Math.max(chunk.right, glyph.right);
    chunk.size = Math.max(chunk.size, glyph.size);
  }
  return chunks;
}

/** True for a character that sits on another: an Arabic vowel, a separate accent. */
export function isMark(glyph: Glyph): boolean {
  return /^\p{M}/u.test(glyph.text);
}

function isOver(chunk: Chunk, mark: Glyph): boolean {
  return (
    Math.abs(chunk.base - mark.base) < chunk.size &&
    mark.left > chunk.left - chunk.size &&
    mark.left < chunk.right + chunk.size
  );
}

function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.base - next.base) > 0.12 * size || Math.min(last.size, next.size) < 0.75 * size) return false;
  const ahead = next.left - last.right;
  const behind = last.left - next.right;
  return within(ahead, size) || within(behind, size);
}

function within(gap: number, size: number): boolean {
  return gap > -OVERLAP * size && gap < APART * size;
}

/** Tells whether the same character was already drawn at (nearly) the same place. */
function repeatFinder(): (glyph: Glyph) => boolean {
  const seen = new Map<string, Glyph[]>();
  return (glyph) => {
    const near = 0.12 * glyph.size;
    const column = Math.floor(glyph.left / glyph.size);
    for (const neighbour of [column - 1, column, column + 1]) {
      for (const other of seen.get(`${glyph.text}:${neighbour}`) ?? []) {
        if (Math.abs(other.left - glyph.left) < near && Math.abs(other.base - glyph.base) < near) return true;
      }
    }
    pushTo(seen, `${glyph.text}:${column}`, glyph);
    return false;
  };
}
