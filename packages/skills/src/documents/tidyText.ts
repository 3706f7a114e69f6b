/**
 * Makes text comparable without changing its words: composed letters (NFC), Latin ligatures and Arabic presentation
 * forms spelled out, no invisible direction marks or zero-width characters, plain spaces, at most one blank line.
 * Other compatibility characters (², ½, ™) stay as written.
 */
export function tidyText(text: string): string {
  return text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\p{Zs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/^[ \t]|[ \t]$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const PRESENTATION_FORMS = /[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFE]+/g;

/** Control characters but tab and line feed; soft hyphen; direction marks and overrides; joiners; tags. */
const INVISIBLE =
  /[\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
