import { createHash } from 'node:crypto';
import type { Db } from '../database/connection.ts';
import { readChain, readHead } from './queries.ts';

export type Verification =
  | { sound: true; entries: number; head: string }
  | { sound: false; entry: number; why: 'missing' | 'altered' | 'unchained' | 'cut-off' };

const genesis = '0'.repeat(64);
const batch = 1000;

/**
 * Recomputes the chain from the first entry and names the first broken one: an entry whose number is missing, whose
 * content does not hash to its hash, that does not hold the hash before it, or the last ones cut off behind the head.
 */
export async function verifyJournal(db: Db, progress: (entries: number) => void = () => {}): Promise<Verification> {
  const head = await readHead(db);
  let seq = 0;
  let hash = genesis;
  for (;;) {
    const entries = await readChain(db, seq, batch);
    for (const entry of entries) {
      // What was appended while verifying lies after the head that was read.
      if (seq === head.seq) break;
      if (entry.seq !== seq + 1) return { sound: false, entry: seq + 1, why: 'missing' };
      if (entry.previous_hash !== hash) return { sound: false, entry: entry.seq, why: 'unchained' };
      if (createHash('sha256').update(entry.content, 'utf8').digest('hex') !== entry.hash) {
        return { sound: false, entry: entry.seq, why: 'altered' };
      }
      seq = entry.seq;
      hash = entry.hash;
    }
    progress(seq);
    if (entries.length < batch || seq === head.seq) break;
  }
  if (seq !== head.seq || hash !== head.hash) return { sound: false, entry: seq + 1, why: 'cut-off' };
  return { sound: true, entries: seq, head: hash };
}
