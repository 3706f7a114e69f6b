/** Accents, Arabic vowel marks, hamzas once decomposed, and the tatweel: marks that people leave out or not. */
const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
/** Marks of direction, and of where a word may break: invisible, and carried along by copying. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Arabic-Indic digits (٠–٩) and their eastern forms (۰–۹) as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * A text reduced to what it is compared by: small letters without accents, vowel marks and punctuation, the forms of
 * alef, yeh and teh marbuta as one; `+`, `#` and `&` stay, for they make names. `Société  d’Étude` → `societe d etude`.
 */
export function fold(text: string): string {
  const folded = latinDigits(text.normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase())
    .replace(/[ٱى]/g, (letter) => (letter === 'ٱ' ? 'ا' : 'ي'))
    .replaceAll('ة', 'ه')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
  return folded || text.trim().toLowerCase();
}

/** Little words of headers that say nothing. */
const fillers = new Set('a au d de des du et l la le les of the in s n'.split(' '));

/** A header reduced further: without little words and the Arabic article. `Nom de l’entreprise` → `nom entreprise`. */
export function foldHeader(text: string): string {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''));
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** One line of text as it is kept: composed, without control characters, its blanks made one. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replace(controls, '').replace(/\s+/g, ' ').trim();
}

/** A text of several lines as it is kept: composed, without control characters, lines ended in one way. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}

/** A text without the marks that are not seen, for codes, numbers and dates. */
export function visible(text: string): string {
  return tidyLine(latinDigits(text).replace(invisible, ''));
}
