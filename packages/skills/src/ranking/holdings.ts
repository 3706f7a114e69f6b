import type { Level, TalentSkill } from '../types.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from './bytes.ts';
import { codeOf, confidence, LEVELS } from './credit.ts';
import { createRecords } from './records.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A skill that a talent holds, skills being numbers. What was not stated is there as undefined: one shape for all. */
export interface Held {
  readonly skill: number;
  /** Confidence and mastery: see `codeOf`. */
  readonly code: number;
  readonly level: Level | undefined;
  readonly years: number | undefined;
  readonly evidence: string | undefined;
}

/** What each talent holds, by number: what the rankings are explained with. The codes are in the postings as well. */
export interface Holdings {
  /** Replaces what a talent holds, sorted by skill, each skill once. */
  set(talent: number, held: readonly Held[]): void;
  remove(talent: number): void;
  /** Sorted by skill; empty for a talent who holds nothing. */
  of(talent: number): Held[];
  /** Writes what `writeHeld` would write of a talent who is in. */
  copy(talent: number, writer: ByteWriter): void;
  readonly bytes: number;
}

export function createHoldings(): Holdings {
  const records = createRecords();
  const writer = createByteWriter();
  const reader = createByteReader();
  return {
    get bytes() {
      return records.bytes;
    },
    set(talent, held) {
      writer.clear();
      writeHeld(writer, held);
      records.set(talent, writer.bytes, writer.length);
    },
    remove: (talent) => records.remove(talent),
    of(talent) {
      records.open(talent, reader);
      return reader.at === reader.end ? [] : readHeld(reader);
    },
    copy(talent, into) {
      records.open(talent, reader);
      into.raw(reader.raw(reader.end - reader.at));
    },
  };
}

/** The skills of a talent as numbers, sorted; a skill given twice counts by its better score; what has none is left out. */
export function toHeld(skills: readonly TalentSkill[], vocabulary: Vocabulary): Held[] {
  const sure: { readonly held: Held; readonly confidence: number }[] = [];
  for (const skill of skills) {
    const code = codeOf(skill);
    if (code === 0) continue;
    const { level, years, evidence } = skill;
    sure.push({
      held: { skill: vocabulary.add(skill.skillId), code, level, years, evidence },
      confidence: confidence(skill),
    });
  }
  // Sorting keeps the order of equals: of two given with the same score the first counts.
  sure.sort((a, b) => a.held.skill - b.held.skill || b.confidence - a.confidence);
  const held: Held[] = [];
  let last = -1;
  for (const one of sure) {
    if (one.held.skill !== last) held.push(one.held);
    last = one.held.skill;
  }
  return held;
}

const HAS_YEARS = 8;
const HAS_FLOAT = 16;
const HAS_EVIDENCE = 32;

/**
 * How many, then for each: the distance to the skill before, doubled, and one where something was stated; the code; what
 * was stated, behind a byte that says what.
 */
function writeHeld(writer: ByteWriter, held: readonly Held[]): void {
  writer.number(held.length);
  let last = 0;
  for (const { skill, code, level, years, evidence } of held) {
    const said = level !== undefined || years !== undefined || evidence !== undefined;
    writer.number((skill - last) * 2 + (said ? 1 : 0));
    last = skill;
    writer.byte(code);
    if (!said) continue;
    const short = Number.isSafeInteger(years) && (years ?? -1) >= 0;
    const yearsFlag = years === undefined ? 0 : short ? HAS_YEARS : HAS_FLOAT;
    writer.byte((level ? LEVELS.indexOf(level) + 1 : 0) | yearsFlag | (evidence === undefined ? 0 : HAS_EVIDENCE));
    if (years !== undefined) {
      if (short) writer.number(years);
      else writer.float(years);
    }
    if (evidence !== undefined) writer.text(evidence);
  }
}

/** What `writeHeld` wrote. */
export function readHeld(reader: ByteReader): Held[] {
  const held: Held[] = [];
  let skill = 0;
  for (let left = reader.number(); left > 0; left--) {
    const head = reader.number();
    skill += Math.floor(head / 2);
    const code = reader.byte();
    const flags = head % 2 === 0 ? 0 : reader.byte();
    held.push({
      skill,
      code,
      level: LEVELS[(flags & 7) - 1],
      years: flags & HAS_YEARS ? reader.number() : flags & HAS_FLOAT ? reader.float() : undefined,
      evidence: flags & HAS_EVIDENCE ? reader.text() : undefined,
    });
  }
  return held;
}
