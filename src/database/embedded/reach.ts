import { type Account, run } from './run.ts';

/**
 * Whether the account may really enter the folder. Mode bits do not tell all (access lists, mounts, confinement), so
 * PostgreSQL's own pg_ctl is asked to look inside as that account: it is always at hand, a shell is not.
 */
export async function canEnter(folder: string, account: Account, pgCtl: string): Promise<boolean> {
  const { output } = await run(pgCtl, ['status', '-D', folder], account);
  return (
    /is not a database cluster directory|no server running|server is running/.test(output) &&
    !output.includes('Permission denied')
  );
}
