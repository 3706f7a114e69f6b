import { decodeText } from '../encoding.ts';
import type { ReadLimits } from '../limits.ts';
import { withLinks } from '../links.ts';
import { type Contents, Refused } from '../outcome.ts';
import { tidyText } from '../tidyText.ts';
import { visibleText } from './visibleText.ts';

/** Where a page must declare its encoding (HTML Living Standard, 4.2.5.4), in bytes. */
const DECLARED_WITHIN = 1024;

/** Reads the visible text of a web page. Throws `Refused`: corrupt, empty, too-much-text. */
export async function readHtml(bytes: Uint8Array, limits: ReadLimits): Promise<Contents> {
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const declared = /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start)?.[1];
  const { text: seen, links } = visibleText(decodeText(bytes, declared), limits.characters);
  const text = tidyText(seen);
  if (text === '') throw new Refused('empty');
  if (text.length > limits.characters) throw new Refused('too-much-text');
  return { kind: 'html', text: withLinks(text, links), pages: 1 };
}
