import { readFile } from 'node:fs/promises';
import { StorageError } from './errors.ts';
import { type Account, run } from './run.ts';

/** Accounts to run under when we are root and none is named, best first. */
const USUAL_ACCOUNTS = ['fondouk', 'postgres', 'nobody'];

/** Reads the accounts of this machine from /etc/passwd (format: passwd(5)). */
async function accounts(): Promise<Account[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : [];
  });
}

/** Finds an account by name, asking `id` for those that come from a directory service. */
async function findAccount(name: string): Promise<Account | undefined> {
  const local = (await accounts()).find((account) => account.name === name);
  if (local) return local;
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { name, uid: Number(uid.output), gid: Number(gid.output) };
}

/** The account with this uid, with a made-up name where the machine has none (usual in containers). */
export async function accountOfUid(uid: number, gid: number): Promise<Account> {
  const known = (await accounts()).find((account) => account.uid === uid);
  return known ?? { name: `uid ${uid}`, uid, gid };
}

/**
 * The account PostgreSQL must run under: none other than ours for an ordinary user; for root, which PostgreSQL refuses,
 * the named account or else the first usual one that exists.
 * @throws StorageError `root-without-account`
 */
export async function accountToRunAs(
  uid: number | undefined,
  named?: string,
  usual: readonly string[] = USUAL_ACCOUNTS,
): Promise<Account | undefined> {
  if (uid !== 0) return undefined;
  for (const name of named ? [named] : usual) {
    const account = await findAccount(name);
    if (account && account.uid !== 0) return account;
  }
  const problem = named
    ? `the account "${named}" named by FONDOUK_POSTGRES_USER does not exist here or is root itself`
    : `none of the accounts ${usual.join(', ')} exists here`;
  throw new StorageError(
    'root-without-account',
    `PostgreSQL refuses to run as root, and ${problem}. Create one with "useradd --system fondouk", ` +
      'or start Fondouk as an ordinary user.',
  );
}
