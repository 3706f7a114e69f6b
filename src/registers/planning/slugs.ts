/** Arabic letters in Latin ones, as Moroccan names are written: for codes only, nobody reads them. */
const latin: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'ch',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'ou',
  ي: 'i',
  ى: 'a',
  ة: 'a',
  ء: '',
  ڭ: 'g',
  گ: 'g',
  پ: 'p',
  چ: 'tch',
  ڤ: 'v',
  ٱ: 'a',
};
const longest = 80;

/** A name as a code: `Société d’Étude` → `societe-d-etude`; '' where it holds neither Latin nor Arabic letters. */
export function slugOf(name: string): string {
  return [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** Gives codes that nobody has: `atlas`, then `atlas-2`. */
export class Slugs {
  readonly #taken: Set<string>;
  readonly #fallback: string;

  constructor(taken: Iterable<string>, fallback: string) {
    this.#taken = new Set(taken);
    this.#fallback = fallback;
  }

  /** The code asked for where it is free, or one made from the name. */
  take(asked: string | undefined, name: string): string {
    const base = asked ?? (slugOf(name) || this.#fallback);
    let slug = base;
    for (let number = 2; this.#taken.has(slug); number++) slug = `${base}-${number}`;
    this.#taken.add(slug);
    return slug;
  }
}
