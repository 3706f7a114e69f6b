import type { ReadLimits } from '../limits.ts';
import { withLinks } from '../links.ts';
import { type Contents, Refused } from '../outcome.ts';
import { tidyText } from '../tidyText.ts';
import { marginNames, type Parts, partsOf, partsWithMargin } from './parts.ts';
import { type WordNode, wordLinks, wordText } from './wordText.ts';
import type { Archive } from './zip.ts';

type Mammoth = typeof import('mammoth');

/** Loads mammoth with the first DOCX: a server that reads PDFs alone never pays for it. */
export async function loadWordLibrary(): Promise<Mammoth> {
  return (await import('mammoth')).default;
}

/** Whether an archive is a Word document. */
export function isDocx(archive: Archive): boolean {
  return archive.names().some((name) => /^word\/document\d*\.xml$/.test(name));
}

/**
 * Reads the text of a DOCX: headers, body, footers, then the addresses of links that the text does not show.
 * Throws `Refused`: corrupt, encrypted, too-large, too-much-text, empty.
 */
export async function readDocx(archive: Archive, limits: ReadLimits): Promise<Contents> {
  const headers = await readMargins(archive, 'header');
  const body = await readTree(partsOf(archive));
  const footers = await readMargins(archive, 'footer');
  const all = [...headers, body, ...footers];
  const raw = [...new Set(all.map((tree) => wordText(tree).trim()))].join('\n\n');
  if (raw.length > limits.characters) throw new Refused('too-much-text');
  const text = tidyText(raw);
  if (text === '') throw new Refused('empty');
  if (text.length > limits.characters) throw new Refused('too-much-text');
  return { kind: 'docx', text: withLinks(text, all.flatMap(wordLinks)), pages: pagesOf(archive) };
}

async function readMargins(archive: Archive, kind: 'header' | 'footer'): Promise<WordNode[]> {
  const trees: WordNode[] = [];
  for (const name of marginNames(archive, kind)) trees.push(await readTree(partsWithMargin(archive, name)));
  return trees;
}

/**
 * Mammoth's document tree. Its HTML is of no use here, so the tree is taken on the way and left empty; the parts come
 * through `file`, mammoth's inner shape of an opened archive, because its own unzipping knows no bounds.
 */
async function readTree(parts: Parts): Promise<WordNode> {
  let tree: WordNode | undefined;
  const mammoth = await loadWordLibrary();
  const input = { file: parts } as unknown as Parameters<Mammoth['convertToHtml']>[0];
  const takeTree = (document: WordNode): WordNode => {
    tree = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(input, {
      transformDocument: takeTree,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('corrupt');
  }
  if (!tree) throw new Refused('corrupt');
  return tree;
}

/** Word's own count of pages where it left one; a DOCX has no pages until it is printed. */
function pagesOf(archive: Archive): number {
  if (!archive.has('docProps/app.xml')) return 1;
  const properties = new TextDecoder().decode(archive.read('docProps/app.xml'));
  return Math.max(1, Number(/<Pages>(\d{1,5})<\/Pages>/.exec(properties)?.[1] ?? 1));
}
