import type { Level } from '../types.ts';
import type { TalentAttributes } from './attributes/attributes.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from './bytes.ts';
import { xxHash32 } from './checksum.ts';
import { CODES, LEVELS } from './credit.ts';
import { readHeld } from './holdings.ts';
import type { TalentStore } from './store.ts';

/**
 * Why a snapshot is refused: `foreign` not one of ours, `format` written by a version that this one cannot read,
 * `broken` cut short or damaged, `taxonomy` made with another version of the taxonomy.
 */
export type SnapshotFault = 'foreign' | 'format' | 'broken' | 'taxonomy';

export class SnapshotError extends Error {
  readonly fault: SnapshotFault;
  constructor(fault: SnapshotFault, message: string) {
    super(message);
    this.name = 'SnapshotError';
    this.fault = fault;
  }
}

/** What a snapshot begins with; the byte after it is the format. */
const MARK = new TextEncoder().encode('fondouk ranking\n');
const FORMAT = 1;
const CHECKSUM_BYTES = 4;

/**
 * The mark, the format, the version of the taxonomy, the words of the skills, then talent by talent the id, the skills
 * and the attributes; at the end the xxHash32 of all that, lowest byte first.
 */
export function writeSnapshot(store: TalentStore, taxonomyVersion: string): Uint8Array {
  const { ids, vocabulary, holdings, attributes } = store;
  const writer = createByteWriter(1024 + ids.size * 96);
  writer.raw(MARK);
  writer.byte(FORMAT);
  writer.text(taxonomyVersion);
  writer.number(vocabulary.words.length);
  for (const word of vocabulary.words) writeUnits(writer, word);
  writer.number(ids.size);
  for (let talent = 0; talent < ids.capacity; talent++) {
    if (!ids.has(talent)) continue;
    writeUnits(writer, ids.idOf(talent));
    holdings.copy(talent, writer);
    writeAttributes(writer, attributes.get(talent));
  }
  const sum = xxHash32(writer.bytes.subarray(0, writer.length));
  for (let shift = 0; shift < 32; shift += 8) writer.byte((sum >>> shift) & 255);
  return writer.bytes.slice(0, writer.length);
}

/** Fills an empty store. @throws SnapshotError: see there */
export function readSnapshot(bytes: Uint8Array, store: TalentStore, taxonomyVersion: string): void {
  if (bytes.length < MARK.length || MARK.some((byte, i) => byte !== bytes[i])) {
    throw new SnapshotError('foreign', 'these bytes are not a snapshot of a ranking');
  }
  const format = bytes[MARK.length];
  if (format !== undefined && format !== FORMAT) {
    throw new SnapshotError('format', `the snapshot has format ${format}; this version reads format ${FORMAT}`);
  }
  const end = bytes.length - CHECKSUM_BYTES;
  const stored = bytes.subarray(Math.max(0, end)).reduceRight((sum, byte) => sum * 256 + byte, 0);
  if (end <= MARK.length || xxHash32(bytes.subarray(0, end)) !== stored) {
    throw new SnapshotError('broken', 'the snapshot is damaged or cut short: its checksum does not match');
  }
  const reader = createByteReader(bytes.subarray(0, end));
  reader.at = MARK.length + 1;
  const version = reader.text();
  if (version !== taxonomyVersion) {
    throw new SnapshotError(
      'taxonomy',
      `the snapshot was made with version ${version} of the taxonomy, this is ${taxonomyVersion}: derive it again`,
    );
  }
  try {
    readTalents(reader, store);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SnapshotError('broken', `the snapshot is damaged: ${error.message}`);
  }
}

function readTalents(reader: ByteReader, store: TalentStore): void {
  const words = Array.from({ length: reader.number() }, () => store.vocabulary.add(readUnits(reader)));
  for (let left = reader.number(); left > 0; left--) {
    const id = readUnits(reader);
    const held = readHeld(reader);
    if (held.some(({ skill, code }) => skill >= words.length || code >= CODES)) {
      throw new RangeError('a skill is not in its list');
    }
    store.setHeld(id, held, readAttributes(reader));
  }
  if (reader.at !== reader.end) throw new RangeError('something follows the last talent');
}

/** A word, unit by unit: unlike UTF-8 this keeps halves of surrogate pairs. */
function writeUnits(writer: ByteWriter, id: string): void {
  writer.number(id.length);
  for (let i = 0; i < id.length; i++) writer.number(id.charCodeAt(i));
}

function readUnits(reader: ByteReader): string {
  let id = '';
  for (let left = reader.number(); left > 0; left--) id += String.fromCharCode(reader.number());
  return id;
}

const TEXTS = ['region', 'site', 'school', 'availableFrom'] as const;
const HAS_REMOTE = 16;
const HAS_YEARS = 32;
const IS_REMOTE = 64;

function writeAttributes(writer: ByteWriter, known: TalentAttributes): void {
  const texts = TEXTS.map((name) => known[name]);
  const flags = texts.reduce((sum, text, i) => sum | (text === undefined ? 0 : 1 << i), 0);
  const remote = known.remote === undefined ? 0 : known.remote ? HAS_REMOTE | IS_REMOTE : HAS_REMOTE;
  writer.byte(flags | remote | (known.years === undefined ? 0 : HAS_YEARS));
  for (const text of texts) if (text !== undefined) writeUnits(writer, text);
  if (known.years !== undefined) writer.number(known.years);
  writer.number(known.contracts?.length ?? 0);
  for (const kind of known.contracts ?? []) writeUnits(writer, kind);
  writer.number(known.languages?.length ?? 0);
  for (const { language, level } of known.languages ?? []) {
    writeUnits(writer, language);
    writer.byte(level === undefined ? 0 : LEVELS.indexOf(level) + 1);
  }
}

function readAttributes(reader: ByteReader): TalentAttributes {
  const flags = reader.byte();
  const texts = Object.fromEntries(TEXTS.flatMap((name, i) => (flags & (1 << i) ? [[name, readUnits(reader)]] : [])));
  const years = flags & HAS_YEARS ? { years: reader.number() } : {};
  const contracts = Array.from({ length: reader.number() }, () => readUnits(reader));
  const languages = Array.from({ length: reader.number() }, () => {
    const language = readUnits(reader);
    const level: Level | undefined = LEVELS[reader.byte() - 1];
    return { language, ...(level !== undefined && { level }) };
  });
  return {
    ...texts,
    ...years,
    ...(flags & HAS_REMOTE ? { remote: (flags & IS_REMOTE) > 0 } : {}),
    contracts,
    languages,
  };
}
