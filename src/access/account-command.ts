import { isAPIError } from 'better-auth/api';
import type { House } from '../house.ts';
import { type CommandEntry, command, type Tx } from '../journal/command.ts';

/** What the accounts library refused: its code, such as `INVALID_EMAIL_OR_PASSWORD`. */
export type LibraryOutcome<T> = { ok: true; value: T } | { ok: false; code: string };

/**
 * A command whose change is made by the accounts library: its writes and the journal entry share one transaction. What
 * the library refuses stores nothing and comes back as its code.
 */
export async function accountCommand<T>(
  house: Pick<House, 'db' | 'clock' | 'auth'>,
  entry: CommandEntry,
  change: (tx: Tx, entry: CommandEntry) => Promise<T>,
): Promise<LibraryOutcome<T>> {
  try {
    const value = await command(house, entry, (tx, said) => house.auth.within(tx, () => change(tx, said)));
    return { ok: true, value };
  } catch (error) {
    if (isAPIError(error)) return { ok: false, code: String(error.body?.code ?? error.status) };
    throw error;
  }
}
