import type { Archive } from '../docx/zip.ts';
import type { ReadLimits } from '../limits.ts';
import { withLinks } from '../links.ts';
import { type Contents, Refused } from '../outcome.ts';
import { tidyText } from '../tidyText.ts';
import { elementAt, elementsOf, readXml, type XmlElement } from '../xml/readXml.ts';
import { ODF } from './namespaces.ts';
import { OdtText } from './odtText.ts';
import { type OdtLook, OdtStyles } from './styles.ts';

/** Whether an archive is an OpenDocument text (OpenDocument 1.3 part 2, 3.3), by what it declares or holds. */
export function isOdt(archive: Archive): boolean {
  if (!archive.has('content.xml')) return false;
  if (!archive.has('mimetype')) return true;
  return Buffer.from(archive.read('mimetype')).toString('latin1').includes('opendocument.text');
}

/**
 * Reads the text of an ODT: headers, body, footers, then the addresses of links that the text does not show. What its
 * styles hide is left out. Throws `Refused`: corrupt, encrypted, too-large, too-much-text, empty.
 */
export async function readOdt(archive: Archive, limits: ReadLimits): Promise<Contents> {
  if (isEncrypted(archive)) throw new Refused('encrypted');
  const content = readXml(archive.read('content.xml'), ODF);
  const sheet = archive.has('styles.xml') ? readXml(archive.read('styles.xml'), ODF) : undefined;
  const body = elementAt(content, 'office:body', 'office:text');
  if (!body) throw new Refused('corrupt');

  const styles = new OdtStyles();
  for (const part of [sheet, content]) {
    styles.add(elementAt(part, 'office:styles'));
    styles.add(elementAt(part, 'office:automatic-styles'));
  }
  // The paper is white unless a page style says otherwise; then it is not followed which page that is.
  const paper: OdtLook = { ...styles.look('paragraph', undefined), ground: hasColouredPages(sheet) ? null : '#ffffff' };
  const text = new OdtText(styles);
  const parts = [...marginsOf(sheet, 'style:header'), body, ...marginsOf(sheet, 'style:footer')];
  const raw = [...new Set(parts.map((part) => text.write(part, paper).trim()))].join('\n\n');
  if (raw.length > limits.characters) throw new Refused('too-much-text');
  const tidy = tidyText(raw);
  if (tidy === '') throw new Refused('empty');
  if (tidy.length > limits.characters) throw new Refused('too-much-text');
  return { kind: 'odt', text: withLinks(tidy, text.links), pages: pagesOf(archive) };
}

/** A password leaves the names of the parts readable, and says in the manifest how they were encrypted. */
function isEncrypted(archive: Archive): boolean {
  if (!archive.has('META-INF/manifest.xml')) return false;
  const manifest = Buffer.from(archive.read('META-INF/manifest.xml')).toString('latin1');
  return manifest.includes('encryption-data') || archive.has('encrypted-package');
}

function marginsOf(sheet: XmlElement | undefined, kind: string): XmlElement[] {
  return elementsOf(elementAt(sheet, 'office:master-styles'), 'style:master-page').flatMap((page) =>
    elementsOf(page, kind),
  );
}

function hasColouredPages(sheet: XmlElement | undefined): boolean {
  const layouts = elementsOf(elementAt(sheet, 'office:automatic-styles'), 'style:page-layout');
  return layouts.some((layout) => {
    const page = elementAt(layout, 'style:page-layout-properties')?.attributes ?? {};
    const colour = page['fo:background-color'] ?? 'transparent';
    return !/^(?:transparent|#ffffff)$/i.test(colour) || /^(?!none|solid)./.test(page['draw:fill'] ?? '');
  });
}

/** The writer's own count of pages where it left one; an ODT has no pages until it is printed. */
function pagesOf(archive: Archive): number {
  if (!archive.has('meta.xml')) return 1;
  const properties = Buffer.from(archive.read('meta.xml')).toString('utf8');
  return Math.max(1, Number(/page-count="(\d{1,5})"/.exec(properties)?.[1] ?? 1));
}
