import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../taxonomy/import/inputError.ts';
import { modelPath } from './encoder.ts';
import type { Subcommand } from './subcommand.ts';

/** `skills bench`: the figures of quality and speed. */
export const bench: Subcommand = {
  summary: 'measure quality and speed (with the sources)',
  help: `skills bench [speed] [understanding] [linking] [cv] [growth] [ranking]

Prints the figures of the benchmarks named, or of all, each with its goal. The benchmarks come with the sources, not
with the published package. Some read the data in the folder that SKILLS_DATA names (../shared/skills-data where left
out), and say so where it is not there; ranking compares with PostgreSQL 15 where it is installed.`,

  async run(args) {
    const runner = join(dirname(modelPath()), '..', 'bench', 'run.mjs');
    if (!existsSync(runner)) throw new InputError({ file: runner }, 'the benchmarks come with the sources only');
    const { status } = spawnSync(process.execPath, [runner, ...args], { stdio: 'inherit' });
    if (status !== 0) throw new InputError({ file: runner }, 'a benchmark failed');
  },
};
