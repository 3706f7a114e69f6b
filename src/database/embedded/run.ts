import { spawn } from 'node:child_process';

/** An unprivileged account of this machine. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** How a short command ended. */
export interface Ran {
  /** Exit status; null when it did not start or was killed. */
  code: number | null;
  /** Everything it wrote, both streams in order of arrival. */
  output: string;
  /** Why it did not start. */
  failure?: NodeJS.ErrnoException;
}

/**
 * How the programs of PostgreSQL are started: from a folder anyone may enter (ours may be closed to the account), with
 * messages in English because we read them, and without our own environment, which holds secrets and PG* variables.
 */
export function launchOptions(account: Account | undefined, environment: Record<string, string> = {}) {
  return {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...environment },
    ...(account && { uid: account.uid, gid: account.gid }),
  };
}

/** Runs a command to its end as the given account (ours when undefined). Never throws: see `failure`. */
export function run(file: string, args: readonly string[], account?: Account): Promise<Ran> {
  return new Promise((resolve) => {
    let output = '';
    const fail = (failure: NodeJS.ErrnoException) => resolve({ code: null, output, failure });
    try {
      const child = spawn(file, args, { ...launchOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.on('error', fail);
      child.on('close', (code) => resolve({ code, output }));
    } catch (error) {
      // A refused change of account is thrown at once, other failures come as an event.
      fail(error as NodeJS.ErrnoException);
    }
  });
}
