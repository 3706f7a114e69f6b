import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { House } from '../house.ts';
import type { MessageKey } from '../texts/catalogues.ts';
import { appendEntry } from './queries.ts';
import { noteState } from './state.ts';

export type Tx = Transaction<Tables>;

/** Who answers for a change: a person's account, or the program itself (`id` null) for imports, jobs and the demo. */
export interface Author {
  readonly id: string | null;
  readonly label: string;
}

/** What the words of a reason say in every language: a message with its arguments. */
export interface ReasonMessage {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string>>;
}

/** A reason that the program proposed, in the language of who acted. */
export interface ProposedReason {
  readonly text: string;
  readonly message: ReasonMessage;
}

/** A person's own words, or words that the program proposed. */
export type Reason = string | ProposedReason;

export interface CommandEntry {
  author: Author;
  /** What was done, `domain.verb`: `company.register`. */
  command: string;
  /** Why, in words a reader of the journal understands in ten years. Never empty. */
  reason: Reason;
  subject?: { kind: string; id: string };
  /** What changed, without personal data: the journal outlives any right to be forgotten. */
  details?: Record<string, unknown>;
}

/** Thrown inside a command to give up with a business refusal: nothing is stored, the refusal is returned. */
export class Refused<R> extends Error {
  readonly refusal: R;
  constructor(refusal: R) {
    super('refused');
    this.refusal = refusal;
  }
}

/**
 * Changes the state: `change` and its journal entry in one transaction, or nothing at all. The entry is written last,
 * so that the chain's lock is held only for the commit. `change` may return a later entry's subject or details through
 * `entry`, which it may fill in.
 */
export async function command<T>(
  house: Pick<House, 'db' | 'clock'>,
  entry: CommandEntry,
  change: (tx: Tx, entry: CommandEntry) => Promise<T>,
): Promise<T> {
  let seq = 0;
  const result = await house.db.transaction().execute(async (tx) => {
    const changed = await change(tx, entry);
    seq = await appendEntry(tx, house.clock.now(), entry);
    return changed;
  });
  noteState(house.db, seq);
  return result;
}
