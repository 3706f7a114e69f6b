import { plain } from './plain.ts';

/** Names of languages in French, English and Arabic, one language a line. */
const TONGUES = `
arabe arabic العربية عربية عربي العربيه arab
français francais french الفرنسية فرنسية فرنسي française
anglais english الإنجليزية الانجليزية إنجليزية الإنجليزي anglaise
amazigh amazighe tamazight berbère berber tachelhit tarifit الأمازيغية أمازيغية امازيغية
darija دارجة الدارجة
espagnol spanish الإسبانية الاسبانية إسبانية castillan español
allemand german الألمانية ألمانية deutsch
italien italian الإيطالية إيطالية italiano
portugais portuguese البرتغالية برتغالية
néerlandais dutch الهولندية هولندية flamand
russe russian الروسية روسية
turc turkish التركية تركية
chinois chinese mandarin الصينية صينية
japonais japanese اليابانية يابانية
coréen korean الكورية كورية
hébreu hebrew العبرية عبرية
persan farsi persian الفارسية فارسية
hindi hindou ourdou urdu الهندية الأردية
suédois swedish السويدية
polonais polish
roumain romanian
grec greek اليونانية
latin latine
wolof pulaar swahili haoussa bambara
vietnamien vietnamese
hassaniya الحسانية
`;

const NAMES: ReadonlySet<string> = new Set(TONGUES.trim().split(/\s+/).map(plain));

/** True where a folded word names a language. */
export function isTongue(word: string): boolean {
  return NAMES.has(word) || (word.startsWith('و') && NAMES.has(word.slice(1)));
}
