// What the model reaches on the development sets, with the scorers given, with and without an imported taxonomy.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const data = resolve(process.env.SKILLS_DATA ?? '../shared/skills-data');
if (!existsSync(data)) {
  console.log(`linking: left out, ${data} is not there (SKILLS_DATA names it)`);
  process.exit(0);
}
const skills = resolve('packages/skills/bin/skills.mjs');
const work = mkdtempSync(join(tmpdir(), 'skills-bench-'));

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function score(scorer: string, against: string, predictions: string): string {
  const file = join(work, 'predictions.jsonl');
  writeFileSync(file, predictions);
  return run([join(data, scorer), against, file]).trim();
}

try {
  const taxonomy = join(work, 'esco');
  run([skills, 'import', 'esco', join(data, 'esco'), '--to', taxonomy]);
  console.log('MELO, goal MRR 0.60; text-embedding-3-large has .5775 fr→fr and .5736 fr→en');
  for (const set of ['bel_q_fr_c_fr', 'bel_q_fr_c_en']) {
    const folder = join(data, 'dev', set);
    const files = ['--corpus', join(folder, 'corpus_elements.tsv'), '--queries', join(folder, 'queries.tsv')];
    console.log(`${set}                 `, score('score-linking.mjs', folder, run([skills, 'link', ...files])));
    const known = run([skills, 'link', ...files, '--taxonomy', taxonomy]);
    console.log(`${set} with --taxonomy `, score('score-linking.mjs', folder, known));
  }
  console.log('sentences to ESCO skills, goal RP@5 63 (TECH) and 56 (HOUSE)');
  const folder = join(data, 'dev/skill_extraction_en');
  for (const set of ['tech', 'house']) {
    const annotations = join(folder, `${set}_validation_annotations.csv`);
    const files = ['--labels', join(folder, 'skills_en_label.txt'), '--sentences', annotations];
    console.log(
      `${set}                 `,
      score('score-extraction.mjs', annotations, run([skills, 'extract', ...files])),
    );
    const known = run([skills, 'extract', ...files, '--taxonomy', taxonomy]);
    console.log(`${set} with --taxonomy `, score('score-extraction.mjs', annotations, known));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
