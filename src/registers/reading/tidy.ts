import { fold, latinDigits, withoutInvisible } from '../../texts/fold.ts';

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

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
  return tidyLine(withoutInvisible(latinDigits(text)));
}
