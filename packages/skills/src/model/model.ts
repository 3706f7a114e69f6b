import { fold } from '../text/normalise.ts';
import { featuresOf, hash } from './features.ts';

/** A trained table of word parts: the vector of a text is the sum of its rows, brought to length 1. */
export interface Model {
  /** Such as `fondouk-1`; stored beside what was derived from it. */
  readonly name: string;
  readonly dimensions: number;
  /** The vector of a text, of length 1; zeros where the text holds no word. */
  embed(text: string): Float32Array;
  /** The same, written into `vectors` from place `at` on. */
  embedInto(text: string, vectors: Float32Array, at: number): void;
  /** How often the sentences of the training meant this very skill: ln(1 + times), 0 where never. */
  prior(label: string): number;
}

/** What stands before the table in a model's file, as JSON. */
export interface ModelHeader {
  readonly name: string;
  readonly dimensions: number;
  readonly buckets: number;
}

/** How often each label was meant, for `writeModel`. */
export type Counts = ReadonlyMap<string, number>;

const MAGIC = 'FSKM1\n';

/** A prior takes the hash of its label (32 bits) and ln(1 + times) in sixteenths (8 bits). */
const PRIOR_BYTES = 5;
const PRIOR_UNIT = 16;

/**
 * Reads a model's file: `FSKM1`, a line of JSON (name, dimensions, buckets, priors), then one scale (32-bit float,
 * little endian) a bucket, `dimensions` signed bytes a bucket, and the priors. The table is used where it lies.
 * @throws Error where the bytes are no model or are cut short
 */
export function readModel(bytes: Uint8Array): Model {
  const start = MAGIC.length;
  const head = new TextDecoder().decode(bytes.subarray(0, start + 500));
  const end = head.indexOf('\n', start);
  if (!head.startsWith(MAGIC) || end < 0) throw new Error('this file is no model of skills');
  const { name, dimensions, buckets, priors: known } = JSON.parse(head.slice(start, end)) as WrittenHeader;
  const scalesAt = end + 1;
  const tableAt = scalesAt + buckets * 4;
  const priorsAt = tableAt + buckets * dimensions;
  if (bytes.length !== priorsAt + known * PRIOR_BYTES) throw new Error('this model is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset + scalesAt, buckets * 4);
  const scales = Float32Array.from({ length: buckets }, (_, i) => view.getFloat32(i * 4, true));
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + tableAt, buckets * dimensions);
  const priors = readPriors(new DataView(bytes.buffer, bytes.byteOffset + priorsAt, known * PRIOR_BYTES));

  const embedInto = (text: string, vectors: Float32Array, at: number): void => {
    const { rows, weights } = featuresOf(text, buckets);
    const sum = vectors.subarray(at, at + dimensions);
    sum.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const weight = (weights[i] ?? 0) * (scales[row] ?? 0);
      const from = row * dimensions;
      for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + weight * (table[from + d] ?? 0);
    }
    toUnitLength(sum);
  };
  return {
    name,
    dimensions,
    embed(text) {
      const vector = new Float32Array(dimensions);
      embedInto(text, vector, 0);
      return vector;
    },
    embedInto,
    prior: (label) => priors.get(priorKey(label)) ?? 0,
  };
}

interface WrittenHeader extends ModelHeader {
  readonly priors: number;
}

function priorKey(label: string): number {
  return hash(fold(label.trim()));
}

function readPriors(view: DataView): Map<number, number> {
  const priors = new Map<number, number>();
  for (let at = 0; at < view.byteLength; at += PRIOR_BYTES) {
    priors.set(view.getUint32(at, true), view.getUint8(at + 4) / PRIOR_UNIT);
  }
  return priors;
}

/** The file of a model from its table of 32-bit floats: each row is brought to bytes by its greatest number. */
export function writeModel(header: ModelHeader, table: Float32Array, counts: Counts = new Map()): Uint8Array {
  const { name, dimensions, buckets } = header;
  const priors = counts.size;
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ name, dimensions, buckets, priors })}\n`);
  const bytes = new Uint8Array(head.length + buckets * (4 + dimensions) + priors * PRIOR_BYTES);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  const tableAt = head.length + buckets * 4;
  for (let row = 0; row < buckets; row++) {
    const values = table.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    view.setFloat32(head.length + row * 4, scale, true);
    if (scale === 0) continue;
    for (let d = 0; d < dimensions; d++) {
      view.setInt8(tableAt + row * dimensions + d, Math.round((values[d] ?? 0) / scale));
    }
  }
  let at = tableAt + buckets * dimensions;
  for (const [label, times] of counts) {
    view.setUint32(at, priorKey(label), true);
    view.setUint8(at + 4, Math.min(255, Math.round(Math.log1p(times) * PRIOR_UNIT)));
    at += PRIOR_BYTES;
  }
  return bytes;
}

/** Divides a vector by its length, which it gives; zeros stay. */
export function toUnitLength(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length === 0) return 0;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) / length;
  return length;
}
