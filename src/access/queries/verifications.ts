import type { Tx } from '../../journal/command.ts';

/** Takes away what was under way for an account: unused reset tokens, sign-ins that wait for a code. */
export async function deleteVerificationsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('account_verification').where('value', '=', accountId).execute();
}
