import { Parser } from 'saxen';
import { decodeText } from '../encoding.ts';
import { Refused } from '../outcome.ts';

/** An element: its name with the prefix asked for, its attributes likewise, its children and texts in their order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

/** Deeper than any document of a word processor: tables within text boxes within tables stay under fifty. */
const MAX_DEPTH = 200;
/** A thesis in ODT has some two hundred thousand elements. */
const MAX_ELEMENTS = 500_000;

/**
 * Reads XML into a tree. Nothing is fetched, no document type is accepted and no entity but the five of XML is known,
 * so that a text cannot grow. Throws `Refused`: corrupt, too-large.
 * @param prefixes the prefix to use for each namespace, whatever the document calls it
 */
export function readXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>> = {}): XmlElement {
  const xml = decodeText(bytes, declaredEncoding(bytes));
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  let elements = 0;
  const refuse = (code: 'corrupt' | 'too-large'): never => {
    throw new Refused(code);
  };
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child);

  const parser = new Parser({ proxy: true })
    .ns(prefixes)
    .on('openTag', ({ name, attrs }, decode) => {
      if (open.length > MAX_DEPTH) refuse('corrupt');
      if (++elements > MAX_ELEMENTS) refuse('too-large');
      const decoded = Object.entries(attrs || {}).map(([key, value]) => [key, decode(value)] as const);
      const element: XmlElement = { name, attributes: Object.fromEntries(decoded), children: [] };
      add(element);
      open.push(element);
    })
    .on('closeTag', () => {
      open.pop();
    })
    .on('text', (text, decode) => add(decode(text)))
    .on('cdata', (text) => add(text))
    .on('attention', () => refuse('corrupt'))
    .on('error', () => refuse('corrupt'));
  parser.parse(xml);
  const root = top.children.find((child): child is XmlElement => typeof child !== 'string');
  return root ?? refuse('corrupt');
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\bencoding=["']([\w.-]{1,40})["']/.exec(start)?.[1];
}

/** The elements directly inside, of a name if one is given. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter((child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name));
}

/** The first element reached by these names, one inside the other. */
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inside, name) => elementsOf(inside, name)[0], element);
}

/** All text inside, as it is written. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
