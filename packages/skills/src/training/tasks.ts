import { pushTo } from '../multimap.ts';
import { stem } from '../text/normalise.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Concept, Sources } from './sources.ts';
import { bothGenders } from './sources.ts';

/** Two texts that mean the same, or belong together. */
export type Pair = readonly [string, string];

/** A way to make pairs, and how often it is drawn. */
export interface Task {
  readonly weight: number;
  pairs(count: number): Pair[];
}

/** Finds the stretch of a sentence that is nearest to a label, as the model in training sees it. */
export type FindWindow = (sentence: string, label: string) => string;

/**
 * What the model learns from: labels, alternatives and descriptions of one concept mean the same, in and across
 * languages; half of the occupations are drawn with their neighbours of the same ISCO group, so that they are told
 * apart; titles of one trade of ROME, keywords of one offer, and occupations with their skills belong together.
 */
export function tasksOf(sources: Sources, random: () => number, findWindow: FindWindow): Task[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Pairs made from what is drawn from a list, one by one; nothing where the list is empty. */
  const task = <T>(weight: number, list: readonly T[], make: (drawn: T) => Pair, most = Infinity): Task[] =>
    list.length === 0
      ? []
      : [{ weight, pairs: (count) => Array.from({ length: Math.min(count, most) }, () => make(pick(list))) }];
  const { skills, occupations, builtin, needs, trades, offers, sentences } = sources;

  const pairOf = (concept: Concept): Pair => {
    const { fr, en, ar, descriptions } = concept;
    const languages = [fr, en, ar].filter((labels) => labels.length > 0);
    const first = pick(languages);
    if (descriptions.length > 0 && random() < 0.2) return [pick(first), pick(descriptions)];
    const others = languages.filter((labels) => labels !== first);
    const second = others.length > 0 && random() < 0.65 ? pick(others) : first;
    return [pick(first), pick(second)];
  };
  const anyLabel = ({ fr, en, ar }: Concept): string => pick(pick([fr, en, ar].filter((one) => one.length > 0)));
  const title = (written: string): string => pick(bothGenders(written));

  const byIsco = new Map<string, Concept[]>();
  for (const occupation of occupations) pushTo(byIsco, occupation.isco.slice(0, 2), occupation);
  const families = [...byIsco.values()].filter((family) => family.length > 60);
  const bridges = bridgeTrades(occupations, trades);
  const drawFamily = (count: number): Pair[] => {
    const family = pick(families);
    const drawn = new Set<Concept>();
    while (drawn.size < Math.min(count, family.length * 0.8)) drawn.add(pick(family));
    return [...drawn].map(pairOf);
  };
  return [
    ...task(0.26, occupations, pairOf),
    ...(families.length === 0 ? [] : [{ weight: 0.14, pairs: drawFamily }]),
    ...task(0.2, skills, pairOf),
    ...task(0.08, builtin, pairOf),
    ...task(0.1, trades, (titles) => [title(pick(titles)), title(random() < 0.5 ? (titles[0] ?? '') : pick(titles))]),
    ...task(0.06, bridges, ({ occupation, titles }) => [title(pick(titles)), anyLabel(occupation)]),
    ...task(0.04, needs, ([occupation, skill]) => [anyLabel(occupation), anyLabel(skill)]),
    ...task(0.04, offers, (keywords) => [pick(keywords), pick(keywords)]),
    // Windows are looked for one by one: fewer at a time.
    ...task(
      0.08,
      sentences,
      ({ sentence, skills: labels }) => {
        const label = pick(labels);
        return [random() < 0.25 ? sentence : findWindow(sentence, label), label];
      },
      192,
    ),
  ];
}

interface Bridge {
  readonly occupation: Concept;
  readonly titles: readonly string[];
}

/** Occupations of ESCO and trades of ROME that share a title, whatever its number, gender and small words. */
function bridgeTrades(occupations: readonly Concept[], trades: readonly (readonly string[])[]): Bridge[] {
  const common = (title: string): string =>
    tokenise(title)
      .filter((token) => !token.isSmall)
      .map((token) => stem(token.folded))
      .join(' ');
  const owners = new Map<string, Concept>();
  for (const occupation of occupations) {
    for (const title of occupation.fr) owners.set(common(title), occupation);
  }
  return trades.flatMap((titles) => {
    const met = new Set(titles.flatMap(bothGenders).flatMap((title) => owners.get(common(title)) ?? []));
    // A trade of many occupations says little of each.
    return met.size > 4 ? [] : [...met].map((occupation) => ({ occupation, titles }));
  });
}
