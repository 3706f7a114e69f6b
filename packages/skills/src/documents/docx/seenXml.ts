import { elementAt, elementsOf, type XmlElement } from '../xml/readXml.ts';
import { OTHER, WORD } from './namespaces.ts';
import { isSeen, PAPER, placeLook, runLook, type WordLook, within } from './wordLook.ts';
import type { WordStyles } from './wordStyles.ts';

/** English metric units in a centimetre. */
const CENTIMETRE = 360_000;
/** A floating shape of at least this many square centimetres may be the ground of words: a band, a column. */
const BAND = 60;

/**
 * A part of a Word document without the words that nobody sees, and with text boxes where mammoth looks for them, as
 * XML again: mammoth reads words only and knows nothing of their looks.
 */
export function seenXml(root: XmlElement, styles: WordStyles): string {
  const paper = within(within(PAPER, styles.defaults), mayHaveGrounds(root) ? { ground: null } : {});
  const declarations = Object.entries(WORD).map(([uri, prefix]) => [`xmlns:${prefix}`, uri] as const);
  const namespaces = Object.fromEntries([...declarations.reverse(), [`xmlns:${OTHER}`, 'urn:other']]);
  const [seen] = prune(root, paper, styles);
  return write({ ...(seen ?? root), attributes: { ...seen?.attributes, ...namespaces } });
}

/** Whether something on the page may be a ground that is not written beside the words: page colour, floating shapes. */
function mayHaveGrounds(element: XmlElement): boolean {
  if (element.name === 'w:background' || element.name === 'w:pict' || element.name === 'w:object') return true;
  if (element.name === 'wp:anchor') return areaOf(element) >= BAND;
  return elementsOf(element).some(mayHaveGrounds);
}

function areaOf(anchor: XmlElement): number {
  const { cx, cy } = elementAt(anchor, 'wp:extent')?.attributes ?? {};
  return (Number(cx ?? Infinity) / CENTIMETRE) * (Number(cy ?? Infinity) / CENTIMETRE);
}

/** What becomes of an element: itself without what is not seen, nothing, or the boxes inside it. */
function prune(element: XmlElement, outer: WordLook, styles: WordStyles): XmlElement[] {
  if (element.name === 'mc:AlternateContent') {
    const choice = elementAt(element, 'mc:Choice');
    const boxes = choice ? prune(choice, outer, styles).flatMap(boxesIn) : [];
    // Mammoth takes the fallback, which is not placed in the same words: the newer form says whether it is on the page.
    if (boxes.length === 0 && choice && boxesIn(choice).length > 0) return [];
    if (!elementAt(element, 'mc:Fallback')) return boxes;
  }
  if (element.name === 'wp:anchor' && isOffPage(element)) return [];
  const look = within(outer, ownLook(element, styles));
  const isUnseen = element.name === 'w:r' && !isSeen(look);
  // A text box hangs inside a run but has looks of its own.
  const kept: readonly (XmlElement | string)[] = isUnseen
    ? elementsOf(element).filter((child) => boxesIn(child).length > 0)
    : element.children;
  const children = kept.flatMap<XmlElement | string>((child) =>
    typeof child === 'string' ? [child] : prune(child, look, styles),
  );
  return [{ ...element, children }];
}

function ownLook(element: XmlElement, styles: WordStyles): WordLook {
  if (element.name === 'w:p') {
    const properties = elementAt(element, 'w:pPr');
    const style = styles.paragraph(elementAt(properties, 'w:pStyle')?.attributes['w:val']);
    return within(style, placeLook(properties));
  }
  if (element.name === 'w:r') {
    const properties = elementAt(element, 'w:rPr');
    const style = styles.look(elementAt(properties, 'w:rStyle')?.attributes['w:val']);
    return within(style, runLook(properties));
  }
  if (element.name === 'w:tc') return placeLook(elementAt(element, 'w:tcPr'));
  // The looks of a table's style depend on the row and the column: not followed.
  if (element.name === 'w:tbl') return elementAt(element, 'w:tblPr', 'w:tblStyle') ? { ground: null } : {};
  return element.name === 'w:txbxContent' ? { ground: null, hidden: false, away: false } : {};
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

/** Left of or above the page by more than a margin, with all its width or height. */
function isOffPage(anchor: XmlElement): boolean {
  const { cx, cy } = elementAt(anchor, 'wp:extent')?.attributes ?? {};
  const sides: [string, string | undefined][] = [
    ['wp:positionH', cx],
    ['wp:positionV', cy],
  ];
  return sides.some(([side, extent]) => {
    const offset = elementAt(anchor, side, 'wp:posOffset')?.children.join('');
    return offset !== undefined && Number(offset) + Number(extent ?? 0) < -3 * CENTIMETRE;
  });
}

const KNOWN = new Set(Object.values(WORD));

function write({ name, attributes, children }: XmlElement): string {
  const tag = known(name) ?? `${OTHER}:${name.replace(/^.*:/, '')}`;
  const written = Object.entries(attributes)
    .filter(([key]) => isDeclaration(key) || known(key))
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

/** Only the declarations that `seenXml` adds itself. */
function isDeclaration(key: string): boolean {
  return key.startsWith('xmlns:') && (KNOWN.has(key.slice(6)) || key === `xmlns:${OTHER}`);
}

/** A name as it is, if it has no prefix or one of those declared. */
function known(name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon < 0 || KNOWN.has(name.slice(0, colon)) ? name : undefined;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
