import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeModel } from '../model/model.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { countMeant, readSources } from '../training/sources.ts';
import { type Settings, trainTable } from '../training/train.ts';
import { modelPath } from './encoder.ts';
import { readArguments, readCount, type Subcommand, UsageError } from './subcommand.ts';

/** What the shipped model was trained with. */
const SHIPPED: Settings = {
  seed: 2026,
  buckets: 131_072,
  dimensions: 128,
  steps: 5_000,
  batch: 384,
  temperature: 0.06,
  learningRate: 0.08,
};

const NAME = 'fondouk-1';

/** From the folder of the model. */
const BESIDE_REPOSITORY = '../../../../shared/skills-data';

/** `skills train`: the model, from the data. */
export const train: Subcommand = {
  summary: 'train the model anew from its data',
  help: `skills train [--data DIR] [--to FILE] [--steps N]

Trains the model from the data in --data and writes it to --to. One thread, one seed: the same data and steps give the
same bytes. MODEL-CARD.md says what the data are. Takes about a quarter of an hour; progress goes to the standard error.

  --data   the folder of the data; where left out, that of the environment variable SKILLS_DATA, or
           shared/skills-data beside the repository
  --to     the file to write; where left out, the model that the package ships is replaced
  --steps  how many steps; ${SHIPPED.steps} where left out`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      data: { type: 'string' },
      to: { type: 'string' },
      steps: { type: 'string' },
    });
    if (positionals.length > 0) throw new UsageError('the data are named with --data');
    const folder = values.data ?? process.env.SKILLS_DATA ?? join(dirname(modelPath()), BESIDE_REPOSITORY);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new InputError({ file: folder }, 'there is no such folder; name the data with --data or SKILLS_DATA');
    }
    const settings = {
      ...SHIPPED,
      steps: values.steps === undefined ? SHIPPED.steps : readCount('steps', values.steps),
    };
    const sources = readSources(folder);
    io.say(
      `${sources.skills.length} skills, ${sources.occupations.length} occupations, ${sources.builtin.length} built in`,
    );
    const started = performance.now();
    const table = trainTable(sources, settings, (step, loss) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      io.say(`step ${step} of ${settings.steps}, loss ${loss.toFixed(3)}, ${seconds} s`);
    });
    const header = { name: NAME, dimensions: settings.dimensions, buckets: settings.buckets };
    const bytes = writeModel(header, table, countMeant(sources));
    const to = values.to ?? modelPath();
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(`${to}.part`, bytes);
    renameSync(`${to}.part`, to);
    await io.print({ model: to, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  },
};
