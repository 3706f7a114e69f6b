import { pushTo } from '../multimap.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { Importance, Language, NeedSkill } from '../types.ts';
import { asideIn } from './asides.ts';
import { type Reading, readText, type Sighting } from './engine.ts';
import type { Passage } from './passages.ts';
import { groupBySkill, summarise } from './understand.ts';
import { welcomeRuns } from './wishes.ts';

const LEAST_WEIGHT = 0.1;

/**
 * The skills that a need asks for: plain words or a pasted offer. What only the company's own description or its
 * advantages name is left out, unless the text says nothing else; what is said not to be needed has score and
 * weight 0.
 */
export function understandNeedWith(taxonomy: Taxonomy, text: string, language?: Language): NeedSkill[] {
  const reading = readText(taxonomy, text, language);
  const asides = new Map(reading.passages.map((passage) => [passage, asideIn(text, reading.tokens, passage)]));
  const asked = reading.sightings.filter(({ passage, run }) => {
    const aside = asides.get(passage);
    return !aside || run.from < aside.from || run.to > aside.to;
  });
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
  for (const sighting of sightings) pushTo(byPassage, sighting.passage, sighting);
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

/** 1 in the opening sentence and where years or mastery are asked, 0.9 among requirements, 0.8 elsewhere. */
function salienceOf({ passage, years, level }: Sighting, first: Passage | undefined): number {
  if (passage === first || years !== undefined || level === 'advanced' || level === 'expert') return 1;
  return passage.section === 'required' ? 0.9 : 0.8;
}
