import { describe, expect, it } from 'vitest';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import type { AskedSkill } from '../types.ts';
import { createRanker, restoreRanker } from './ranker.ts';
import { SnapshotError } from './snapshot.ts';

const taxonomy = builtinTaxonomy();
const need: AskedSkill[] = ['react', 'sql'].map((skillId) => ({ skillId, importance: 'required', weight: 1 }));

function someRanker() {
  const ranker = createRanker(taxonomy);
  ranker.set('amal', [{ skillId: 'react', level: 'expert', evidence: 'quatre ans de React' }], { region: 'MA-09' });
  ranker.set(
    'بدر',
    [
      { skillId: 'react', years: 0.5 },
      { skillId: 'sql', years: 7, score: 0.7 },
    ],
    { remote: true, years: 4 },
  );
  ranker.set('gone', [{ skillId: 'sql' }]);
  ranker.delete('gone');
  return ranker;
}

/** Why restoring is refused; 'none' where it is not. */
function faultOf(bytes: Uint8Array, taxonomyVersion?: string): string {
  try {
    restoreRanker(taxonomy, bytes, taxonomyVersion === undefined ? {} : { taxonomyVersion });
    return 'none';
  } catch (error) {
    if (error instanceof SnapshotError) return error.fault;
    throw error;
  }
}

describe('a snapshot', () => {
  it('brings back everyone, word for word', () => {
    const ranker = someRanker();
    const restored = restoreRanker(taxonomy, ranker.snapshot());
    expect(restored.rank(need, { top: 9 })).toEqual(ranker.rank(need, { top: 9 }));
    expect(restored.rank(need, { top: 9 }).results[1]?.parts[0]?.words).toBe('quatre ans de React');
    expect(restored.snapshot()).toEqual(restoreRanker(taxonomy, restored.snapshot()).snapshot());
  });

  it('is refused where any byte has changed, or some are missing', () => {
    const bytes = someRanker().snapshot();
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(faultOf(damaged)).toBe(at < 16 ? 'foreign' : at === 16 ? 'format' : 'broken');
      expect(faultOf(bytes.subarray(0, at))).toBe(at < 16 ? 'foreign' : 'broken');
    }
    expect(faultOf(new Uint8Array([...bytes, 0]))).toBe('broken');
    expect(faultOf(new Uint8Array(0))).toBe('foreign');
  });

  it('is refused with another version of the taxonomy, which it names', () => {
    const bytes = createRanker(taxonomy, { taxonomyVersion: 'esco 1.1.1' }).snapshot();
    expect(faultOf(bytes)).toBe('taxonomy');
    expect(faultOf(bytes, 'esco 1.1.1')).toBe('none');
    expect(() => restoreRanker(taxonomy, bytes, { taxonomyVersion: 'esco 1.2.0' })).toThrow(
      'made with version esco 1.1.1 of the taxonomy, this is esco 1.2.0',
    );
  });
});
