import { type Colour, looksAlike, readColour } from '../colour.ts';
import { elementsOf, type XmlElement } from '../xml/readXml.ts';

/** What a style sets of how its text is seen; what it leaves open is the style's that it builds on, or around it. */
export type OdtLook = {
  readonly hidden?: boolean;
  /** Null where it is not known. */
  readonly ink?: Colour | null;
  readonly ground?: Colour | null;
  /** In points; of a percentage, of the size around it. */
  readonly size?: number;
};

/** Text under 1.5 points cannot be read. */
const SMALLEST = 1.5;

/** The styles of a document, by family and name (OpenDocument 1.3 part 3, 16.2). */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #looks = new Map<string, OdtLook>();

  /** Takes the styles out of `office:styles` and `office:automatic-styles`; of two with one name, the later counts. */
  add(container: XmlElement | undefined): void {
    for (const style of elementsOf(container)) {
      const family = style.attributes['style:family'] ?? '';
      const name = style.name === 'style:default-style' ? '' : style.attributes['style:name'];
      if (name !== undefined) this.#styles.set(`${family}/${name}`, style);
    }
  }

  /** The look of a style with all it builds on; nothing for a style that is not there. */
  look(family: string, name: string | undefined): OdtLook {
    return this.#look(`${family}/${name ?? ''}`, 0);
  }

  /** A chain of styles longer than a dozen is a circle. */
  #look(key: string, depth: number): OdtLook {
    const known = this.#looks.get(key);
    if (known) return known;
    const style = this.#styles.get(key);
    if (!style || depth > 12) return {};
    const parent = style.attributes['style:parent-style-name'];
    const family = key.slice(0, key.indexOf('/'));
    const above = key.endsWith('/') ? {} : this.#look(`${family}/${parent ?? ''}`, depth + 1);
    const look = { ...above, ...ownLook(style) };
    this.#looks.set(key, look);
    return look;
  }
}

/** What a style says itself, in the properties of text, paragraphs, cells and frames. */
function ownLook(style: XmlElement): OdtLook {
  const look: { -readonly [Key in keyof OdtLook]: OdtLook[Key] } = {};
  for (const { name, attributes } of elementsOf(style)) {
    if (!name.endsWith('-properties')) continue;
    if (attributes['text:display'] !== undefined) look.hidden = attributes['text:display'] === 'none';
    if (attributes['style:use-window-font-color'] === 'true') look.ink = null;
    else if (attributes['fo:color']) look.ink = readColour(attributes['fo:color']);
    const ground = groundOf(attributes);
    if (ground !== undefined) look.ground = ground;
    const size = /^(\d*\.?\d+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
    if (size !== undefined) look.size = Number(size);
  }
  return look;
}

function groundOf(attributes: XmlElement['attributes']): Colour | null | undefined {
  const fill = attributes['draw:fill'];
  if (fill === 'solid') return unlessClear(readColour(attributes['draw:fill-color'] ?? ''));
  if (fill !== undefined && fill !== 'none') return null;
  const written = attributes['fo:background-color'];
  return written === undefined ? undefined : unlessClear(readColour(written));
}

function unlessClear(colour: Colour | null): Colour | null | undefined {
  return colour === 'clear' ? undefined : colour;
}

/** A look within another. */
export function within(outer: OdtLook, inner: OdtLook): OdtLook {
  return { ...outer, ...inner, hidden: outer.hidden || inner.hidden };
}

/** Whether text of this look is seen on white paper. What is not known counts as seen. */
export function isSeen({ hidden, ink = null, ground = '#ffffff', size = 12 }: OdtLook): boolean {
  if (hidden || size < SMALLEST) return false;
  return ink === null || ground === null || !looksAlike(ink, ground);
}
