import type { Encoder } from '../encoders/encoder.ts';
import type { ConceptScheme } from '../taxonomy/import/scheme.ts';
import { fold } from '../text/normalise.ts';
import { cosine, encodeAll } from './vectors.ts';
import { windowsOf } from './windows.ts';

/** A label found in a sentence. */
export interface Extracted {
  readonly label: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** The stretch of the sentence that speaks for it most: `sentence.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

export interface ExtractOptions {
  readonly top: number;
  /** A taxonomy whose other names may speak for the labels that it knows. */
  readonly scheme?: ConceptScheme;
}

/** How much the sentence as a whole counts beside its best stretch; tried on the development sets. */
const WHOLE = 0.4;
/** How much counts that a label is often meant; tried on the development sets. */
const OFTEN = 0.05;
/** What an other name has to be nearer than the label itself; tried on the development sets. */
const OTHER_NAME = 0.1;
/** Labels whose other names are looked at: those nearest by their own name, and by any name to the whole sentence. */
const LOOKED_AT = 300;

/**
 * Finds the labels that a sentence speaks of: each label is compared with every stretch of the sentence (the attended
 * stretch is the explanation) and with the whole, and what texts often mean comes first among the like.
 */
export async function createExtractor(encoder: Encoder, labels: readonly string[], options: ExtractOptions) {
  const names = namesOf(labels, options.scheme);
  const vectors = await encodeAll(
    encoder,
    names.map(({ name }) => name),
  );
  const often = labels.map((label) => OFTEN * (encoder.prior?.(label) ?? 0));

  return async (sentence: string): Promise<Extracted[]> => {
    const windows = windowsOf(sentence);
    if (windows.length === 0) return [];
    const stretches = await encodeAll(encoder, [sentence, ...windows.map(({ text }) => text)]);
    const best = labels.map((label, i) => ({ label, owner: i, score: -1, window: 0 }));
    const look = (from: number, to: number, handicap: number, isLookedAt: (owner: number) => boolean): void => {
      for (let n = from; n < to; n++) {
        const one = best[names[n]?.owner ?? -1];
        if (!one || !isLookedAt(one.owner)) continue;
        const whole = WHOLE * cosine(vectors, n, stretches, 0) + (often[one.owner] ?? 0) - handicap;
        for (let w = 0; w < windows.length; w++) {
          const score = cosine(vectors, n, stretches, w + 1) + whole;
          if (score <= one.score) continue;
          one.score = score;
          one.window = w;
        }
      }
    };
    look(0, labels.length, 0, () => true);
    if (names.length > labels.length) {
      const likely = new Set([
        ...nearestOwners([...best]),
        ...nearestOwners(names.map(({ owner }, n) => ({ owner, score: cosine(vectors, n, stretches, 0) }))),
      ]);
      look(labels.length, names.length, OTHER_NAME, (owner) => likely.has(owner));
    }
    return best
      .sort((a, b) => byScore(a, b) || (a.label < b.label ? -1 : 1))
      .slice(0, options.top)
      .map(({ label, score, window }) => ({
        label,
        score,
        start: windows[window]?.start ?? 0,
        end: windows[window]?.end ?? 0,
      }));
  };
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}

function nearestOwners(names: { readonly owner: number; readonly score: number }[]): number[] {
  return names
    .sort(byScore)
    .slice(0, LOOKED_AT)
    .map(({ owner }) => owner);
}

interface Name {
  readonly name: string;
  /** Which label it stands for. */
  readonly owner: number;
}

/** Each label without what it says in brackets, « Java (computer programming) », and its other names where known. */
function namesOf(labels: readonly string[], scheme: ConceptScheme | undefined): Name[] {
  const names = labels.map((label, owner) => ({ name: label.replace(/\s*\([^()]*\)\s*$/, ''), owner }));
  if (!scheme) return names;
  const owners = new Map(labels.map((label, owner) => [fold(label.trim()), owner]));
  for (const concept of scheme.concepts) {
    for (const [language, label] of Object.entries(concept.labels)) {
      const owner = owners.get(fold(label.trim()));
      if (owner === undefined) continue;
      for (const name of concept.alternatives[language] ?? []) names.push({ name, owner });
    }
  }
  return names;
}
