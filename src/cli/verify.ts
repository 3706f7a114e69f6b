import { verifyJournal } from '../journal/verify.ts';
import { openForCommand } from './open-for-command.ts';

const sentences = {
  missing: 'is missing',
  altered: 'was altered: its content does not give its hash',
  unchained: 'does not hold the hash of the entry before it',
  'cut-off': 'was cut off: the journal ends before its recorded head',
};

/** `fondouk verify`: recomputes the journal's chain; status 1 and the first broken entry where it is not sound. */
export async function verify(): Promise<number> {
  const house = await openForCommand();
  try {
    const result = await verifyJournal(house.db);
    if (!result.sound) {
      process.stdout.write(`journal broken: entry ${result.entry} ${sentences[result.why]}\n`);
      return 1;
    }
    process.stdout.write(`journal sound: ${result.entries} entries, head ${result.head}\n`);
    return 0;
  } finally {
    await house.close();
  }
}
