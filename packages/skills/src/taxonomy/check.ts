import { tokenise } from '../text/tokenise.ts';
import { keysOf } from '../understand/lexicon.ts';
import { circles } from './circles.ts';
import type { SkillEntry, Term } from './format.ts';

/** What is wrong with a taxonomy, and where. */
export interface Problem {
  readonly domain: string;
  /** Line in the file's text, from 1. */
  readonly line: number;
  readonly skillId: string;
  readonly reason: string;
}

const LANGUAGES = ['fr', 'en', 'ar'] as const;

/**
 * Everything wrong with the entries of a taxonomy: ids that are doubled, ill-formed or unknown; missing labels; labels
 * in the wrong script; skills linked to nothing (tongues and
 * transversal skills may stand alone); circles; terms written twice; terms of one or two letters without a
 * condition; the same term in two skills without a condition or a note. Empty when sound.
 */
export function checkEntries(entries: readonly SkillEntry[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, SkillEntry>();
  const report = (entry: SkillEntry, reason: string): void => {
    problems.push({ domain: entry.domain, line: entry.line, skillId: entry.id, reason });
  };
  for (const entry of entries) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id)) report(entry, 'the id is not in kebab-case');
    if (byId.has(entry.id)) report(entry, 'the id is used twice');
    byId.set(entry.id, entry);
  }
  const linked = new Set(entries.flatMap(linksOf));
  for (const entry of entries) {
    for (const target of linksOf(entry)) {
      if (!byId.has(target)) report(entry, `unknown skill "${target}"`);
      if (target === entry.id) report(entry, 'linked to itself');
    }
    const standsAlone = entry.kind === 'language' || entry.kind === 'transversal';
    if (!standsAlone && linksOf(entry).length === 0 && !linked.has(entry.id)) report(entry, 'linked to no other skill');
    for (const reason of labelProblems(entry)) report(entry, reason);
    for (const reason of termProblems(entry)) report(entry, reason);
  }
  for (const link of ['broader', 'implies'] as const) {
    for (const circle of circles(byId.keys(), (id) => byId.get(id)?.[link] ?? [])) {
      const entry = byId.get(circle[0] ?? '');
      if (entry) report(entry, `circle in ${link}: ${circle.join(' → ')}`);
    }
  }
  for (const { entry, reason } of collisions(entries)) report(entry, reason);
  return problems;
}

function linksOf(entry: SkillEntry): string[] {
  return [...entry.broader, ...entry.implies, ...entry.related];
}

function labelProblems(entry: SkillEntry): string[] {
  return LANGUAGES.flatMap((language) => {
    const label = entry.terms.find((term) => term.language === language && term.isLabel);
    if (!label) return [`no label in ${language}`];
    const isArabic = /\p{Script=Arabic}/u.test(label.text);
    if (isArabic !== (language === 'ar')) return [`the label "${label.text}" is in the wrong script for ${language}`];
    return [];
  });
}

function termProblems(entry: SkillEntry): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const term of entry.terms) {
    const spelling = `${term.language} ${term.text.normalize('NFC').toLowerCase()} ${JSON.stringify(term.condition)}`;
    if (seen.has(spelling)) problems.push(`"${term.text}" is written twice in ${term.language}`);
    seen.add(spelling);
    const keys = keysOf(term.text);
    if (tokenise(term.text).at(-1)?.isSmall)
      problems.push(`"${term.text}" ends in a small word, which is not compared`);
    if (keys.length === 0) problems.push(`"${term.text}" holds no word`);
    if (keys.length === 1 && /^\p{L}{1,2}$/u.test(keys[0] ?? '') && !isConditional(term)) {
      problems.push(`"${term.text}" is too short to stand without a condition`);
    }
  }
  return problems;
}

function isConditional(term: Term): boolean {
  return Object.keys(term.condition).length > 0;
}

function collisions(entries: readonly SkillEntry[]): { entry: SkillEntry; reason: string }[] {
  const owners = new Map<string, { entry: SkillEntry; term: Term }>();
  const found: { entry: SkillEntry; reason: string }[] = [];
  for (const entry of entries) {
    for (const term of entry.terms) {
      if (isConditional(term)) continue;
      const key = keysOf(term.text).join(' ');
      const owner = owners.get(key);
      if (!owner) owners.set(key, { entry, term });
      else if (owner.entry !== entry) {
        found.push({ entry, reason: `"${term.text}" also names ${owner.entry.id} ("${owner.term.text}")` });
      }
    }
  }
  return found;
}
