import { builtinTaxonomy, createRanker } from '../index.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { openSource } from './input.ts';
import { readEntries } from './jsonLines.ts';
import { needSkills, talentSkills } from './skillLists.ts';
import { readArguments, readCount, type Subcommand, UsageError } from './subcommand.ts';

const PROGRESS_EVERY = 100_000;

/** `skills rank`: the exact best talents for each need. */
export const rank: Subcommand = {
  summary: 'the best talents for needs, with the parts of each score',
  help: `skills rank --talents FILE --needs FILE [--top 20]

Both files hold JSON lines; one of them may be - for the standard input.

  talents   {"id": "t1", "skills": [{"skillId": "react", "score": 0.9, "level": "advanced", "years": 5, "evidence": "…"}]}
            or {"id": "t1", "text": "…"}, to be understood. Only skillId is needed; score is the confidence, 1 if absent.
  needs     {"id": "n1", "skills": [{"skillId": "react", "importance": "desired", "weight": 0.5, "level": "expert"}]}
            or {"id": "n1", "text": "…"}. Only skillId is needed; otherwise the skill is required with weight 1.
  --top     how many talents to give for each need; 20 if absent

Writes a line for each need: id, total (talents with a score above 0) and results, each with talentId, score and parts:
for each asked skill what was found, how it relates, and what it earned.`,

  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      talents: { type: 'string' },
      needs: { type: 'string' },
      top: { type: 'string', default: '20' },
    });
    const [extra] = positionals;
    if (extra !== undefined) throw new UsageError(`unexpected ${JSON.stringify(extra)}`);
    const { talents, needs } = values;
    if (talents === undefined || needs === undefined) throw new UsageError('both --talents and --needs are needed');
    if (talents === '-' && needs === '-') throw new UsageError('only one of --talents and --needs can be -');
    const top = readCount('top', values.top);

    const taxonomy = builtinTaxonomy();
    const ranker = createRanker(taxonomy);
    const unknown = new Set<string>();
    const note = (skillId: string): void => {
      if (!taxonomy.skill(skillId)) unknown.add(skillId);
    };
    // Both names are looked at first: a slip in the second must not cost the reading of the first file.
    const [talentSource, needSource] = [openSource(talents, io.stdin), openSource(needs, io.stdin)];
    for await (const entry of readEntries(talentSource)) {
      const skills = talentSkills(entry);
      for (const { skillId } of skills) note(skillId);
      ranker.set(entry.id, skills);
      if (ranker.size % PROGRESS_EVERY === 0) io.say(`${ranker.size} talents read`);
    }
    if (ranker.size === 0) throw new InputError({ file: talentSource.name }, 'there are no talents');
    io.say(`${ranker.size} talents`);
    for await (const entry of readEntries(needSource)) {
      const asked = needSkills(entry);
      for (const { skillId } of asked) note(skillId);
      await io.print({ id: entry.id, ...ranker.rank(asked, { top }) });
    }
    if (unknown.size > 0) {
      io.say(
        `${unknown.size} skill ids are not in the taxonomy and match only themselves: ${[...unknown].slice(0, 5).join(', ')}`,
      );
    }
  },
};
