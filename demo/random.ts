/** A seeded source of chance: the same seed and name give the same draws on every machine. */
export interface Chance {
  /** In [0, 1). */
  number(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with that probability. */
  happens(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the keys, each as likely as its weight. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** A new array in another order. */
  shuffled<T>(from: readonly T[]): T[];
  /** `count` different elements, in the order drawn. */
  sample<T>(from: readonly T[], count: number): T[];
  /** An independent source: what is drawn from it never shifts the draws of this one. */
  branch(name: string): Chance;
}

/** FNV-1a over the text, mixed with the seed: 32 bits. */
function hash(text: string, seed: number): number {
  let value = (seed ^ 0x811c9dc5) >>> 0;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/** Opens the source named `name` of that seed (Mulberry32 by Tommy Ettinger, public domain). */
export function chance(seed: number, name = 'demo'): Chance {
  const origin = hash(name, seed);
  let state = origin;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error(`nothing to pick from in ${name}`);
    return from[Math.floor(number() * from.length)] as T;
  };
  const shuffled = <T>(from: readonly T[]): T[] => {
    const cards = [...from];
    for (let last = cards.length - 1; last > 0; last--) {
      const other = Math.floor(number() * (last + 1));
      [cards[last], cards[other]] = [cards[other] as T, cards[last] as T];
    }
    return cards;
  };
  return {
    number,
    whole,
    happens: (probability) => number() < probability,
    pick,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = number() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return (entries[entries.length - 1] as (typeof entries)[number])[0];
    },
    shuffled,
    sample: (from, count) => shuffled(from).slice(0, count),
    branch: (branchName) => chance(origin, branchName),
  };
}

/** UUIDs of version 7 form in the order asked for; their time part only counts, so that they depend on the seed alone. */
export function seededIds(source: Chance): { next(): string } {
  let count = Date.UTC(2001, 9, 1);
  const word = () => Math.floor(source.number() * 4294967296);
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return {
    next() {
      count += 1;
      const time = hex(count, 12);
      const first = word();
      const version = hex(first & 0xfff, 3);
      const variant = hex(0x8000 | ((first >>> 12) & 0x3fff), 4);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${version}-${variant}-${hex(word(), 8)}${hex(first >>> 28, 1)}${hex(word() & 0xfff, 3)}`;
    },
  };
}
