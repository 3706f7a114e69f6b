/** A text with the addresses behind its links at the end, one a line, those it shows left out. */
export function withLinks(text: string, links: Iterable<string>): string {
  const unseen = [...new Set(links)].filter((link) => !text.includes(link.replace(/^https?:\/\/|\/$/g, '')));
  return [text, ...unseen].join('\n');
}
