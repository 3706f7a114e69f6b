import type { Auth } from './auth.ts';

/** The hash of a password (scrypt, by the library). Slow on purpose: about a tenth of a second of one core. */
export async function hashPassword(auth: Auth, password: string): Promise<string> {
  return (await auth.library.$context).password.hash(password);
}

/** Gives an account that has no password its first one. Call it within a command. */
export async function giveFirstPassword(auth: Auth, accountId: string, hash: string): Promise<void> {
  const { internalAdapter } = await auth.library.$context;
  await internalAdapter.linkAccount({
    userId: accountId,
    accountId,
    providerId: 'credential',
    password: hash,
  });
}
