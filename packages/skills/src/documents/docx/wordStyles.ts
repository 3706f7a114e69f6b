import { elementAt, elementsOf, type XmlElement } from '../xml/readXml.ts';
import { placeLook, runLook, type WordLook, within } from './wordLook.ts';

/** The styles of a Word document as far as they decide what is seen (ISO/IEC 29500-1, 17.7). */
export class WordStyles {
  readonly defaults: WordLook;
  readonly #styles = new Map<string, XmlElement>();
  readonly #looks = new Map<string, WordLook>();
  #plain = '';

  constructor(sheet: XmlElement | undefined) {
    this.defaults = runLook(elementAt(sheet, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
    for (const style of elementsOf(sheet, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      this.#styles.set(id, style);
      const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#plain = id;
    }
  }

  /** The look of a paragraph's style, the default one where it names none. */
  paragraph(id: string | undefined): WordLook {
    return this.look(id ?? this.#plain);
  }

  /** The look of a style with all it builds on; a chain longer than twelve is a circle. */
  look(id: string | undefined, depth = 0): WordLook {
    const style = id === undefined ? undefined : this.#styles.get(id);
    if (!style || id === undefined || depth > 12) return {};
    const known = this.#looks.get(id);
    if (known) return known;
    const above = this.look(elementAt(style, 'w:basedOn')?.attributes['w:val'], depth + 1);
    const own = within(placeLook(elementAt(style, 'w:pPr')), runLook(elementAt(style, 'w:rPr')));
    const look = within(above, own);
    this.#looks.set(id, look);
    return look;
  }
}
