import type { CvLine } from './cvLines.ts';
import { findDates } from './dates.ts';
import { trimEdges } from './entryLines.ts';
import { findPhone } from './phone.ts';
import { namesPlace } from './places.ts';
import { plainWords } from './plain.ts';

const BARE = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/iu;
const SPACED =
  /[\p{L}\p{N}_%+-]{1,64}(?:\s?\.\s?[\p{L}\p{N}_%+-]{1,64}){0,4}\s?(?:@|\((?:at|arobase)\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{2,63}){1,4}/iu;
const AT = /@|\((?:at|arobase)\)|\[at\]/gi;
/** Signs of this kind looked at; no CV has more addresses. */
const MOST_ADDRESSES = 50;

/** The first address of mail in a text, also one written with spaces or « (at) ». */
export function findEmail(text: string): string | undefined {
  return findWrittenEmail(text)?.email;
}

function findWrittenEmail(text: string): { written: string; email: string } | undefined {
  let looked = 0;
  for (const at of text.matchAll(AT)) {
    if (++looked > MOST_ADDRESSES) break;
    const around = text.slice(Math.max(0, at.index - 100), at.index + 200);
    const bare = BARE.exec(around)?.[0];
    if (bare) return { written: bare, email: bare.replace(/^[.%+-]+/, '') };
    const spaced = SPACED.exec(around)?.[0];
    const joined = spaced?.replace(/\s+/g, '').replace(/\((?:at|arobase)\)|\[at\]/i, '@');
    if (spaced && joined && /^[^@\s]+@[^@\s]+\.\p{L}{2,24}$/u.test(joined)) return { written: spaced, email: joined };
  }
  return undefined;
}

/** Networks by the host of their pages. */
const NETWORKS: readonly (readonly [string, RegExp])[] = [
  ['LinkedIn', /(?:^|\.)linkedin\.com$/],
  ['GitHub', /(?:^|\.)github\.(?:com|io)$/],
  ['GitLab', /(?:^|\.)gitlab\.com$/],
  ['Behance', /(?:^|\.)behance\.net$/],
  ['Dribbble', /(?:^|\.)dribbble\.com$/],
  ['Stack Overflow', /(?:^|\.)stackoverflow\.com$/],
  ['Medium', /(?:^|\.)medium\.com$/],
  ['X', /^(?:www\.)?(?:twitter|x)\.com$/],
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['Instagram', /(?:^|\.)instagram\.com$/],
  ['YouTube', /(?:^|\.)youtube\.com$/],
  ['ResearchGate', /(?:^|\.)researchgate\.net$/],
];

const ADDRESS =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s|,;()<>"«»]{0,200})?(?![\p{L}\p{N}@])/giu;
/** Endings of names that are no addresses: Node.js, ASP.NET, rapport.pdf. */
const ENDINGS =
  /\.(?:com|org|net|ma|fr|io|dev|me|info|eu|be|ch|ca|uk|us|edu|app|site|tech|design|studio|online|co|africa|tn|dz|sn|xyz|page|link|bio)$/i;

/** The pages a text names, in its order: those of networks by name, the others as own pages. */
export function findPages(text: string): { profiles: { network: string; url: string }[]; url?: string } {
  const profiles: { network: string; url: string }[] = [];
  let own: string | undefined;
  for (const match of text.slice(0, 200_000).matchAll(ADDRESS)) {
    const written = match[0].replace(/[.)]+$/, '');
    const [host = ''] = written
      .replace(/^https?:\/\//i, '')
      .toLowerCase()
      .split('/');
    if (!ENDINGS.test(host) || (!written.includes('/') && /^(?:node|vue|next|nuxt|asp|socket|booking)\./i.test(host)))
      continue;
    const network = NETWORKS.find(([, pattern]) => pattern.test(host))?.[0];
    const path = written.replace(/^https?:\/\//i, '').slice(host.length);
    if (network && path.length > 1) {
      if (!profiles.some((one) => sameAddress(one.url, written))) profiles.push({ network, url: written });
    } else if (!network) own ??= written;
  }
  return { profiles, ...(own === undefined ? {} : { url: own }) };
}

function sameAddress(a: string, b: string): boolean {
  const key = (url: string) => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, '');
  return key(a) === key(b);
}

const LABEL =
  /^(?:adresse(?: postale| personnelle)?|address|location|lieu|ville|domicile|résidence|localisation|العنوان|السكن|عنوان السكن|المدينة|مقر السكن)\s*(?:[:：]|\t)\s*/iu;
/** Labels of other things; and what is private and not looked at: birth, nationality, family. */
const OTHER =
  /(?:né|née|naissance|nationalité|situation|permis|citizen|born|birth|nationality|marital|تاريخ|الازدياد|الجنسية|الحالة)/iu;

/** Where the person lives, as written: what a label says, else the piece of the contact lines that names a place. A name that is also a country's (Jordan) is none. */
export function findLocation(lines: readonly CvLine[], name: string | undefined): string | undefined {
  for (const line of lines)
    if (LABEL.test(line.text)) return trimEdges(line.text.replace(LABEL, '').replaceAll('\t', ' ')) || undefined;
  for (const line of lines) {
    for (const piece of line.text.split(/\t|\s[|·•–—*]\s|\s---?\s|\s{3,}|[⌂⌖📍☎✉🏠📧📞|]/u)) {
      const text = trimEdges(withoutContacts(piece).replace(/^[^\p{L}\p{N}(]+/u, ''));
      if (text === '' || text === name || OTHER.test(text) || plainWords(text).length > 12) continue;
      if (namesPlace(text) && findDates(text).length === 0) return text;
    }
  }
  return undefined;
}

/** A line without its addresses of mail and web and its telephone numbers. */
export function withoutContacts(text: string): string {
  const email = findWrittenEmail(text)?.written;
  const phone = findPhone(text)?.written;
  let rest = text;
  if (email) rest = rest.replace(email, ' ');
  if (phone) rest = rest.replace(phone, ' ');
  return rest
    .replace(/https?:\/\/\S+|\S+\.(?:com|net|org|ma|fr|io|dev)\/\S*/gi, ' ')
    .replace(
      /(?:^|\s)(?:e-?mail|mail|tél(?:éphone)?|tel|gsm|mobile|phone|portable|p|الهاتف|البريد الإلكتروني)\s*[.:：]+/giu,
      ' ',
    );
}
