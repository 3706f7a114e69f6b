import { readColour } from '../colour.ts';
import { Refused } from '../outcome.ts';
import { type Declarations, readDeclarations, type Styled, StyleSheet } from './css.ts';
import { BLOCKS, EMPTY, ENDS, PARAGRAPH, SCOPES, SPECIAL, UNSEEN } from './elements.ts';
import { type Look, lookOf, PLAIN } from './look.ts';
import { type HtmlToken, htmlTokens } from './tokens.ts';

/** The text of a page that its reader sees, and the addresses of its links. */
export type VisibleText = { text: string; links: string[] };

type Open = Styled & { readonly look: Look; readonly isOverride: boolean };

const ROOTS = ['html', 'body'];

/** Deeper than any page made by hand or by a word processor. */
const MAX_DEPTH = 500;

/**
 * Takes the visible text out of a page: what is hidden, too small, off the page or in the colour of its ground is left
 * out, and so are scripts and styles. A block is a line, an item of a list has its bullet, the cells of a row are parted
 * by tabs. Throws `Refused`: corrupt (nested without end), too-much-text.
 * @param maximum of the text, in UTF-16 units
 * @param keepsLines true where line ends outside of tags count, as in Markdown
 */
export function visibleText(html: string, maximum: number, keepsLines = false): VisibleText {
  const sheet = new StyleSheet();
  let previous = '';
  for (const token of htmlTokens(html)) {
    if (token.type === 'text' && previous === 'style') sheet.add(token.text);
    previous = token.type === 'open' ? token.name : '';
  }
  const page = new Page(sheet, maximum, keepsLines);
  for (const token of htmlTokens(html)) page.take(token);
  return { text: page.text(), links: [...page.links] };
}

class Page {
  readonly links = new Set<string>();
  readonly #sheet: StyleSheet;
  readonly #maximum: number;
  readonly #base: Look;
  /** From the outermost; the first two are always `html` and `body`. */
  readonly #open: Open[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** Line ends since the last words. */
  #blank = 2;

  constructor(sheet: StyleSheet, maximum: number, keepsLines: boolean) {
    this.#sheet = sheet;
    this.#maximum = maximum;
    this.#base = { ...PLAIN, keepsLines };
    for (const name of ROOTS) this.#open.push(this.#styled(name, new Map()));
  }

  text(): string {
    return this.#pieces.join('');
  }

  take(token: HtmlToken): void {
    if (token.type === 'text') this.#write(token.text);
    else if (token.type === 'open') this.#start(token.name, token.attributes);
    else this.#finish(token.name);
  }

  get #look(): Look {
    return this.#open.at(-1)?.look ?? this.#base;
  }

  #put(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#maximum) throw new Refused('too-much-text');
    this.#pieces.push(piece);
  }

  /** Ends the line, and leaves one blank for two line ends; where that is done already, nothing. */
  #breakLine(ends: number): void {
    for (; this.#blank < ends; this.#blank++) this.#put('\n');
  }

  #write(text: string): void {
    const { seen, keepsLines } = this.#look;
    if (!seen) return;
    // White space is one blank wherever it stands; the line breaks of the text are those of its blocks.
    const written = keepsLines ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (!keepsLines && written === ' ' && this.#blank > 0) return;
    this.#put(written);
    this.#blank = 0;
  }

  #start(name: string, attributes: ReadonlyMap<string, string>): void {
    const root = ROOTS.indexOf(name);
    if (root >= 0) {
      this.#reopen(root, attributes);
      return;
    }
    const ends = ENDS[name];
    if (ends) this.#closeFirst(ends.open, ends.within);
    else if (BLOCKS.has(name)) this.#closeFirst(PARAGRAPH.open, PARAGRAPH.within);
    if (this.#open.length >= MAX_DEPTH) throw new Refused('corrupt');
    const element = this.#styled(name, attributes);
    if (element.look.seen) {
      this.#breakLine(/^h[1-6]$/.test(name) ? 2 : BLOCKS.has(name) || name === 'br' ? 1 : 0);
      if (name === 'li') this.#put('• ');
      const link = name === 'a' ? linkOf(attributes.get('href') ?? '') : undefined;
      if (link) this.links.add(link);
      if (element.isOverride) this.#put(element.look.rightToLeft ? '\u202E' : '\u202D');
    }
    if (!EMPTY.has(name)) this.#open.push(element);
  }

  /** A later `body` tag adds its attributes to the one there is, which changes what follows (13.2.6.4.7). */
  #reopen(index: number, attributes: ReadonlyMap<string, string>): void {
    if (this.#open.length > ROOTS.length) return;
    const inner = this.#open.splice(index);
    for (const { name } of inner) this.#open.push(this.#styled(name, name === ROOTS[index] ? attributes : new Map()));
  }

  #styled(name: string, attributes: ReadonlyMap<string, string>): Open {
    const styled: Styled = {
      name,
      id: attributes.get('id') ?? '',
      classes: new Set(attributes.get('class')?.split(/\s+/).filter(Boolean)),
    };
    const style = this.#sheet.styleOf(styled, this.#open, ownStyle(name, attributes));
    const look = lookOf(style, this.#look, this.#sheet.paintsElsewhere);
    const isUnseen = UNSEEN.has(name) && !(name === 'dialog' && attributes.has('open'));
    const isOverride = (style.get('unicode-bidi') ?? '').includes('override');
    return { ...styled, isOverride, look: isUnseen ? { ...look, gone: true, seen: false } : look };
  }

  #finish(name: string): void {
    if (ROOTS.includes(name)) return;
    // An end tag without its element still breaks the line.
    if (name === 'p' || name === 'br') this.#breakLine(1);
    const last = this.#open.findLastIndex((element) => element.name === name || stops(name, element.name));
    if (this.#open[last]?.name === name) this.#closeTo(last);
  }

  #closeFirst(names: ReadonlySet<string>, within: ReadonlySet<string>): void {
    const last = this.#open.findLastIndex(({ name }) => names.has(name) || within.has(name));
    if (names.has(this.#open[last]?.name ?? '')) this.#closeTo(last);
  }

  #closeTo(index: number): void {
    for (const { name, look, isOverride } of this.#open.splice(index).reverse()) {
      if (!look.seen) continue;
      if (isOverride) this.#put('\u202C');
      if (name === 'td' || name === 'th') this.#put('\t');
      else if (BLOCKS.has(name)) this.#breakLine(1);
    }
  }
}

/** Whether the search for what an end tag ends stops at an element (HTML Living Standard, 13.2.6.4.7). */
function stops(end: string, element: string): boolean {
  if (!SPECIAL.has(end)) return SPECIAL.has(element);
  return SCOPES.has(element) && !SCOPES.has(end) && end !== 'tr';
}

/** What the element's own attributes say of its style, in the terms of CSS. */
function ownStyle(name: string, attributes: ReadonlyMap<string, string>): Declarations | undefined {
  const style = attributes.get('style');
  const old = new Map<string, string>();
  if (attributes.has('hidden') || (name === 'input' && attributes.get('type') === 'hidden')) old.set('display', 'none');
  if (name === 'pre' || name === 'textarea') old.set('white-space', 'pre');
  if (name === 'bdo') old.set('unicode-bidi', 'bidi-override');
  const direction = attributes.get('dir');
  if (direction) old.set('direction', direction);
  const ground = attributes.get('bgcolor');
  if (ground) old.set('background-color', withSign(ground));
  if (attributes.has('background')) old.set('background-image', 'url()');
  const ink = attributes.get(name === 'body' ? 'text' : 'color');
  if (ink && (name === 'font' || name === 'body')) old.set('color', withSign(ink));
  if (!style) return old.size === 0 ? undefined : old;
  return new Map([...old, ...readDeclarations(style)]);
}

/** Old attributes may leave out the sign of a colour: `bgcolor="ffffff"`. */
function withSign(colour: string): string {
  return readColour(colour) === null && /^[0-9a-f]{6}$/i.test(colour) ? `#${colour}` : colour;
}

const MAX_LINK = 300;

function linkOf(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed.length > MAX_LINK || !/^(?:https?:\/\/|mailto:|tel:)/i.test(trimmed)) return undefined;
  return trimmed.replace(/^(?:mailto|tel):/i, '').replace(/^([^/?]+@[^?]+)\?.*$/, '$1');
}
