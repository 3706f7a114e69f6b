import { DOMAIN_FILES } from '../../taxonomy/index.ts';
import { builtinTaxonomy } from '../taxonomy/builtin.ts';
import { checkEntries } from '../taxonomy/check.ts';
import { parseDomain } from '../taxonomy/format.ts';
import { checkScheme } from '../taxonomy/import/checkScheme.ts';
import { createCrosswalk } from '../taxonomy/import/crosswalk.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { openScheme } from '../taxonomy/import/store.ts';
import type { Io } from './io.ts';
import { readArguments, type Subcommand, UsageError } from './subcommand.ts';

/** `skills taxonomy`: questions about taxonomies. */
export const taxonomy: Subcommand = {
  summary: 'check the built-in taxonomy, or an imported one',
  help: `skills taxonomy check [DIR]

Without DIR, checks the built-in taxonomy: ids, links, circles, labels, colliding terms. With DIR, checks the imported
taxonomy in that folder: files against their manifest, circles, concepts without label; and says how many built-in
skills name one of its concepts by URI. Writes a line for each problem; the exit status is 1 where there is one.`,

  async run(args, io) {
    const { positionals } = readArguments(args, {});
    const [what, folder, ...more] = positionals;
    if (what !== 'check' || more.length > 0) throw new UsageError('the one thing to do is check [DIR]');
    const problems = folder === undefined ? checkBuiltin(io) : checkImported(folder, io);
    for (const problem of problems) await io.print(problem);
    if (problems.length > 0) {
      const name = folder ?? 'built-in taxonomy';
      throw new InputError({ file: name }, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    }
  },
};

function checkBuiltin(io: Io): object[] {
  const entries = DOMAIN_FILES.flatMap((file) => {
    try {
      return parseDomain(file);
    } catch (error) {
      throw new InputError({ file: `taxonomy/${file.id}.ts` }, (error as Error).message);
    }
  });
  io.say(`${entries.length} skills in ${DOMAIN_FILES.length} families`);
  return checkEntries(entries).map(({ domain, ...problem }) => ({ file: `taxonomy/${domain}.ts`, ...problem }));
}

function checkImported(folder: string, io: Io): object[] {
  const scheme = openScheme(folder);
  io.say(`${scheme.concepts.length} concepts in ${scheme.languages.join(', ')}`);
  const builtin = builtinTaxonomy();
  const { lost, conceptsOf } = createCrosswalk(builtin, scheme);
  const joined = builtin.skills.filter(({ id }) => conceptsOf(id).length > 0).length;
  io.say(`${joined} built-in skills joined by URI, ${lost.length} with a URI that this taxonomy does not have`);
  for (const { skillId, uri } of lost.slice(0, 20)) io.say(`  ${skillId}: ${uri}`);
  return checkScheme(scheme);
}
