import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { phraseAt, phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Importance, Language, NeedSkill } from '../types.ts';
import { type Reading, readText, type Sighting } from './engine.ts';
import type { Passage } from './passages.ts';
import { groupBySkill, summarise } from './understand.ts';

const DESIRED = phrases(
  'idéalement',
  'un plus',
  'est un atout',
  'serait un atout',
  'seraient un atout',
  'un atout',
  'atout supplémentaire',
  'apprécié',
  'appréciée',
  'appréciés',
  'appréciées',
  'souhaité',
  'souhaitée',
  'souhaités',
  'souhaitées',
  'souhaitable',
  'de préférence',
  'si possible',
  'éventuellement',
  'optionnel',
  'optionnelle',
  'facultatif',
  'en bonus',
  'bonus',
  'les plus',
  'n est pas obligatoire mais',
  'ideally',
  'nice to have',
  'a plus',
  'is a plus',
  'bonus',
  'preferred',
  'preferably',
  'desirable',
  'an asset',
  'would be great',
  'good to have',
  'optional',
  'advantage',
  'an advantage',
  'if possible',
  'not required but',
  'يفضل',
  'ويفضل',
  'يستحسن',
  'ميزة إضافية',
  'ميزة',
  'إضافة نوعية',
  'قيمة مضافة',
  'من الأفضل',
  'حبذا',
  'إن أمكن',
  'اختياري',
  'اختيارية',
  'مرغوب',
  'مرغوبة',
  'ima kan',
  'ikoun mezyan',
  'mezyan',
);

const COMPANY = phrases(
  'nous sommes une',
  'nous sommes un',
  'notre entreprise',
  'notre société',
  'notre agence',
  'notre start up',
  'notre startup',
  'fondée en',
  'fondé en',
  'créée en',
  'créé en',
  'leader',
  'spécialisée dans',
  'est une entreprise',
  'est une société',
  'est une start up',
  'est une startup',
  'est une agence',
  'est un cabinet',
  'est un bureau',
  'we are a',
  'we are an',
  'our company',
  'our startup',
  'founded in',
  'is a leading',
  'is a company',
  'is a startup',
  'is an agency',
  'established in',
  'نحن شركة',
  'نحن مقاولة',
  'نحن وكالة',
  'شركتنا',
  'مقاولتنا',
  'تأسست',
  'شركة رائدة',
  'شركة متخصصة',
  'مقاولة متخصصة',
  'وكالة متخصصة',
);

const RECRUITS = phrases(
  'cherche*',
  'recherche*',
  'recrut*',
  'besoin',
  'vous',
  'votre',
  'embauch*',
  'looking',
  'hiring',
  'seeking',
  'need',
  'needs',
  'you',
  'your',
  'recruiting',
  'search*',
  'نبحث',
  'تبحث',
  'يبحث',
  'أبحث',
  'مطلوب',
  'نحتاج',
  'تحتاج',
  'نوظف',
  'توظيف',
  'نريد',
  'bghina',
  'kan9lbo',
  'kanqelbo',
  'khasna',
  'خاصنا',
  'بغينا',
  'كنقلبو',
);

const LEAST_WEIGHT = 0.1;

/**
 * The skills that a need asks for: plain words or a pasted offer. What only the company's own description names is
 * left out, unless the text says nothing else; what is said not to be needed has score and weight 0.
 */
export function understandNeedWith(taxonomy: Taxonomy, text: string, language?: Language): NeedSkill[] {
  const reading = readText(taxonomy, text, language);
  const places = placesOf(reading);
  const asked = reading.sightings.filter((sighting) => places.get(sighting.passage)?.company !== true);
  const sightings = asked.length > 0 ? asked : reading.sightings;
  return [...groupBySkill(sightings)].map(([skillId, group]) => {
    const skill = summarise(text, skillId, group);
    const wanted = group.filter((sighting) => !sighting.negated);
    const isRequired = wanted.some((sighting) => importanceOf(reading, sighting, places) === 'required');
    const transversal = taxonomy.skill(skillId)?.kind === 'transversal';
    const salience = Math.max(0, ...wanted.map((sighting) => salienceOf(reading, sighting)));
    const weight = wanted.length === 0 ? 0 : Math.max(LEAST_WEIGHT, transversal ? salience / 2 : salience);
    return { ...skill, importance: isRequired || wanted.length === 0 ? 'required' : 'desired', weight };
  });
}

interface Place {
  readonly company: boolean;
  readonly desired: boolean;
}

function placesOf({ tokens, passages }: Reading): Map<Passage, Place> {
  const places = new Map<Passage, Place>();
  for (const passage of passages) {
    const { section } = passage;
    const recruits = holds(tokens, passage, RECRUITS);
    const company =
      section === 'company' || section === 'offer' || (holds(tokens, passage, COMPANY) && section === 'body');
    places.set(passage, { company: company && !recruits, desired: section === 'desired' });
  }
  return places;
}

/** Desired by its section, or by a word such as « idéalement » in the same part of the sentence. */
function importanceOf(reading: Reading, sighting: Sighting, places: Map<Passage, Place>): Importance {
  const { passage } = sighting;
  if (places.get(passage)?.desired) return 'desired';
  return holds(reading.tokens, passage, DESIRED) ? 'desired' : 'required';
}

/** 1 in the opening sentence and where a level or years are asked, 0.9 among requirements, 0.8 elsewhere. */
function salienceOf(reading: Reading, sighting: Sighting): number {
  const { passage, years, level } = sighting;
  if (passage === reading.passages[0] || years !== undefined || level === 'advanced' || level === 'expert') return 1;
  return passage.section === 'required' ? 0.9 : 0.8;
}

function holds(tokens: readonly Token[], passage: Passage, known: ReturnType<typeof phrases>): boolean {
  for (let at = passage.from; at < passage.to; at++) if (phraseAt(tokens, at, passage.to, known)) return true;
  return false;
}
