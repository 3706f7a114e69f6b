import { tidyText } from './tidyText.ts';

/** A text with the addresses behind its links at the end, one a line, those it shows left out. */
export function withLinks(text: string, links: Iterable<string>): string {
  // An address is text too: what does not show is taken out of it.
  const shown = Array.from(links, (link) => tidyText(link).replace(/\s+/g, ' ')).filter((link) => link !== '');
  const unseen = [...new Set(shown)].filter((link) => !text.includes(link.replace(/^https?:\/\/|\/$/g, '')));
  return [text, ...unseen].join('\n');
}
