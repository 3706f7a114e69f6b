import { type Colour, looksAlike, readColour } from '../colour.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml/readXml.ts';

/** What decides whether words are seen; what is left out is as around them. */
export type WordLook = {
  readonly hidden?: boolean;
  /** Placed off the page. */
  readonly away?: boolean;
  /** Null where it is not known: text that Word colours by itself is seen on any ground. */
  readonly ink?: Colour | null;
  readonly ground?: Colour | null;
  /** Font size in half points. */
  readonly size?: number;
};

/** Words on white paper, in a colour that Word chooses. */
export const PAPER: WordLook = { ink: null, ground: '#ffffff', size: 24 };

/** Text under 1.5 points cannot be read, nor can text pressed to under a tenth of its width. */
const SMALLEST = 3;
const NARROWEST = 10;
/** Text so far left of its place is off the page: 5 centimetres, in twentieths of a point. */
const FAR = -2835;

/** Whether words of this look are seen. What is not known counts as seen. */
export function isSeen({ hidden, away, ink = null, ground = '#ffffff', size = 24 }: WordLook): boolean {
  if (hidden || away || size < SMALLEST) return false;
  return ink === null || ground === null || !looksAlike(ink, ground);
}

/** A look inside another. */
export function within(outer: WordLook, inner: WordLook): WordLook {
  return { ...outer, ...inner };
}

/** What properties of a run say (`w:rPr`, ISO/IEC 29500-1, 17.3.2). */
export function runLook(properties: XmlElement | undefined): WordLook {
  const look: { -readonly [Key in keyof WordLook]: WordLook[Key] } = {};
  for (const property of elementsOf(properties)) {
    const value = writtenIn(property);
    if (property.name === 'w:vanish') look.hidden = !/^(?:0|false|off)$/.test(value ?? '');
    else if (property.name === 'w:color') look.ink = inkOf(property);
    else if (property.name === 'w:sz') look.size = Number(value);
    else if (property.name === 'w:w' && Number.parseInt(value ?? '', 10) < NARROWEST) look.hidden = true;
    else if (property.name === 'w:highlight')
      look.ground = value === 'none' ? look.ground : (readColour(value ?? '') ?? null);
    else if (property.name === 'w:shd') look.ground = fillOf(property) ?? look.ground;
  }
  if (look.ground === undefined) delete look.ground;
  return look;
}

/** What properties of a paragraph or of a cell say of all their words. */
export function placeLook(properties: XmlElement | undefined): WordLook {
  const shading = elementAt(properties, 'w:shd');
  const ground = shading ? fillOf(shading) : undefined;
  const indent = elementAt(properties, 'w:ind')?.attributes ?? {};
  const frame = elementAt(properties, 'w:framePr')?.attributes ?? {};
  const places = [indent['w:left'] ?? indent['w:start'], frame['w:x'], frame['w:y']];
  const isFar = places.some((place) => Number(place ?? 0) < FAR);
  return { ...(ground === undefined ? {} : { ground }), ...(isFar ? { away: true } : {}) };
}

function inkOf({ attributes }: XmlElement): Colour | null {
  const value = attributes['w:val'] ?? attributes.val ?? 'auto';
  const hexadecimal = readColour(`#${value}`);
  if (hexadecimal && hexadecimal !== 'clear') return hexadecimal;
  // A colour of the theme without its value: the first background is white in every theme but a few.
  return /^(?:background1|light1)$/.test(attributes['w:themeColor'] ?? '') ? '#ffffff' : null;
}

/** Undefined where nothing is filled; null where the fill is a pattern or a colour of the theme. */
function fillOf({ attributes }: XmlElement): Colour | null | undefined {
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern === 'solid') return readColour(`#${attributes['w:color'] ?? ''}`);
  const fill = attributes['w:fill'] ?? 'auto';
  if (fill === 'auto') return attributes['w:themeFill'] ? null : undefined;
  return readColour(`#${fill}`);
}

function writtenIn(property: XmlElement): string | undefined {
  return property.attributes['w:val'] ?? property.attributes.val;
}
