import type { Profile } from '../../profile/profile.ts';
import type { Origin } from '../outcome.ts';
import { europassProfile } from '../structured/europass.ts';
import { profileText } from '../structured/profileText.ts';
import type { PdfDocument } from './library.ts';

/** Whose form a PDF has, and the data it carries. */
export type PdfExport = { origin?: Origin; profile?: Profile };

/** Attachments looked at, and the most that each may hold: a CV with a photo, in bytes. */
const MAX_ATTACHMENTS = 10;
const MAX_BYTES = 8 * 1024 * 1024;
/** How many of the words of attached data the pages must show for it to be believed. */
const AGREEMENT = 0.8;

/**
 * Recognises the PDFs of LinkedIn (“Save to PDF”) by what they say of themselves, and reads the data that Europass
 * attaches to its own. Nobody sees an attachment: it is believed only where the pages say the same.
 * @param text what the pages show
 */
export async function exportOf(document: PdfDocument, text: string): Promise<PdfExport> {
  const { info } = (await document.getMetadata()) as { info: { Author?: unknown; Subject?: unknown } };
  if (info.Author === 'LinkedIn' || info.Subject === 'Resume generated from profile') return { origin: 'linkedin' };
  for (const xml of await attachedXml(document)) {
    try {
      const profile = europassProfile(xml);
      return agrees(profileText(withoutCodes(profile)), text)
        ? { origin: 'europass', profile }
        : { origin: 'europass' };
    } catch {
      // Another kind of XML, or a damaged one: the pages are read as those of any PDF.
    }
  }
  return {};
}

async function attachedXml(document: PdfDocument): Promise<Uint8Array[]> {
  const attachments: Record<string, { content?: unknown }> | null = await document.getAttachments();
  return Object.values(attachments ?? {})
    .slice(0, MAX_ATTACHMENTS)
    .flatMap(({ content }) => (content instanceof Uint8Array && content.length <= MAX_BYTES ? [content] : []))
    .filter((content) => /^(?:\xEF\xBB\xBF)?\s*</.test(Buffer.from(content.subarray(0, 100)).toString('latin1')));
}

/** Languages and dates are shown in other words than they are coded in. */
function withoutCodes(profile: Profile): Profile {
  return { ...profile, languages: [] };
}

function agrees(stated: string, shown: string): boolean {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const [words, seen] = [wordsOf(stated), wordsOf(shown)];
  const shared = [...words].filter((word) => seen.has(word)).length;
  return words.size > 0 && shared >= AGREEMENT * words.size;
}
