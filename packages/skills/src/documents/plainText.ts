import type { ReadLimits } from './limits.ts';
import { withLinks } from './links.ts';
import { markdownText } from './markdown/markdownText.ts';
import { type Contents, Refused } from './outcome.ts';
import { tidyText } from './tidyText.ts';

/** Reads a text that is in no markup but perhaps Markdown. Throws `Refused`: empty, too-much-text. */
export function readPlainText(decoded: string, kind: 'text' | 'markdown', limits: ReadLimits): Contents {
  if (decoded.length > limits.characters) throw new Refused('too-much-text');
  const { text: raw, links } =
    kind === 'markdown' ? markdownText(decoded, limits.characters) : { text: decoded, links: [] };
  const text = tidyText(raw);
  if (text === '') throw new Refused('empty');
  if (text.length > limits.characters) throw new Refused('too-much-text');
  return { kind, text: withLinks(text, links), pages: 1 };
}
