import { describe, expect, it } from 'vitest';
import { circles } from './circles.ts';

const circlesOf = (links: Record<string, string[]>): string[][] => circles(Object.keys(links), (id) => links[id] ?? []);

describe('finding circles', () => {
  it('finds none in a tree, nor where two ways lead to one place', () => {
    expect(circlesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  it('gives each circle once, from where it was entered', () => {
    expect(circlesOf({ a: ['b'], b: ['c'], c: ['b'] })).toEqual([['b', 'c', 'b']]);
    expect(circlesOf({ a: ['a'] })).toEqual([['a', 'a']]);
  });

  it('bears a chain of 100,000', () => {
    const chain = circles(['0'], (id) => (Number(id) < 100_000 ? [String(Number(id) + 1)] : ['0']));
    expect(chain).toHaveLength(1);
    expect(chain[0]).toHaveLength(100_002);
  });
});
