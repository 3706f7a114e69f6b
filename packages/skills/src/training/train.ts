import { type Features, featuresOf } from '../model/features.ts';
import { toUnitLength } from '../model/model.ts';
import { tokenise } from '../text/tokenise.ts';
import { seededRandom } from './random.ts';
import type { Sources } from './sources.ts';
import { type Pair, type Task, tasksOf } from './tasks.ts';

export interface Settings {
  readonly seed: number;
  readonly buckets: number;
  readonly dimensions: number;
  readonly steps: number;
  /** Pairs a step; each is told apart from all the others. */
  readonly batch: number;
  /** What the cosines are divided by before they are compared. */
  readonly temperature: number;
  readonly learningRate: number;
}

interface Packed {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Learns a table of word parts by contrast: of all the texts of a batch, each text has to be nearest to its own partner
 * (InfoNCE, van den Oord et al. 2018, https://arxiv.org/abs/1807.03748, both ways as in CLIP), by Adagrad with one rate
 * a row. One thread and a seed: the same sources and settings give the same table to the bit.
 * @param report called now and then with the step and the mean loss since the last call
 */
export function trainTable(
  sources: Sources,
  settings: Settings,
  report: (step: number, loss: number, table: Float32Array) => void,
): Float32Array {
  const { buckets, dimensions: size, batch, temperature } = settings;
  const random = seededRandom(settings.seed);
  const table = new Float32Array(buckets * size);
  for (let i = 0; i < table.length; i++) table[i] = (random() - 0.5) * 0.2;
  const squares = new Float32Array(buckets).fill(1e-3);
  const pack = packer(buckets);

  const left = new Float32Array(batch * size);
  const right = new Float32Array(batch * size);
  const leftSlope = new Float32Array(batch * size);
  const rightSlope = new Float32Array(batch * size);
  const cosines = new Float32Array(batch * batch);

  const embed = (packed: Packed, vectors: Float32Array, at: number): number => {
    const sum = vectors.subarray(at, at + size);
    sum.fill(0);
    const { rows, weights } = packed;
    for (let k = 0; k < rows.length; k++) {
      const from = (rows[k] as number) * size;
      const weight = weights[k] as number;
      for (let d = 0; d < size; d++) (sum[d] as number) += weight * (table[from + d] as number);
    }
    return toUnitLength(sum);
  };

  const learn = (
    packed: Packed,
    vectors: Float32Array,
    length: number,
    slopes: Float32Array,
    at: number,
    rate: number,
  ) => {
    if (length === 0) return;
    const vector = vectors.subarray(at, at + size);
    const slope = slopes.subarray(at, at + size);
    let along = 0;
    for (let d = 0; d < size; d++) along += (slope[d] as number) * (vector[d] as number);
    let energy = 0;
    for (let d = 0; d < size; d++) {
      const across = ((slope[d] as number) - along * (vector[d] as number)) / length;
      slope[d] = across;
      energy += across * across;
    }
    energy /= size;
    if (energy === 0) return;
    const { rows, weights } = packed;
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const weight = weights[k] as number;
      const seen = (squares[row] as number) + weight * weight * energy;
      squares[row] = seen;
      const pace = (rate * weight) / Math.sqrt(seen);
      const from = row * size;
      for (let d = 0; d < size; d++) (table[from + d] as number) -= pace * (slope[d] as number);
    }
  };

  const window = new Float32Array(size);
  const target = new Float32Array(size);
  const findWindow = (sentence: string, label: string): string => {
    embed(pack(label), target, 0);
    let best = sentence;
    let nearest = -1;
    for (const words of windowsOf(sentence)) {
      embed(pack(words), window, 0);
      const cosine = dot(window, 0, target, 0, size);
      if (cosine > nearest) {
        nearest = cosine;
        best = words;
      }
    }
    return best;
  };

  const tasks = tasksOf(sources, random, findWindow);
  let losses = 0;
  let counted = 0;
  for (let step = 1; step <= settings.steps; step++) {
    const rate = settings.learningRate * (1 - (0.97 * step) / settings.steps);
    const pairs = drawTask(tasks, random)
      .pairs(batch)
      .filter(([a, b]) => a !== '' && b !== '' && a !== b);
    const texts = pairs.map(([a, b]) => [pack(a), pack(b)] as const);
    const lengths = texts.map(([a, b], i) => [embed(a, left, i * size), embed(b, right, i * size)] as const);
    losses += contrast(pairs, left, right, leftSlope, rightSlope, cosines, size, temperature);
    counted += pairs.length;
    texts.forEach(([a, b], i) => {
      learn(a, left, lengths[i]?.[0] ?? 0, leftSlope, i * size, rate);
      learn(b, right, lengths[i]?.[1] ?? 0, rightSlope, i * size, rate);
    });
    if (step % 250 === 0 || step === settings.steps) {
      report(step, losses / Math.max(1, counted), table);
      losses = 0;
      counted = 0;
    }
  }
  return table;
}

function drawTask(tasks: readonly Task[], random: () => number): Task {
  let left = random() * tasks.reduce((sum, task) => sum + task.weight, 0);
  for (const task of tasks) {
    left -= task.weight;
    if (left < 0) return task;
  }
  return tasks[0] as Task;
}

/** Fills the slopes of the loss by each vector; gives the sum of the losses. */
function contrast(
  pairs: readonly Pair[],
  left: Float32Array,
  right: Float32Array,
  leftSlope: Float32Array,
  rightSlope: Float32Array,
  cosines: Float32Array,
  size: number,
  temperature: number,
): number {
  const n = pairs.length;
  leftSlope.fill(0);
  rightSlope.fill(0);
  const greatest = new Float32Array(n).fill(-Infinity);
  const greatestDown = new Float32Array(n).fill(-Infinity);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const same = i !== j && pairs[i]?.[1] === pairs[j]?.[1];
      const x = same ? -1e4 : dot(left, i * size, right, j * size, size) / temperature;
      cosines[i * n + j] = x;
      if (x > (greatest[i] as number)) greatest[i] = x;
      if (x > (greatestDown[j] as number)) greatestDown[j] = x;
    }
  }
  const across = new Float64Array(n);
  const down = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const x = cosines[i * n + j] as number;
      (across[i] as number) += nearZero(x - (greatest[i] as number));
      (down[j] as number) += nearZero(x - (greatestDown[j] as number));
    }
  }
  let loss = 0;
  for (let i = 0; i < n; i++) {
    loss += Math.log(across[i] as number) + (greatest[i] as number) - (cosines[i * n + i] as number);
    for (let j = 0; j < n; j++) {
      const x = cosines[i * n + j] as number;
      const share =
        (nearZero(x - (greatest[i] as number)) / (across[i] as number) +
          nearZero(x - (greatestDown[j] as number)) / (down[j] as number)) /
        2;
      const slope = share - (i === j ? 1 : 0);
      // Far pairs would change nothing that bytes can hold.
      if (slope < 2e-4 && slope > -2e-4) continue;
      pull(leftSlope, i * size, right, j * size, size, slope / temperature);
      pull(rightSlope, j * size, left, i * size, size, slope / temperature);
    }
  }
  return loss;
}

/** The exponential, 0 where it would change nothing: most pairs of a batch have nothing to do with each other. */
function nearZero(x: number): number {
  return x < -12 ? 0 : Math.exp(x);
}

function dot(a: Float32Array, atA: number, b: Float32Array, atB: number, size: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let d = 0; d < size; d += 4) {
    s0 += (a[atA + d] as number) * (b[atB + d] as number);
    s1 += (a[atA + d + 1] as number) * (b[atB + d + 1] as number);
    s2 += (a[atA + d + 2] as number) * (b[atB + d + 2] as number);
    s3 += (a[atA + d + 3] as number) * (b[atB + d + 3] as number);
  }
  return s0 + s1 + s2 + s3;
}

function pull(sum: Float32Array, at: number, vector: Float32Array, from: number, size: number, weight: number): void {
  for (let d = 0; d < size; d++) (sum[at + d] as number) += weight * (vector[from + d] as number);
}

/** Stretches of two to seven words, and single words. */
function windowsOf(sentence: string): string[] {
  const tokens = tokenise(sentence).slice(0, 60);
  const windows: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const length of [1, 2, 3, 5, 7]) {
      const last = tokens[from + length - 1];
      if (last) windows.push(sentence.slice(tokens[from]?.start, last.end));
    }
  }
  return windows;
}

/** Features in typed arrays, remembered. */
function packer(buckets: number): (text: string) => Packed {
  const known = new Map<string, Packed>();
  return (text) => {
    let packed = known.get(text);
    if (packed) return packed;
    const { rows, weights }: Features = featuresOf(text, buckets);
    packed = { rows: Int32Array.from(rows), weights: Float32Array.from(weights) };
    if (known.size < 500_000) known.set(text, packed);
    return packed;
  };
}
