import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { type Phrases, phraseAt, phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Importance, Language, NeedSkill } from '../types.ts';
import { type Reading, readText, type Sighting } from './engine.ts';
import type { Passage } from './passages.ts';
import { groupBySkill, summarise } from './understand.ts';
import { welcomeRuns } from './wishes.ts';

const COMPANY = phrases(`
  nous sommes une ; nous sommes un ; notre entreprise ; notre société ; notre agence ; notre start up ;
  notre startup ; fondée en ; fondé en ; créée en ; créé en ; leader ; est une entreprise ;
  est une société ; est une start up ; est une startup ; est une agence ; est un cabinet ; est un bureau ;
  we are a ; we are an ; we re a ; our company ; our startup ; founded in ; is a leading ; is a company ;
  is a startup ; is an agency ; established in ; نحن شركة ; نحن مقاولة ; نحن وكالة ; شركتنا ; مقاولتنا ;
  تأسست ; شركة رائدة ; شركة متخصصة ; شركة ناشئة متخصصة ; مقاولة متخصصة ; وكالة متخصصة
`);

const RECRUITS = phrases(`
  cherche* ; recherche* ; recrut* ; besoin ; vous ; embauch* ; looking ; hiring ; seeking ; need ; needs ;
  you ; recruiting ; نبحث ; تبحث ; يبحث ; أبحث ; مطلوب ; نحتاج ; تحتاج ; نوظف ; نريد ; bghina ; khasna ;
  khassna ; kan9elbo ; kanqelbo ; خاصنا ; بغينا ; كنقلبو
`);

const LEAST_WEIGHT = 0.1;

/**
 * The skills that a need asks for: plain words or a pasted offer. What only the company's own description or its
 * advantages name is left out, unless the text says nothing else; what is said not to be needed has score and
 * weight 0.
 */
export function understandNeedWith(taxonomy: Taxonomy, text: string, language?: Language): NeedSkill[] {
  const reading = readText(taxonomy, text, language);
  const asides = new Set(reading.passages.filter((passage) => isAside(reading.tokens, passage)));
  const asked = reading.sightings.filter(({ passage }) => !asides.has(passage));
  const sightings = judge(reading, asked.length > 0 ? asked : reading.sightings);
  return [...groupBySkill(sightings)].map(([skillId, group]) => {
    const wanted = group.filter((sighting) => !sighting.negated);
    const isTransversal = taxonomy.skill(skillId)?.kind === 'transversal';
    const salience = wanted.reduce((most, sighting) => Math.max(most, salienceOf(sighting, reading.passages[0])), 0);
    return {
      ...summarise(text, skillId, group),
      importance:
        wanted.length > 0 && wanted.every(({ importance }) => importance === 'desired') ? 'desired' : 'required',
      weight: wanted.length === 0 ? 0 : Math.max(LEAST_WEIGHT, isTransversal ? salience / 2 : salience),
    };
  });
}

interface Judged extends Sighting {
  readonly importance: Importance;
}

/** Required or desired; « pas obligatoire mais apprécié » is desired, not negated. */
function judge({ text, tokens }: Reading, sightings: readonly Sighting[]): Judged[] {
  const byPassage = new Map<Passage, Sighting[]>();
  for (const sighting of sightings) {
    const known = byPassage.get(sighting.passage);
    if (known) known.push(sighting);
    else byPassage.set(sighting.passage, [sighting]);
  }
  return [...byPassage].flatMap(([passage, group]) => {
    const runs = group.map(({ run }) => run);
    const welcome = welcomeRuns(text, tokens, passage, runs);
    return group.map((sighting): Judged => {
      const { from, to } = sighting.run;
      const isWelcome = welcome.some((run) => from >= run.from && to <= run.to);
      return {
        ...sighting,
        negated: sighting.negated && !isWelcome,
        // In a need, « formé à React » or « qui veut apprendre » is still asked for.
        wished: false,
        importance: isWelcome || passage.section === 'desired' ? 'desired' : 'required',
      };
    });
  });
}

/** Whether a passage speaks of the company or of what it offers, not of what it asks. */
function isAside(tokens: readonly Token[], passage: Passage): boolean {
  const { section } = passage;
  const describes =
    section === 'company' || section === 'offer' || (section === 'body' && holds(tokens, passage, COMPANY));
  return describes && !(section !== 'offer' && holds(tokens, passage, RECRUITS));
}

/** 1 in the opening sentence and where years or mastery are asked, 0.9 among requirements, 0.8 elsewhere. */
function salienceOf({ passage, years, level }: Sighting, first: Passage | undefined): number {
  if (passage === first || years !== undefined || level === 'advanced' || level === 'expert') return 1;
  return passage.section === 'required' ? 0.9 : 0.8;
}

function holds(tokens: readonly Token[], passage: Passage, known: Phrases): boolean {
  for (let at = passage.from; at < passage.to; at++) if (phraseAt(tokens, at, passage.to, known)) return true;
  return false;
}
