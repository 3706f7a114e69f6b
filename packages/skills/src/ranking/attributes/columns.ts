import { LEVELS } from '../credit.ts';
import type { Heap } from '../heap.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary.ts';
import { dayNumber, type TalentAttributes, wholeYears } from './attributes.ts';
import { type BitColumn, createBitColumn } from './bitColumn.ts';

/** One of many words for each talent: the number of the word and one, 0 where unknown. */
export interface WordColumn {
  readonly words: Vocabulary;
  readonly numbers: BitColumn;
}

/** Several of few words for each talent: a column for each word, 0 where the talent has it not. */
export interface SetColumn {
  readonly members: ReadonlyMap<string, BitColumn>;
  /** The column of a word, which gets one where it has none. */
  member(word: string): BitColumn;
  /** 1 where anything is known. */
  readonly known: BitColumn;
}

/** What is known of the talents besides their skills, in columns of bits: a few bytes a talent. */
export interface AttributeColumns {
  readonly region: WordColumn;
  readonly site: WordColumn;
  readonly school: WordColumn;
  /** `dayNumber`; 0 where unknown. */
  readonly availableFrom: BitColumn;
  /** 0 unknown, 1 no, 2 yes. */
  readonly remote: BitColumn;
  readonly contracts: SetColumn;
  /** 1 spoken, from 2 on the rank of the level and two. */
  readonly languages: SetColumn;
  /** Whole years and one; 0 where unknown. */
  readonly years: BitColumn;
  /** Replaces all that is known of a talent. A day that is none: RangeError, and nothing has changed. */
  set(talent: number, attributes: TalentAttributes): void;
  move(place: (address: number, sizeClass: number) => number): void;
}

export function createAttributeColumns(heap: Heap): AttributeColumns {
  const all: BitColumn[] = [];
  const column = (): BitColumn => {
    const fresh = createBitColumn(heap);
    all.push(fresh);
    return fresh;
  };
  const words = (): WordColumn => ({ words: createVocabulary(), numbers: column() });
  const sets = (): SetColumn => {
    const members = new Map<string, BitColumn>();
    const member = (word: string): BitColumn => {
      const known = members.get(word) ?? column();
      members.set(word, known);
      return known;
    };
    return { members, member, known: column() };
  };
  const setWord = ({ words, numbers }: WordColumn, talent: number, word: string | undefined): void => {
    numbers.set(talent, word === undefined ? 0 : words.add(word) + 1);
  };
  const setMembers = (set: SetColumn, talent: number, values: ReadonlyMap<string, number>): void => {
    for (const word of values.keys()) set.member(word);
    for (const [word, member] of set.members) member.set(talent, values.get(word) ?? 0);
    set.known.set(talent, values.size > 0 ? 1 : 0);
  };

  const region = words();
  const site = words();
  const school = words();
  const availableFrom = column();
  const remote = column();
  const years = column();
  const contracts = sets();
  const languages = sets();

  return {
    region,
    site,
    school,
    availableFrom,
    remote,
    years,
    contracts,
    languages,
    set(talent, known) {
      const day = known.availableFrom === undefined ? 0 : dayNumber(known.availableFrom);
      availableFrom.set(talent, day);
      setWord(region, talent, known.region);
      setWord(site, talent, known.site);
      setWord(school, talent, known.school);
      remote.set(talent, known.remote === undefined ? 0 : known.remote ? 2 : 1);
      years.set(talent, known.years === undefined ? 0 : wholeYears(known.years) + 1);
      setMembers(contracts, talent, new Map((known.contracts ?? []).map((kind) => [kind, 1])));
      setMembers(languages, talent, bestLevels(known.languages ?? []));
    },
    move(place) {
      for (const one of all) one.move(place);
    },
  };
}

/** 1 for a tongue without a level, else the rank of the level and two; of a tongue given twice the better. */
function bestLevels(languages: NonNullable<TalentAttributes['languages']>): Map<string, number> {
  const best = new Map<string, number>();
  for (const { language, level } of languages) {
    const value = level === undefined ? 1 : LEVELS.indexOf(level) + 2;
    best.set(language, Math.max(best.get(language) ?? 0, value));
  }
  return best;
}
