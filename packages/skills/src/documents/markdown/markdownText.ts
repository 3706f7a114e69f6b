import { visibleText } from '../html/visibleText.ts';

/** Plain words and the addresses of links, out of Markdown. */
type Plain = { text: string; links: string[] };

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const CODE = /(`{1,3})([^`\n]{1,500})\1/g;
const IMAGE = /!\[[^\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,100}\])/g;
const LINK = /\[([^[\]\n]{1,300})\]\(\s*<?([^()\s<>]{1,500})>?(?:\s+["'(][^)\n]{0,200})?\)/g;
const REFERENCE = /\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,100}\]/g;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,100}\]:\s*<?(\S{1,500}?)>?(?:\s+["'(].{0,200})?$/;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[\w.+-]{1,100}@[\w.-]{1,100})>/gi;
const ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/**
 * The text of a Markdown document as its reader sees it (CommonMark 0.31, and the tables of GitHub): headings and items
 * of lists on lines of their own, words without their marks, links by their text, HTML as on a page.
 * @param maximum of the text, in UTF-16 units
 */
export function markdownText(markdown: string, maximum: number): Plain {
  const links: string[] = [];
  const keep = (address: string) => {
    if (ADDRESS.test(address)) links.push(address.replace(/^(?:mailto|tel):/i, ''));
  };
  const lines: string[] = [];
  let inFence = false;
  for (const line of withoutFrontMatter(markdown).split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) inFence = !inFence;
    else if (inFence) lines.push(guard(line));
    else {
      const definition = DEFINITION.exec(line);
      if (definition) keep(definition[1] ?? '');
      else lines.push(lineText(line, keep));
    }
  }
  const marked = lines.join('\n');
  if (!/[<&]/.test(marked)) return { text: unguard(marked), links };
  const page = visibleText(marked, maximum, true);
  return { text: unguard(page.text), links: [...links, ...page.links] };
}

/** Settings between two lines of dashes at the very top, which no reader sees. */
function withoutFrontMatter(markdown: string): string {
  return markdown.replace(
    /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]{0,500}\r?\n){0,100}(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    '',
  );
}

function lineText(line: string, keep: (address: string) => void): string {
  if (/^ {0,3}(?:(?:[-*_][ \t]*){3,}|=+[ \t]*|\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*)$/.test(line))
    return '';
  const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line);
  if (heading) return `\n${inlineText((heading[1] ?? '').replace(/[ \t]+#+[ \t]*$/, ''), keep)}`;
  const quoted = line.replace(/^(?: {0,3}>[ \t]?)+/, '');
  const item = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/.exec(quoted);
  if (item) return `• ${inlineText(item[1] ?? '', keep)}`;
  if (/^[ \t]*\|.*\|[ \t]*$/.test(quoted))
    return inlineText(
      quoted
        .trim()
        .slice(1, -1)
        .replace(/[ \t]*\|[ \t]*/g, '\t'),
      keep,
    );
  return inlineText(quoted, keep);
}

function inlineText(line: string, keep: (address: string) => void): string {
  return line
    .replace(CODE, (_, _ticks: string, code: string) => guard(code))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => guard(sign))
    .replace(IMAGE, '')
    .replace(LINK, (_, words: string, address: string) => {
      keep(address);
      return words;
    })
    .replace(REFERENCE, '$1')
    .replace(AUTOLINK, (_, address: string) => address.replace(/^mailto:/i, ''))
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)([^~\n]{1,500})~~/g, '$1');
}

/** Signs that mean themselves, moved where neither Markdown nor HTML sees them: into the private use area. */
function guard(code: string): string {
  return code.replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(0xf700 + sign.charCodeAt(0)));
}

function unguard(text: string): string {
  return text.replace(/[\uF721-\uF77E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf700));
}
