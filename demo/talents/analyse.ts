import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../../src/database/connection.ts';
import type { House } from '../../src/house.ts';
import { command } from '../../src/journal/command.ts';
import { recordFoundSkills } from '../../src/talents/cvs.ts';

/** After so many CVs the ranking takes in what was found so far. */
const shelved = new Set([200, 600, 1200]);

/** CVs of a transaction: small enough for the server to breathe between two. */
const batch = 40;

function waiting(db: Db, after: string) {
  return db
    .selectFrom('talent_cv as c')
    .where('c.replaced_at', 'is', null)
    .where('c.file_name', 'is', null)
    .where('c.talent_id', '>', after)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('talent_skill as s').whereRef('s.talent_id', '=', 'c.talent_id').select('s.skill_id')),
      ),
    )
    .select(['c.id', 'c.talent_id', 'c.text'])
    .orderBy('c.talent_id')
    .limit(batch)
    .execute();
}

/**
 * Finds the skills in the demo talents' CVs with the same engine as for anyone else's, batch by batch, so that a
 * server goes on answering meanwhile (some seconds in all). What was found stays: stopped halfway, the next call goes
 * on; nothing left to do, it returns at once. Gives the number of CVs read.
 */
export async function analyseDemoTalents(
  house: Pick<House, 'db' | 'clock'> & Partial<Pick<House, 'shelf'>>,
  options: { say?: (line: string) => void; stopped?: () => boolean } = {},
): Promise<number> {
  let read = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; !options.stopped?.(); ) {
    const cvs = await waiting(house.db, after);
    const last = cvs.at(-1);
    if (!last) break;
    after = last.talent_id;
    const entry = {
      author: { id: null, label: 'demo' },
      command: 'demo.analyse-talents',
      reason: 'skills of the demo talents found in their CVs',
      details: { cvs: cvs.length },
    };
    await command(house, entry, async (tx) => {
      for (const cv of cvs) {
        await recordFoundSkills(tx, cv.talent_id, cv.id, cv.text);
        await nextTurn();
      }
    });
    read += cvs.length;
    if (shelved.has(read)) await house.shelf?.reload();
    options.say?.(`demo talents: ${read} CVs read`);
  }
  if (read > 0) await house.shelf?.reload();
  return read;
}
