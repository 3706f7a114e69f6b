/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a text says of who a person is, not of what they can do. */
export interface PersonalWords {
  /** Name, address, sex, age, birth, nationality, marital status: nothing there is a skill. */
  readonly facts: readonly Stretch[];
  /** The name at the head of a CV: a tool or a tongue named there is a name too (Ruby Swift). */
  readonly name: Stretch | null;
}

// The label that opens a line of civil status or address, in the three languages.
const LABELS = [
  'nom|prénom|noms? et prénoms?|nom complet|adresse|domicile|sexe|genre|[aâ]ge|nationalité|situation (?:familiale|matrimoniale)|état civil',
  'né|née|né\\(e\\)|date (?:et lieu )?de naissance|lieu de naissance|photo|c\\.?i\\.?n\\.?e?|carte nationale|enfants(?! en )',
  '(?:first |last |full |family )?name|(?:home )?address|sex|gender|nationality|citizenship|marital status|civil status',
  'born|(?:date|place) of birth|birth ?date|children',
  'الاسم(?: الكامل| العائلي| الشخصي)?|النسب|العنوان|السكنى|الجنس|العمر|السن|الجنسية|الحالة (?:العائلية|المدنية|الاجتماعية)',
  'تاريخ (?:ومكان )?(?:الازدياد|الميلاد)|مكان (?:الازدياد|الميلاد)|مزدادة?|رقم البطاقة الوطنية|الأبناء',
].join('|');
const LABELLED = new RegExp(
  String.raw`^[\s•·\-–*|]*(?:${LABELS})(?:\s*[:：=|]|\s+(?:le|en|à|on|in)\s|\s+(?=\d))`,
  'iu',
);
const STREET =
  /^[^:]{0,20}?\d{1,4}\s*(?:bis|ter)?\s*,?\s*(?:rue|avenue|av\.?|boulevard|bd\.?|impasse|lotissement|résidence|quartier|hay|derb|route|street|road)(?=\s)|(?:^|\s)(?:شارع|زنقة|درب|إقامة|حي)\s+\p{L}+.*\d/iu;
// The letters of a name are capitals: « Hay Riad », not « résidence pour seniors ».
const QUARTER =
  /^[^:]{0,40}(?:^|\s)(?:[Dd]erb|[Hh]ay|[Ll]otissement|[Ll]ot\.|[Rr]ésidence|[Ii]mmeuble|[Ii]mm\.|[Aa]ppt\.?)\s+\p{Lu}/u;
/** A line of an address is short; a longer one is prose that names a place. */
const LONGEST_ADDRESS = 100;
const CONTACT = /@|\+?\d[\d .-]{7,}\d/;
const NAME = /^\s*(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]*\s*$/u;
/** Lines in which the head of a CV says how to reach the person. */
const HEAD = 8;

/** Finds where a text speaks of the person: labelled lines of civil status, addresses, and the name above them. */
export function personalWords(text: string): PersonalWords {
  const facts: Stretch[] = [];
  let first: Stretch | null = null;
  let isHead = false;
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    // A line of such facts is short; a longer one is prose.
    const words = end - start > 200 ? '' : text.slice(start, end);
    if (words.trim() !== '') {
      const isAddress = words.length <= LONGEST_ADDRESS && (STREET.test(words) || QUARTER.test(words));
      const isFact = isAddress || LABELLED.test(words);
      if (isFact) facts.push({ start, end });
      if (first === null) first = { start, end };
      else if (line < HEAD && (isFact || CONTACT.test(words))) isHead = true;
    }
    start = end + 1;
  }
  const isName = isHead && first !== null && NAME.test(text.slice(first.start, first.end));
  return { facts, name: isName ? first : null };
}
