import type { AskedSkill } from '../types.ts';
import { mastery, shares, writeUnits } from './credit.ts';
import { type Heap, sizeClassFor, sizeOf } from './heap.ts';
import { type Answer, answersTo, type SkillLinks } from './relations.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An asked skill with its share and what answers it. */
export interface Asked {
  readonly skill: AskedSkill;
  /** In units: see `UNITS`. */
  readonly share: number;
  readonly mastery: number;
  /** The best first; with the number of each skill, or -1 where nobody ever held it. */
  readonly answers: readonly Answer[];
  readonly numbers: readonly number[];
}

/** Turns needs into asked skills. Skills that were asked before are remembered. */
export interface NeedReader {
  /** A skill asked twice counts as it was asked last; what has no weight is left out. */
  read(need: readonly AskedSkill[]): Asked[];
}

export function createNeedReader(taxonomy: SkillLinks, vocabulary: Vocabulary): NeedReader {
  const known = new Map<string, readonly Answer[]>();
  const answersFor = (skillId: string): readonly Answer[] => {
    let answers = known.get(skillId);
    if (!answers) {
      answers = answersTo(taxonomy, skillId);
      // Ids unknown to the taxonomy come from outside: they are not kept, or the memory would grow with them.
      if (taxonomy.skill(skillId)) known.set(skillId, answers);
    }
    return answers;
  };
  return {
    read(need) {
      const unique = [...new Map(need.map((skill) => [skill.skillId, skill])).values()];
      const units = shares(unique);
      return unique.flatMap((skill, i) => {
        const share = units[i] ?? 0;
        if (share === 0) return [];
        const answers = answersFor(skill.skillId);
        const numbers = answers.map(({ skillId }) => vocabulary.find(skillId));
        return [{ skill, share, mastery: mastery(skill), answers, numbers }];
      });
    },
  };
}

/** A skill whose holders answer an asked one, with the address of the units of each code. */
export interface Term {
  readonly skill: number;
  readonly table: number;
}

const TABLE_BYTES = 1024;

/** Tables of units in the heap, written anew for each need. */
export interface UnitTables {
  /** For each asked skill the terms that can earn anything. */
  write(asked: readonly Asked[]): Term[][];
  /** To be called when the heap is compacted: what was written is gone. */
  forget(): void;
}

export function createUnitTables(heap: Heap): UnitTables {
  let address = 0;
  let sizeClass = 0;
  const room = (bytes: number): number => {
    if (address > 0 && sizeOf(sizeClass) >= bytes) return address;
    if (address > 0) heap.release(address, sizeClass);
    sizeClass = sizeClassFor(bytes);
    address = heap.allocate(sizeClass);
    return address;
  };
  return {
    write(asked) {
      const decays = asked.map(({ answers, numbers }) => [
        ...new Set(answers.filter((_, i) => (numbers[i] ?? -1) >= 0).map(({ decay }) => decay)),
      ]);
      let table = room(TABLE_BYTES * decays.reduce((sum, { length }) => sum + length, 0));
      return asked.map((one, i) => {
        const tables = new Map<number, number>();
        for (const decay of decays[i] ?? []) {
          writeUnits(heap.i32, table >> 2, one.share, decay, one.mastery);
          tables.set(decay, table);
          table += TABLE_BYTES;
        }
        return one.answers.flatMap(({ decay }, j) => {
          const skill = one.numbers[j] ?? -1;
          return skill < 0 ? [] : [{ skill, table: tables.get(decay) ?? 0 }];
        });
      });
    },
    forget() {
      address = 0;
    },
  };
}
