import { readAttributes, readWords, writeAttributes, writeWords } from './attributes/record.ts';
import { type ByteReader, createByteReader, createByteWriter } from './bytes.ts';
import { xxHash32 } from './checksum.ts';
import { CODES } from './credit.ts';
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
 * The mark, the format, the version of the taxonomy, the words of the skills and of the attributes, then talent by talent the id, the skills
 * and the attributes; at the end the xxHash32 of all that, lowest byte first.
 */
export function writeSnapshot(store: TalentStore, taxonomyVersion: string): Uint8Array {
  const { ids, vocabulary, holdings, attributes } = store;
  const writer = createByteWriter(1024 + ids.size * 96);
  writer.raw(MARK);
  writer.byte(FORMAT);
  writer.text(taxonomyVersion);
  writer.number(vocabulary.words.length);
  for (const word of vocabulary.words) writer.units(word);
  writeWords(writer, attributes);
  writer.number(ids.size);
  for (let talent = 0; talent < ids.capacity; talent++) {
    if (!ids.has(talent)) continue;
    writer.units(ids.idOf(talent));
    holdings.copy(talent, writer);
    writeAttributes(writer, attributes, talent);
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
  const words = Array.from({ length: reader.number() }, () => store.vocabulary.add(reader.units()));
  readWords(reader, store.attributes);
  for (let left = reader.number(); left > 0; left--) {
    const id = reader.units();
    const held = readHeld(reader);
    if (held.some(({ skill, code }) => skill >= words.length || code >= CODES)) {
      throw new RangeError('a skill is not in its list');
    }
    readAttributes(reader, store.attributes, store.setHeld(id, held));
  }
  if (reader.at !== reader.end) throw new RangeError('something follows the last talent');
}
