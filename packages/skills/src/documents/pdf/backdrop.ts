import { looksAlike } from '../colour.ts';
import { type Box, holds } from './geometry.ts';

/** A colour `#rrggbb`, or null where it cannot be told (image, gradient, odd shape, transparency). */
export type Paint = string | null;

/** More painted areas than this on a page and the backdrop counts as unknown everywhere. */
const MAX_PATCHES = 4000;

/**
 * What has been painted on a page so far, so that text in the colour of its ground can be told from text to be read.
 * Whatever is not certain is unknown, and text on an unknown ground counts as visible.
 */
export class Backdrop {
  readonly #patches: { box: Box; paint: Paint }[] = [];
  readonly #colours = new Set<string>(['#ffffff']);
  /** Whether an ink resembles any colour of the page so far. */
  #risky = new Map<string, boolean>();

  cover(box: Box, paint: Paint): void {
    this.#patches.push({ box, paint });
    if (!paint || this.#colours.has(paint)) return;
    this.#colours.add(paint);
    this.#risky = new Map();
  }

  /** The colour at a point; the bare page is white. */
  at(x: number, y: number): Paint {
    if (this.#patches.length > MAX_PATCHES) return null;
    for (let index = this.#patches.length - 1; index >= 0; index--) {
      const patch = this.#patches[index];
      if (patch && holds(patch.box, x, y)) return patch.paint;
    }
    return '#ffffff';
  }

  /** True where ink of this colour at this point cannot be seen. */
  swallows(ink: string, x: number, y: number): boolean {
    if (!this.#isRisky(ink)) return false;
    const ground = this.at(x, y);
    return ground !== null && looksAlike(ink, ground);
  }

  #isRisky(ink: string): boolean {
    const known = this.#risky.get(ink);
    if (known !== undefined) return known;
    const risky = [...this.#colours].some((colour) => looksAlike(ink, colour));
    this.#risky.set(ink, risky);
    return risky;
  }
}
