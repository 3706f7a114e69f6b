import { createHash } from 'node:crypto';
import type { House } from '../house.ts';
import { regularly } from '../jobs/regularly.ts';
import { readFile } from './files/read-file.ts';
import { type FileRefusal, Unreadable } from './files/table.ts';
import type { Sheet } from './imports.ts';
import {
  deleteDraft,
  deleteDraftsBefore,
  insertDraft,
  selectDraft,
  selectDrafts,
  updateDraft,
} from './queries/drafts.ts';
import { type Columns, guessColumns, guessRegister, type Table, withHeader } from './reading/columns.ts';
import type { Register } from './registers.ts';

/** A file between preview and import: of one account, for a day. */
export interface Draft {
  readonly id: string;
  readonly accountId: string;
  /** Null as long as nobody said which register it is. */
  readonly register: Register | null;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** In hexadecimal. */
  readonly sha256: string;
  /** The columns that a person chose; null where they are as the header tells. */
  readonly columns: Columns | null;
}

/** A draft in a list. */
export interface WaitingDraft extends Pick<Draft, 'id' | 'register' | 'fileName'> {
  readonly sentAt: Date;
}

const hoursKept = 24;
/** Files kept for one account at a time; the oldest gives way. */
const mostDrafts = 10;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a file with its header: the table, or why it cannot be read. */
export async function openTable(
  bytes: Uint8Array,
): Promise<{ ok: true; table: Table } | { ok: false; refusal: FileRefusal }> {
  const read = await readFile(bytes);
  if (!read.ok) return read;
  try {
    return { ok: true, table: withHeader(read.table) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The sheet of a table: as a register named or guessed, with the columns chosen or guessed. Null: no register. */
export function sheetOf(table: Table, register: Register | null, columns: Columns | null = null): Sheet | null {
  const known = register ?? guessRegister(table.header);
  return known && { register: known, table, columns: columns ?? guessColumns(known, table.header) };
}

/** Keeps a file that can be read for its preview. Gives the draft's id, or why the file cannot be read. */
export async function keepDraft(
  house: Pick<House, 'db' | 'clock' | 'ids'>,
  accountId: string,
  file: { name: string; bytes: Uint8Array; register: Register | null },
): Promise<{ ok: true; id: string } | { ok: false; refusal: FileRefusal }> {
  const opened = await openTable(file.bytes);
  if (!opened.ok) return opened;
  const id = house.ids.next();
  const now = house.clock.now();
  await insertDraft(
    house.db,
    {
      id,
      account_id: accountId,
      register: sheetOf(opened.table, file.register)?.register ?? null,
      file_name: file.name.slice(-200) || 'fichier',
      bytes: Buffer.from(file.bytes),
      sha256: sha256Of(file.bytes),
      columns: null,
      created_at: now,
      expires_at: new Date(now.getTime() + hoursKept * 3600 * 1000),
    },
    mostDrafts,
  );
  return { ok: true, id };
}

/** The draft of that id where it is the account's own and its day is not over. */
export async function findDraft(
  house: Pick<House, 'db' | 'clock'>,
  accountId: string,
  id: string,
): Promise<Draft | null> {
  return (await selectDraft(house.db, { id, accountId, now: house.clock.now() })) ?? null;
}

/** Says which register a draft is, and where its fields stand (null: as the header tells). */
export function chooseColumns(
  house: Pick<House, 'db'>,
  draft: Draft,
  register: Register,
  columns: Columns | null,
): Promise<void> {
  return updateDraft(house.db, draft.id, { register, columns: columns && JSON.stringify(columns) });
}

export function forgetDraft(house: Pick<House, 'db'>, draft: Draft): Promise<void> {
  return deleteDraft(house.db, draft.id);
}

/** The account's drafts whose day is not over, the latest first. */
export function waitingDrafts(house: Pick<House, 'db' | 'clock'>, accountId: string): Promise<WaitingDraft[]> {
  return selectDrafts(house.db, accountId, house.clock.now());
}

const fiveMinutes = 5 * 60 * 1000;

/**
 * Erases the drafts whose day is over, of all accounts: now, and every five minutes (or so many milliseconds) for as
 * long as the program runs. Gives what ends it.
 */
export function eraseDraftsInTime(
  house: Pick<House, 'db' | 'clock' | 'log'>,
  every: number = fiveMinutes,
): () => Promise<void> {
  return regularly(
    every,
    () => deleteDraftsBefore(house.db, house.clock.now()),
    (error) => house.log.error({ error }, 'register drafts could not be erased'),
  );
}
