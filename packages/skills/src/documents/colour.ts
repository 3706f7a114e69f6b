/** A colour as `#rrggbb`. */
export type Colour = string;

/** Contrast (WCAG 2.2, relative luminance) under which nobody reads text: #f0f0f0 on white is 1.14. */
const UNREADABLE_CONTRAST = 1.15;

/** True where text of the one colour on the other cannot be seen. */
export function looksAlike(a: Colour, b: Colour): boolean {
  if (a === b) return true;
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  if ((light + 0.05) / (dark + 0.05) >= UNREADABLE_CONTRAST) return false;
  return channels(a).every((value, index) => Math.abs(value - (channels(b)[index] ?? 0)) <= 32);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** Named colours that occur as grounds and as ways to hide words; the others count as unknown. */
const NAMED: Readonly<Record<string, Colour>> = {
  white: '#ffffff',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  floralwhite: '#fffaf0',
  mintcream: '#f5fffa',
  azure: '#f0ffff',
  whitesmoke: '#f5f5f5',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
};

/**
 * Reads a colour as CSS writes it: `#fff`, `#ffffff`, `rgb(255, 255, 255)`, `white`. `clear` where it is transparent,
 * null where it is not known (gradients, variables, half-transparent).
 */
export function readColour(written: string): Colour | 'clear' | null {
  const value = written.trim().toLowerCase();
  if (value === 'transparent' || value === '#0000' || value === '#00000000') return 'clear';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])f?$/.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const long = /^#([0-9a-f]{6})(?:ff)?$/.exec(value);
  if (long) return `#${long[1]}`;
  const mixed = /^rgba?\(([^)]{1,60})\)$/.exec(value);
  if (mixed) return fromChannels(mixed[1] ?? '');
  return NAMED[value] ?? null;
}

function fromChannels(list: string): Colour | 'clear' | null {
  const parts = list.split(/[\s,/]+/).filter(Boolean);
  const alpha = parts[3] === undefined ? 1 : amount(parts[3], 1);
  if (alpha === 0) return 'clear';
  if (alpha !== 1 || parts.length < 3) return null;
  const values = parts.slice(0, 3).map((part) => Math.round(Math.min(255, Math.max(0, amount(part, 255)))));
  if (values.some(Number.isNaN)) return null;
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function amount(part: string, whole: number): number {
  return part.endsWith('%') ? (Number(part.slice(0, -1)) / 100) * whole : Number(part);
}
