import { decodeReferences } from './entities.ts';

/** A piece of a page: a tag, or characters, with their references decoded. */
export type HtmlToken =
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

/** Elements whose content is not markup; of the second kind it is text with references. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);
const RAW_TEXT = new Set(['title', 'textarea']);

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)/y;
const ATTRIBUTE = /[\s/]*([^\s=>/"'][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Cuts a page into tags and texts as browsers do (HTML Living Standard, 13.2.5), in time that grows with its length:
 * whatever is not a tag is text, and no page is refused.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) {
      yield { type: 'text', text: decodeReferences(html.slice(at, next < 0 ? undefined : next)) };
      if (next < 0) return;
    }
    if (html.startsWith('<!--', next)) at = endOfComment(html, next);
    else if (/^<[!?]|^<\/[^a-zA-Z]/.test(html.slice(next, next + 3))) at = after(html, '>', next);
    else {
      TAG.lastIndex = next;
      const tag = TAG.exec(html);
      if (!tag) {
        yield { type: 'text', text: '<' };
        at = next + 1;
        continue;
      }
      const name = (tag[2] ?? '').toLowerCase();
      const { attributes, end } = readAttributes(html, TAG.lastIndex);
      at = end;
      if (tag[1]) {
        yield { type: 'close', name };
        continue;
      }
      yield { type: 'open', name, attributes };
      if (RAW.has(name) || RAW_TEXT.has(name)) {
        const close = endOfRaw(html, name, at);
        const content = html.slice(at, close);
        yield { type: 'text', text: RAW.has(name) ? content : decodeReferences(content) };
        at = close;
      }
    }
  }
}

/** The attributes of a tag, the first of a name; `end` is behind its closing sign. */
function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (found) {
      const [, name = '', double, single, bare] = found;
      const key = name.toLowerCase();
      if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''));
      at = ATTRIBUTE.lastIndex;
    } else if (html[at] === '>') return { attributes, end: at + 1 };
    else at++;
  }
  return { attributes, end: html.length };
}

function endOfComment(html: string, from: number): number {
  if (/^<!---?>/.test(html.slice(from, from + 6))) return html.indexOf('>', from) + 1;
  const [plain, odd] = [html.indexOf('-->', from + 4), html.indexOf('--!>', from + 4)];
  if (plain < 0 && odd < 0) return html.length;
  return odd >= 0 && (plain < 0 || odd < plain) ? odd + 4 : plain + 3;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function after(html: string, sign: string, from: number): number {
  const end = html.indexOf(sign, from);
  return end < 0 ? html.length : end + 1;
}
