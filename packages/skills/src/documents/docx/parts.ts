import type { Archive } from './zip.ts';

/** The parts of a DOCX as mammoth asks for them: by name, decoded on demand. */
export type Parts = {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
};

const BODY = 'word/document.xml';
const BODY_LINKS = 'word/_rels/document.xml.rels';

/** The archive as it is, but without the text nobody sees, and with text boxes where mammoth looks for them. */
export function partsOf(archive: Archive): Parts {
  return {
    exists: (name) => archive.has(name),
    read: async (name, encoding) => {
      const content = archive.read(name);
      if (!encoding) return content;
      const text = new TextDecoder('utf-8').decode(content);
      return name.startsWith('word/') ? withoutHiddenRuns(withTextBoxes(text)) : text;
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
        .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
        .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>');
    },
  };
}

/** Content in a newer form (`Choice`), mostly with the same in an older one (`Fallback`). */
const ALTERNATIVES =
  /<mc:AlternateContent\b[^>]*>(?:(?!<mc:AlternateContent\b|<\/mc:AlternateContent>)[\s\S])*<\/mc:AlternateContent>/g;
const BOX = /<w:txbxContent\b[^>]*>(?:(?!<\/w:txbxContent>)[\s\S])*<\/w:txbxContent>/g;

/** Mammoth reads the fallback only: where none is written, the text of the newer form becomes it. */
function withTextBoxes(xml: string): string {
  return xml.replace(ALTERNATIVES, (content) =>
    content.includes('<mc:Fallback') ? content : (content.match(BOX) ?? []).join(''),
  );
}

/** A run of text with its properties; one that holds other runs (a text box) is left alone. */
const RUN = /<w:r(?: [^>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<w:r[ >]|<\/w:r>)[\s\S])*<\/w:r>/g;
const HIDDEN = /<w:vanish(?:\/>| w:val="(?:1|true|on)")/;
/** Half points: under 1.5 points. */
const TINY = /<w:sz w:val="[0-3]"\/>/;
const WHITE = /<w:color w:val="(?:[Ff][0-9A-Fa-f]){3}"/;
/** Anything that may give text a dark ground; where one occurs, white text may be a heading on it. */
const GROUND = /<w:background|<w:shd [^>]*w:fill="(?!auto|[Ff]{6})|<w:highlight|<w:drawing|<w:pict|<w:object/;

function withoutHiddenRuns(xml: string): string {
  const mayBeOnDark = GROUND.test(xml);
  return xml.replace(RUN, (run, properties: string) => {
    const hidden = HIDDEN.test(properties) || TINY.test(properties) || (!mayBeOnDark && WHITE.test(properties));
    return hidden ? '' : run;
  });
}
