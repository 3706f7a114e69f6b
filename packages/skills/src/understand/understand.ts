import { pushTo } from '../multimap.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { Language, Level, UnderstoodSkill } from '../types.ts';
import { readText, type Sighting } from './engine.ts';

const LEVEL_ORDER: readonly Level[] = ['beginner', 'intermediate', 'advanced', 'expert'];

/**
 * The skills that a text claims, each with the words that prove it, in the order of their first mention.
 * The same text always gives the same answer; a text that names no skill gives an empty list.
 */
export function understandWith(taxonomy: Taxonomy, text: string, language?: Language): UnderstoodSkill[] {
  const { sightings } = readText(taxonomy, text, language);
  return [...groupBySkill(sightings)].map(([skillId, group]) => summarise(text, skillId, group));
}

/** Gathers sightings by skill, in the order of first mention. */
export function groupBySkill<S extends Sighting>(sightings: readonly S[]): Map<string, S[]> {
  const groups = new Map<string, S[]>();
  for (const sighting of sightings) pushTo(groups, sighting.skillId, sighting);
  return groups;
}

/** One skill from its sightings: best confidence, most years and highest level among those possessed. */
export function summarise(text: string, skillId: string, group: readonly Sighting[]): UnderstoodSkill {
  const possessed = group.filter((sighting) => !sighting.negated && !sighting.wished);
  const years = possessed.reduce<number | undefined>((most, { years }) => maximum(most, years), undefined);
  const rank = possessed.reduce<number | undefined>(
    (most, { level }) => maximum(most, level === undefined ? undefined : LEVEL_ORDER.indexOf(level)),
    undefined,
  );
  const level = rank === undefined ? undefined : LEVEL_ORDER[rank];
  return {
    skillId,
    score: possessed.reduce((most, sighting) => Math.max(most, confidence(sighting)), 0),
    mentions: group.map(({ start, end, match, negated, wished }) => ({
      start,
      end,
      text: text.slice(start, end),
      match,
      negated,
      wished,
    })),
    ...(years !== undefined && { years }),
    ...(level !== undefined && { level }),
  };
}

/**
 * Confidence of one sighting, in hundredths: 0.80 for a known term, 0.60 for a misspelt one; 0.10 more where the text
 * says how long or how well, 0.10 more inside a job, a project or a training; half among hobbies. Repeating a word
 * adds nothing, so stuffing a text with it does not help.
 */
function confidence(sighting: Sighting): number {
  let hundredths = sighting.match === 'fuzzy' ? 60 : 80;
  if (sighting.years !== undefined || (sighting.level !== undefined && sighting.level !== 'beginner')) hundredths += 10;
  const { section } = sighting.passage;
  if (section === 'experience' || section === 'education' || section === 'missions') hundredths += 10;
  if (section === 'interests') hundredths /= 2;
  return hundredths / 100;
}

function maximum(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : Math.max(a, b);
}
