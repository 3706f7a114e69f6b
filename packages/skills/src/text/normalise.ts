const MARKS = /\p{M}|\p{Cf}|\u0640/gu;
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ڤ: 'ف',
  گ: 'ك',
  ڭ: 'ك',
};
const SPECIAL = /[œæßøıٱىیةکڤگڭ\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[a-z0-9]*$/;
/** Arabic letters that already are their own compared form. */
const PLAIN_ARABIC = /^[ابتثجحخدذرزسشصضطظعغفقكلمنهويء]*$/;
const ARABIC = /[\u0620-\u064a]/;

/**
 * The form under which a word is compared: compatibility forms, case, accents, Arabic hamza seats, final ya,
 * ta marbuta, short vowels and tatweel no longer differ, and digits are 0–9. Idempotent.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower) || PLAIN_ARABIC.test(lower)) return lower;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? String(letter.charCodeAt(0) & 0xf))
    .normalize('NFC');
}

/** Whether a folded word is written in Arabic letters. */
export function isArabic(folded: string): boolean {
  return ARABIC.test(folded);
}

/**
 * A light common form for the number and gender of French words and the plural of English ones
 * (développeuses → developpeur, réseaux → reseau, skills → skill). Not a linguistic stem: it only has to be the
 * same on both sides of a comparison.
 */
export function stem(folded: string): string {
  if (folded.length < 4 || !PLAIN.test(folded)) return folded;
  let word = folded;
  if (word.length > 4 && /[^s]s$/.test(word)) word = word.slice(0, -1);
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.length > 5 && word.endsWith('ale')) return word.slice(0, -1);
  if (word.endsWith('euse')) return `${word.slice(0, -2)}r`;
  if (word.endsWith('trice')) return `${word.slice(0, -4)}eur`;
  if (word.endsWith('ienne')) return word.slice(0, -2);
  if (word.length > 6 && word.endsWith('iere')) return `${word.slice(0, -4)}ier`;
  if (word.length > 7 && /(?:eure|ante)$/.test(word)) return word.slice(0, -1);
  if (word.length > 7 && word.endsWith('gere')) return `${word.slice(0, -4)}ger`;
  if (word.length > 6 && word.endsWith('ee')) return word.slice(0, -1);
  if (word.length > 6 && word.endsWith('ive')) return `${word.slice(0, -2)}f`;
  return word;
}

/** A folded Arabic word without its article: البرمجه → برمجه. Left alone where too little would remain. */
export function withoutArticle(folded: string): string {
  return folded.length >= 5 && folded.startsWith('ال') ? folded.slice(2) : folded;
}

/**
 * The forms under which a folded Arabic word of a text may stand in the dictionary: with و ف, ب ك ل and the article
 * taken off one after the other (وبالبرمجه → بالبرمجه, برمجه), the word itself first.
 */
export function arabicForms(folded: string): readonly string[] {
  const forms = new Set<string>([folded]);
  const add = (form: string): void => {
    if (form.length < 2) return;
    forms.add(form);
    forms.add(withoutArticle(form));
    if (form.length >= 5 && form.startsWith('لل')) forms.add(form.slice(2));
    if (form.length >= 4 && /^[بكل]/.test(form)) {
      forms.add(form.slice(1));
      forms.add(withoutArticle(form.slice(1)));
    }
  };
  add(folded);
  if (folded.length >= 3 && /^[وف]/.test(folded)) add(folded.slice(1));
  return [...forms];
}
