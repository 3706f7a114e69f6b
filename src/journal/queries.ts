import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';
import type { CommandEntry, Tx } from './command.ts';

/** Writes one entry; the database numbers, chains and hashes it. Gives its number. */
export async function appendEntry(tx: Tx, at: Date, entry: CommandEntry): Promise<number> {
  const { reason } = entry;
  const details = typeof reason === 'string' ? entry.details : { ...entry.details, reason_message: reason.message };
  const { seq } = await tx
    .insertInto('journal_entry')
    .values({
      at,
      author_id: entry.author.id,
      author_label: entry.author.label,
      command: entry.command,
      reason: typeof reason === 'string' ? reason : reason.text,
      subject_kind: entry.subject?.kind ?? null,
      subject_id: entry.subject?.id ?? null,
      details: JSON.stringify(details ?? {}),
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
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

/** Last day included; both in Morocco's time. */
export interface EntryFilters {
  readonly command?: string | undefined;
  /** Part of the author's name. */
  readonly author?: string | undefined;
  /** Names that the program acts under, `demo`, which count as the author's too. */
  readonly programs?: readonly string[] | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface Entry {
  readonly seq: number;
  readonly at: Date;
  readonly author: string;
  /** The account; null for the program, or for somebody it does not know. */
  readonly authorId: string | null;
  readonly command: string;
  readonly reason: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly details: Record<string, unknown>;
  readonly hash: string;
}

function filtered(db: Db, filters: EntryFilters) {
  const day = sql`(at at time zone 'Africa/Casablanca')::date`;
  let query = db.selectFrom('journal_entry');
  if (filters.command) query = query.where('command', '=', filters.command);
  if (filters.author) {
    query = query.where(
      sql<boolean>`(position(lower(${filters.author}) in lower(author_label)) > 0
        or author_id is null and split_part(author_label, ': ', 1) = any(${filters.programs ?? []}::text[]))`,
    );
  }
  if (filters.subjectKind) query = query.where('subject_kind', '=', filters.subjectKind);
  if (filters.subjectId) query = query.where('subject_id', '=', filters.subjectId);
  if (filters.from) query = query.where(sql<boolean>`${day} >= ${filters.from}::date`);
  if (filters.until) query = query.where(sql<boolean>`${day} <= ${filters.until}::date`);
  return query;
}

/** Entries that match, the latest first. */
export async function selectEntries(
  db: Db,
  filters: EntryFilters,
  page: { offset: number; limit: number },
): Promise<Entry[]> {
  return filtered(db, filters)
    .select([
      'seq',
      'at',
      'author_label as author',
      'author_id as authorId',
      'command',
      'reason',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'details',
      'hash',
    ])
    .orderBy('seq', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
}

export async function countEntries(db: Db, filters: EntryFilters): Promise<number> {
  const { total } = await filtered(db, filters)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** The commands and kinds of subjects that the journal holds, by name. */
export async function selectEntryKinds(db: Db): Promise<{ commands: string[]; subjects: string[] }> {
  const { rows } = await sql<{ commands: string[]; subjects: string[] }>`
    select
      array(select distinct command from journal_entry order by command) as commands,
      array(select distinct subject_kind from journal_entry where subject_kind is not null order by subject_kind)
        as subjects`.execute(db);
  return rows[0] ?? { commands: [], subjects: [] };
}
