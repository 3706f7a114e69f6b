import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import { answersTo } from './relations.ts';

const answer = (asked: string, skillId: string) =>
  answersTo(builtinTaxonomy(), asked).find((other) => other.skillId === skillId);

describe('what answers an asked skill', () => {
  it('is first of all the skill itself, in full', () => {
    expect(answersTo(builtinTaxonomy(), 'react')[0]).toEqual({ skillId: 'react', relation: 'same', decay: 1 });
  });

  it('is a skill that implies it, at 0.9 then 0.81: Next.js implies React implies JavaScript', () => {
    expect(answer('javascript', 'react')).toEqual({ skillId: 'react', relation: 'implied', decay: 0.9 });
    expect(answer('javascript', 'nextjs')?.relation).toBe('implied');
    expect(answer('javascript', 'nextjs')?.decay).toBeCloseTo(0.81);
  });

  it('is a narrower skill, at 0.9 then 0.72', () => {
    expect(answer('frontend-development', 'react')).toEqual({ skillId: 'react', relation: 'narrower', decay: 0.9 });
    expect(answer('web-development', 'react')?.decay).toBeCloseTo(0.72);
  });

  it('is a broader skill, at half', () => {
    expect(answer('react', 'frontend-development')).toEqual({
      skillId: 'frontend-development',
      relation: 'broader',
      decay: 0.5,
    });
  });

  it('is a neighbour or what the asked skill builds on, at 0.3, in both directions', () => {
    expect(answer('react', 'vue')).toEqual({ skillId: 'vue', relation: 'related', decay: 0.3 });
    expect(answer('vue', 'react')).toEqual({ skillId: 'react', relation: 'related', decay: 0.3 });
    expect(answer('react', 'javascript')).toEqual({ skillId: 'javascript', relation: 'related', decay: 0.3 });
  });

  it('is never Java for JavaScript', () => {
    expect(answer('javascript', 'java')).toBeUndefined();
    expect(answer('javascript', 'spring')).toBeUndefined();
  });

  it('is the id itself where the taxonomy does not know it', () => {
    expect(answersTo(builtinTaxonomy(), 'falconry')).toEqual([{ skillId: 'falconry', relation: 'same', decay: 1 }]);
  });
});
