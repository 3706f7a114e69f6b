/** Accents, Arabic vowel marks, hamzas once decomposed, and the tatweel: marks that people leave out or not. */
const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
/** Control characters, marks of direction and of where a word may break: invisible, and carried along by copying. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text without marks that are not seen. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Arabic-Indic digits (٠–٩) and their eastern forms (۰–۹) as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * A text reduced to what it is compared by: small letters without accents, vowel marks and punctuation, the forms of
 * alef, yeh and teh marbuta as one; `+`, `#` and `&` stay, for they make names. `Société  d’Étude` → `societe d etude`.
 */
export function fold(text: string): string {
  const folded = latinDigits(withoutInvisible(text.normalize('NFKD').replace(marks, '')).toLowerCase())
    .replace(/[ٱى]/g, (letter) => (letter === 'ٱ' ? 'ا' : 'ي'))
    .replaceAll('ة', 'ه')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim();
  return folded || text.trim().toLowerCase();
}
