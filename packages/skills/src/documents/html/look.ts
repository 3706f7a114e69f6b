import { type Colour, looksAlike, readColour } from '../colour.ts';
import type { Declarations } from './css.ts';

/** What of an element's style decides whether its text is seen; children begin with their parent's. */
export type Look = {
  /** Nobody sees it nor anything inside. */
  readonly gone: boolean;
  /** Not painted, though what is inside may be. */
  readonly invisible: boolean;
  /** Null where it is not known. */
  readonly ink: Colour | null;
  readonly ground: Colour | null;
  /** Font size in CSS pixels. */
  readonly size: number;
  readonly keepsLines: boolean;
  readonly rightToLeft: boolean;
  /** Whether its own text is seen. What is not known counts as seen. */
  readonly seen: boolean;
};

/** A page without styles. */
export const PLAIN: Look = {
  gone: false,
  invisible: false,
  ink: '#000000',
  ground: '#ffffff',
  size: 16,
  keepsLines: false,
  rightToLeft: false,
  seen: true,
};

/** Text under 1.5 points cannot be read, in CSS pixels. */
const SMALLEST = 2;
/** Boxes this far outside what contains them are outside the page, in CSS pixels. */
const FAR = -200;

/** The look of an element inside one of the look `outer`. */
export function lookOf(style: Declarations, outer: Look, paintsElsewhere: boolean): Look {
  if (style.size === 0) return outer;
  const ground = groundOf(style, outer);
  const visibility = style.get('visibility');
  const look: Omit<Look, 'seen'> = {
    gone: outer.gone || isGone(style),
    invisible: visibility ? visibility !== 'visible' : outer.invisible,
    ink: inkOf(style, outer),
    ground: paintsElsewhere && ground === '#ffffff' ? null : ground,
    size: sizeOf(style, outer.size),
    keepsLines: style.has('white-space') ? /pre|break-spaces/.test(style.get('white-space') ?? '') : outer.keepsLines,
    rightToLeft: style.has('direction') ? style.get('direction') === 'rtl' : outer.rightToLeft,
  };
  return { ...look, seen: isSeen(look) };
}

function isSeen(look: Omit<Look, 'seen'>): boolean {
  if (look.gone || look.invisible || look.size < SMALLEST || look.ink === 'clear') return false;
  return look.ink === null || look.ground === null || !looksAlike(look.ink, look.ground);
}

function inkOf(style: Declarations, outer: Look): Colour | null {
  const written = style.get('color') ?? style.get('-webkit-text-fill-color');
  if (written === undefined || written === 'inherit' || written === 'currentcolor') return outer.ink;
  // Text painted by its background (`background-clip: text`) has a transparent ink of its own.
  return [style.get('background-clip'), style.get('-webkit-background-clip')].includes('text')
    ? null
    : readColour(written);
}

function groundOf(style: Declarations, outer: Look): Colour | null {
  const written = style.get('background-color') ?? style.get('background');
  const image = style.get('background-image') ?? style.get('background') ?? '';
  if (/url\(|gradient\(/.test(image)) return null;
  if (written === undefined || /^(?:none|inherit|initial|unset|0(?: 0)?)$/.test(written)) return outer.ground;
  const colour = readColour(written) ?? firstColour(written);
  return colour === 'clear' ? outer.ground : colour;
}

/** The colour among the parts of `background: #fff no-repeat top`. */
function firstColour(written: string): Colour | null {
  const parts = written.match(/rgba?\([^)]*\)|[^\s]+/g) ?? [];
  for (const part of parts) {
    const colour = readColour(part);
    if (colour && colour !== 'clear') return colour;
  }
  return null;
}

const KEYWORDS: Readonly<Record<string, number>> = { smaller: 13, larger: 19, 'xx-small': 9, 'x-small': 10, small: 13 };

function sizeOf(style: Declarations, outer: number): number {
  const written = style.get('font-size') ?? /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%))/.exec(style.get('font') ?? '')?.[1];
  if (written === undefined) return outer;
  return pixels(written, outer) ?? KEYWORDS[written] ?? Math.max(outer, 16);
}

function pixels(written: string, em: number): number | null {
  const found = /^(-?\d*\.?\d+)(px|pt|pc|em|rem|ex|ch|%|vw|vh|in|cm|mm)?$/.exec(written.trim());
  if (!found) return null;
  const value = Number(found[1]);
  const unit = found[2] ?? 'px';
  const factors: Record<string, number> = {
    px: 1,
    pt: 4 / 3,
    pc: 16,
    rem: 16,
    in: 96,
    cm: 37.8,
    mm: 3.78,
    vw: 10,
    vh: 8,
  };
  return value * (factors[unit] ?? (unit === '%' ? em / 100 : unit === 'em' ? em : em / 2));
}

function isGone(style: Declarations): boolean {
  const length = (property: string): number | null => pixels(style.get(property) ?? '', 16);
  if (style.get('display') === 'none' || style.get('content-visibility') === 'hidden') return true;
  const opacity = style.get('opacity');
  if (opacity !== undefined && (opacity.endsWith('%') ? Number(opacity.slice(0, -1)) / 100 : Number(opacity)) < 0.05)
    return true;
  if ((length('text-indent') ?? 0) <= FAR) return true;
  if (/scale\(\s*0?(?:\.0+)?\s*[,)]|translate[xy]?\(\s*-\d{4,}/.test(style.get('transform') ?? '')) return true;
  const isPlaced = ['absolute', 'fixed'].includes(style.get('position') ?? '');
  const isFar = ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top'].some(
    (side) => (length(side) ?? 0) <= FAR,
  );
  if (isFar && (isPlaced || (length('margin-left') ?? 0) <= FAR)) return true;
  if (isPlaced && Number(style.get('z-index')) < 0) return true;
  const clip = `${style.get('clip') ?? ''} ${style.get('clip-path') ?? ''}`;
  if (/rect\((?:0|1px)(?:px)?[,\s]+(?:0|1px)(?:px)?[,\s]|inset\((?:50|100)%/.test(clip)) return true;
  const cuts = ['hidden', 'clip'].includes(style.get('overflow') ?? '');
  return cuts && ['width', 'height', 'max-height', 'max-width'].some((side) => (length(side) ?? 99) <= 1);
}
