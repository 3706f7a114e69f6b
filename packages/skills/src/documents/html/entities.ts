import { decodeWindows1252 } from '../encoding.ts';

/** The characters from U+00A0 to U+00FF, in their order (HTML 4.01, section 24.2.1). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Others that occur in CVs: signs of markup, typography, arrows, symbols (HTML 4.01, sections 24.3 and 24.4; HTML 5). */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  fnof: 'ƒ',
  circ: 'ˆ',
  tilde: '˜',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  hellip: '…',
  permil: '‰',
  prime: '′',
  Prime: '″',
  lsaquo: '‹',
  rsaquo: '›',
  oline: '‾',
  frasl: '⁄',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  rArr: '⇒',
  minus: '−',
  lowast: '∗',
  radic: '√',
  infin: '∞',
  asymp: '≈',
  ne: '≠',
  equiv: '≡',
  le: '≤',
  ge: '≥',
  sdot: '⋅',
  loz: '◊',
  star: '☆',
  starf: '★',
  phone: '☎',
  check: '✓',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  lowbar: '_',
  num: '#',
  plus: '+',
  Tab: '\t',
  NewLine: '\n',
  nbhyph: '\u2011',
};

const NAMED = new Map<string, string>(Object.entries(OTHERS));
for (const [index, name] of LATIN.split(' ').entries()) NAMED.set(name, String.fromCharCode(0xa0 + index));

/** Puts the characters in the place of their references (`&eacute;`, `&#233;`, `&#xE9;`); unknown names stay. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z][A-Za-z0-9]{1,11}))(;?)/g,
    (whole, ...parts) => {
      const [hexadecimal, decimal, name, end] = parts as (string | undefined)[];
      if (hexadecimal) return character(Number.parseInt(hexadecimal, 16));
      if (decimal) return character(Number(decimal));
      // Without its semicolon a name may be part of an address: ?a=1&copy=2.
      return (end ? NAMED.get(name ?? '') : undefined) ?? whole;
    },
  );
}

function character(code: number): string {
  // These numbers mean the signs of Windows-1252 (HTML Living Standard, 13.2.5.80).
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(new Uint8Array([code]));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
