import type { XmlElement } from '../xml/readXml.ts';
import { isSeen, type OdtLook, type OdtStyles, within } from './styles.ts';

/** Elements that hold no text of the page: notes to the author, deleted passages, titles of pictures, variables. */
const UNSEEN = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:hidden-text',
  'text:note-citation',
  'text:index-title-template',
  'svg:title',
  'svg:desc',
  'table:title',
  'table:desc',
]);

/** Runs of blanks are written as their number; more than a line holds mean nothing. */
const MAX_BLANKS = 100;

/** Frames placed farther out than this are off the page, in centimetres. */
const FAR = -3;

/** The family of styles that an element's own style belongs to, and the attribute that names it. */
const FAMILIES: Readonly<Record<string, readonly [family: string, attribute: string]>> = {
  'text:p': ['paragraph', 'text:style-name'],
  'text:h': ['paragraph', 'text:style-name'],
  'text:span': ['text', 'text:style-name'],
  'text:a': ['text', 'text:style-name'],
  'text:section': ['section', 'text:style-name'],
  'table:table': ['table', 'table:style-name'],
  'table:table-row': ['table-row', 'table:style-name'],
  'table:table-cell': ['table-cell', 'table:style-name'],
  'draw:frame': ['graphic', 'draw:style-name'],
  'draw:custom-shape': ['graphic', 'draw:style-name'],
};

/** Writes the visible text of the parts of a document one after the other, and gathers the addresses of its links. */
export class OdtText {
  readonly links: string[] = [];
  readonly #styles: OdtStyles;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** The text of an element: a paragraph a line, items of lists with a bullet, the cells of a row parted by tabs. */
  write(element: XmlElement, outer: OdtLook): string {
    const { name, attributes } = element;
    if (UNSEEN.has(name) || attributes['text:is-hidden'] === 'true' || isFarOut(element)) return '';
    if (name === 'text:section' && attributes['text:display'] === 'none') return '';
    const look = within(outer, this.#ownLook(element));
    if (name === 'text:p') return `${this.#inside(element, look)}\n`;
    if (name === 'text:h') return `\n${this.#inside(element, look)}\n`;
    if (name === 'text:list-item') return `• ${this.#inside(element, look)}`;
    if (name === 'table:table-row') return this.#row(element, look);
    if (name === 'draw:text-box' || name === 'draw:custom-shape' || name === 'text:note-body')
      return `\n${this.#inside(element, look)}\n`;
    if (name === 'text:s')
      return isSeen(look) ? ' '.repeat(Math.min(MAX_BLANKS, Number(attributes['text:c'] ?? 1) || 1)) : '';
    if (name === 'text:tab') return '\t';
    if (name === 'text:line-break') return '\n';
    if (name === 'text:a') this.#keepLink(attributes['xlink:href'] ?? '', look);
    return this.#inside(element, look);
  }

  #inside(element: XmlElement, look: OdtLook): string {
    const isText = element.name.startsWith('text:');
    return element.children
      .map((child) => {
        if (typeof child !== 'string') return this.write(child, look);
        // Between the elements of tables and lists stand only the writer's own line ends.
        return isText && isSeen(look) ? child.replace(/[ \t\r\n]+/g, ' ') : '';
      })
      .join('');
  }

  #row(row: XmlElement, look: OdtLook): string {
    const cells = row.children.map((cell) => (typeof cell === 'string' ? '' : this.write(cell, look).trim()));
    const isLayout = cells.some((cell) => cell.includes('\n'));
    return isLayout ? `\n${cells.join('\n\n')}\n` : `${cells.filter(Boolean).join('\t')}\n`;
  }

  #ownLook({ name, attributes }: XmlElement): OdtLook {
    const [family, attribute] = FAMILIES[name] ?? [];
    return family && attribute && attributes[attribute] ? this.#styles.look(family, attributes[attribute]) : {};
  }

  #keepLink(address: string, look: OdtLook): void {
    if (address.length <= 300 && isSeen(look) && /^(?:https?:|mailto:|tel:)/i.test(address))
      this.links.push(address.replace(/^(?:mailto|tel):/i, ''));
  }
}

function isFarOut({ name, attributes }: XmlElement): boolean {
  if (!name.startsWith('draw:')) return false;
  return ['svg:x', 'svg:y'].some((axis) => {
    const [, value, unit] = /^(-\d*\.?\d+)(cm|mm|in|pt)$/.exec(attributes[axis] ?? '') ?? [];
    if (!value || !unit) return false;
    const centimetres = { cm: 1, mm: 0.1, in: 2.54, pt: 0.0353 }[unit as 'cm' | 'mm' | 'in' | 'pt'];
    return Number(value) * centimetres < FAR;
  });
}
