import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';
import type { CommandEntry, Tx } from './command.ts';

/** Writes one entry; the database numbers, chains and hashes it. */
export async function appendEntry(tx: Tx, at: Date, entry: CommandEntry): Promise<void> {
  await tx
    .insertInto('journal_entry')
    .values({
      at,
      author_id: entry.author.id,
      author_label: entry.author.label,
      command: entry.command,
      reason: entry.reason,
      subject_kind: entry.subject?.kind ?? null,
      subject_id: entry.subject?.id ?? null,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute();
}

export interface ChainedEntry {
  seq: number;
  previous_hash: string;
  hash: string;
  /** The text whose SHA-256 is `hash`: all other columns as a JSON array. */
  content: string;
}

/** Entries after `seq`, in order, at most `limit`. */
export async function readChain(db: Db, seq: number, limit: number): Promise<ChainedEntry[]> {
  return db
    .selectFrom('journal_entry')
    .select(['seq', 'previous_hash', 'hash', sql<string>`journal_content(journal_entry)`.as('content')])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
}

export async function readHead(db: Db): Promise<{ seq: number; hash: string }> {
  return db.selectFrom('journal_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}
