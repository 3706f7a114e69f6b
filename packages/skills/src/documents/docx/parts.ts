import { readXml } from '../xml/readXml.ts';
import { WORD } from './namespaces.ts';
import { seenXml } from './seenXml.ts';
import { WordStyles } from './wordStyles.ts';
import type { Archive } from './zip.ts';

/** The parts of a DOCX as mammoth asks for them: by name, decoded on demand. */
export type Parts = {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
};

const BODY = 'word/document.xml';
const BODY_LINKS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';

/** Parts of text: the body, however it is called, headers, footers, notes. */
const TEXT = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;

/** The archive as it is, but without the text nobody sees, and with text boxes where mammoth looks for them. */
export function partsOf(archive: Archive): Parts {
  const styles = new WordStyles(archive.has(STYLES) ? readXml(archive.read(STYLES), WORD) : undefined);
  return {
    exists: (name) => archive.has(name),
    read: async (name, encoding) => {
      const content = archive.read(name);
      if (!encoding) return content;
      return TEXT.test(name) ? seenXml(readXml(content, WORD), styles) : new TextDecoder('utf-8').decode(content);
    },
  };
}

/** Pages repeat these; mammoth does not read them, and CVs keep names and addresses there. */
export function marginNames(archive: Archive, kind: 'header' | 'footer'): string[] {
  return archive
    .names()
    .filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
    .sort();
}

/** The archive with a header or footer in the place of its body, so that the same reader reads it. */
export function partsWithMargin(archive: Archive, margin: string): Parts {
  const parts = partsOf(archive);
  const links = margin.replace(/^word\//, 'word/_rels/').concat('.rels');
  const source = (name: string) => (name === BODY_LINKS ? links : name);
  return {
    exists: (name) => parts.exists(source(name)),
    read: async (name, encoding) => {
      if (name !== BODY) return parts.read(source(name), encoding);
      const xml = String(await parts.read(margin, 'utf-8'));
      return xml
        .replace(/^<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
        .replace(/<\/w:(?:hdr|ftr)>$/, '</w:body></w:document>');
    },
  };
}
