import { showOverrides } from './bidi.ts';
import { spellLookalikes } from './lookalikes.ts';

/**
 * Makes text comparable without changing the words a reader sees: composed letters (NFC), Latin ligatures, Arabic
 * presentation forms and letters in mathematical or full-width dress spelled out, words under a direction override in
 * the order they are displayed, foreign lookalike letters as the Latin ones they are read as, no invisible direction
 * marks or zero-width characters, at most four accents on a letter, plain spaces, at most one blank line.
 * Other compatibility characters (², ½, ™) stay as written.
 */
export function tidyText(text: string): string {
  const seen = showOverrides(text)
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(PILED, '$1');
  return spellLookalikes(seen)
    .replace(/[\p{Zs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/^[ \t]|[ \t]$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Ligatures and contextual shapes; mathematical and full-width letters, which stand for bold type in plain text. */
const PRESENTATION_FORMS =
  /[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFE\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}]+/gu;

/** Accents piled on a letter beyond any orthography. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/**
 * Control characters but tab and line feed; soft hyphen; direction marks and overrides; joiners; fillers; variation
 * selectors; tags.
 */
const INVISIBLE =
  /[\x00-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|\u17B4|\u17B5|\p{Variation_Selector}|[\u{E0000}-\u{E0FFF}]/gu;
