// node bench/run.mjs cv: how well CVs are read, against truth written by hand. The CVs under testsets/cv/dev, and those
// of the data, were looked at while the reader was written; those under testsets/cv/test only once it was done. With
// CV_MISSES=1 in the environment, all that is missed or too much is listed.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readProfile } from '../src/profile/readProfile.ts';
import { cvsWithTruth, readCvFile } from './cvFiles.ts';
import { emptyScore, printScore, scoreCv } from './cvScore.ts';

// Run from the repository or from the package.
const own = ['testsets/cv', 'packages/skills/testsets/cv'].map((path) => resolve(path)).find(existsSync) ?? '.';
const data =
  process.env.SKILLS_DATA ??
  ['../shared/skills-data', '../../../shared/skills-data'].find((path) => existsSync(path)) ??
  '';

/** Milliseconds of the middle one of several readings, each CV warm. */
async function measure(title: string, folder: string): Promise<void> {
  const cvs = cvsWithTruth(folder);
  const score = emptyScore();
  const times: number[] = [];
  for (const { file, truth } of cvs) {
    const source = await readCvFile(file);
    const profile = readProfile(source);
    scoreCv(truth, profile, score, file.replace(`${folder}/`, ''));
    const start = performance.now();
    readProfile(source);
    times.push(performance.now() - start);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(printScore(title, cvs.length, score));
  console.log(`  from text to profile: median ${middle.toFixed(1)} ms a CV\n`);
  if (process.env.CV_MISSES) for (const miss of score.misses) console.log(`    ${miss}`);
}

await measure('cv, own development set', `${own}/dev`);
await measure('cv, own held-out set', `${own}/test`);
if (existsSync(`${data}/dev/cv-pdf`)) await measure('cv, real layouts of SKILLS_DATA', `${data}/dev/cv-pdf`);
else console.log(`cv: left out, ${data || '../shared/skills-data'} is not there (SKILLS_DATA names it)`);
