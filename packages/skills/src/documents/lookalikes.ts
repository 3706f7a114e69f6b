/**
 * Cyrillic and Greek letters that no reader tells from these Latin ones: the part of Unicode's confusables
 * (Unicode Technical Standard #39, confusables.txt) that occurs in upright text.
 */
const PAIRS =
  'АA ВB ЕE ІI ЈJ КK МM НH ОO РP СC ТT ХX ЅS УY аa еe іi јj оo рp сc уy хx ѕs һh ԁd ԛq ԝw ѵv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ϲc ϳj νv';

const LATIN = new Map<string, string>();
for (const pair of PAIRS.split(' ')) {
  const [foreign = '', latin = ''] = [...pair];
  LATIN.set(foreign, latin);
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]+/gu;

/**
 * Spells words that mix Latin letters with their Cyrillic or Greek lookalikes in Latin letters, since they are read so:
 * « Pуthon » with a Cyrillic у. Words wholly in another script stay as they are, and so do true mixtures (« µm », « β-test »).
 */
export function spellLookalikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
    const letters = [...word];
    const all = letters.every((letter) => LATIN.has(letter) || !FOREIGN.test(letter));
    return all ? letters.map((letter) => LATIN.get(letter) ?? letter).join('') : word;
  });
}
