import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { detectLanguage } from '../text/language.ts';
import type { Run } from '../text/phrases.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Language, Level, MatchKind } from '../types.ts';
import { isOfEmployer } from './employers.ts';
import { readExperience } from './experience.ts';
import { buildLexicon, type LexiconNode } from './lexicon.ts';
import { findMatches, type Match } from './matches.ts';
import { cutPassages, type Passage } from './passages.ts';
import { type PersonalWords, personalWords } from './person.ts';
import { readPolarity } from './polarity.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** A mention with all that its passage says of it. */
export interface Sighting {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  readonly match: MatchKind;
  readonly negated: boolean;
  readonly wished: boolean;
  readonly years?: number;
  readonly level?: Level;
  readonly passage: Passage;
  /** The tokens of the mention. */
  readonly run: Run;
}

/** What was read in a text: its passages and, in order, the mentions of skills. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
  readonly sightings: readonly Sighting[];
}

interface Engine {
  readonly lexicon: LexiconNode;
  readonly speller: Speller;
}

const engines = new WeakMap<Taxonomy, Engine>();

/** Reads every mention of a skill in a text. The dictionary of a taxonomy is built on first use and kept. */
export function readText(taxonomy: Taxonomy, text: string, language?: Language): Reading {
  const { lexicon, speller } = engineOf(taxonomy);
  const tokens = tokenise(text);
  const passages = cutPassages(text, tokens, language ?? detectLanguage(text));
  const personal = personalWords(text);
  const sightings: Sighting[] = [];
  for (const passage of passages) {
    const met = findMatches(text, tokens, passage, lexicon, speller);
    const matches = met.filter(
      (match) => !isOfEmployer(match, met, text, tokens, passage) && !isOfPerson(match, tokens, personal),
    );
    if (matches.length === 0) continue;
    const polarity = readPolarity(text, tokens, passage);
    const experience = readExperience(text, tokens, passage, matches);
    matches.forEach((match, i) => {
      const start = tokens[match.from]?.start ?? 0;
      const end = closeBracket(text, start, tokens[match.to - 1]?.end ?? start);
      sightings.push({
        skillId: match.entry.skillId,
        start,
        end,
        match: match.fuzzy ? 'fuzzy' : match.entry.isLabel ? 'label' : 'alias',
        negated: polarity.isNegated(match),
        wished: polarity.isWished(match),
        ...experience[i],
        passage,
        run: { from: match.from, to: match.to },
      });
    });
  }
  return { text, tokens, passages, sightings };
}

/** Who a person is says nothing of what they can do: words of their address or civil status, or of a name. */
function isOfPerson({ from, fuzzy, entry }: Match, tokens: readonly Token[], { facts, name }: PersonalWords): boolean {
  const at = tokens[from]?.start ?? 0;
  const isIn = ({ start, end }: { start: number; end: number }): boolean => at >= start && at < end;
  if (facts.some(isIn)) return true;
  return name !== null && isIn(name) && (fuzzy || entry.isTool || entry.domain === 'languages');
}

/** « Rust (langage) » ends with the bracket that it opened. */
function closeBracket(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return text[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end;
}

function engineOf(taxonomy: Taxonomy): Engine {
  const known = engines.get(taxonomy);
  if (known) return known;
  const lexicon = buildLexicon(taxonomy);
  const engine = { lexicon, speller: createSpeller(lexicon) };
  engines.set(taxonomy, engine);
  return engine;
}
