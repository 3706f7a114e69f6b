import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cvsWithTruth, readCvFile } from '../../bench/cvFiles.ts';
import { type CvPart, type CvScore, emptyScore, scoreCv } from '../../bench/cvScore.ts';
import { readProfile } from './readProfile.ts';

const folder = fileURLToPath(new URL('../../testsets/cv', import.meta.url));

async function scoreOf(set: string): Promise<CvScore> {
  const score = emptyScore();
  for (const { file, truth } of cvsWithTruth(`${folder}/${set}`)) {
    scoreCv(truth, readProfile(await readCvFile(file)), score, file);
  }
  return score;
}

/** Hits against what is due, and against what was found where that is more. */
function share(score: CvScore, part: CvPart): number {
  const { hits, due, found } = score[part];
  return hits / Math.max(due, found);
}

describe.each(['dev', 'test'])('the CVs of the %s set', (set) => {
  test('are read as they should be', { timeout: 60_000 }, async () => {
    const score = await scoreOf(set);
    for (const part of ['name', 'email', 'phone'] as const)
      expect(share(score, part), part).toBeGreaterThanOrEqual(0.95);
    for (const part of ['title + employer', 'institution'] as const)
      expect(share(score, part), part).toBeGreaterThanOrEqual(0.85);
    expect(share(score, 'skills')).toBeGreaterThanOrEqual(0.9);
  });
});
