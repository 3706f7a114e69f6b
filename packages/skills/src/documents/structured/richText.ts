import { visibleText } from '../html/visibleText.ts';
import { tidyText } from '../tidyText.ts';

/** Words longer than this in one field are no field of a CV, in UTF-16 units. */
const MAX_FIELD = 40_000;

/** A field that holds HTML as text, as Europass writes its long ones: what a reader sees, one paragraph a line. */
export function richText(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = /[<&]/.test(html) ? tidyText(visibleText(html, MAX_FIELD).text) : html;
  return text.replace(/\n{2,}/g, '\n') || undefined;
}

/** Its lines, without the bullets of lists. */
export function richLines(html: string | undefined): string[] {
  const lines = richText(html)?.split('\n') ?? [];
  return lines.map((line) => line.replace(/^[•\-–*] ?/, '').trim()).filter(Boolean);
}
