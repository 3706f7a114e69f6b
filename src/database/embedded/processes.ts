import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { OTHER_SERVER, StorageError } from './errors.ts';

/** The command line of a live process in one string; undefined when it is gone (or waits to be collected). */
async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const bytes = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return bytes.split('\0').join(' ').trim() || undefined;
  }
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => undefined);
  return listed?.stdout.trim() || undefined;
}

/**
 * The program a postmaster of this cluster runs, if that is what the process is. Numbers of processes are used again,
 * after a restart of a container above all, so a number alone proves nothing. (The working folder would prove more, but
 * root in a container may not read it.)
 */
export async function postmasterProgram(pid: number, cluster: string): Promise<string | undefined> {
  const command = await commandOf(pid);
  const end = command?.indexOf(` -D ${cluster} `) ?? -1;
  const program = command?.slice(0, end);
  return end > 0 && program && basename(program) === 'postgres' ? program : undefined;
}

/** Whether any process has this number, ours to signal or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Ends server processes that outlived their postmaster: one that is busy does not notice at once, and PostgreSQL does
 * not start before the last is gone. SIGQUIT makes them leave without touching anything; recovery then does its work.
 */
export async function endLeftovers(clusterName: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const command = await commandOf(Number(entry));
    if (command?.startsWith(`postgres: ${clusterName}: `)) signal(Number(entry), 'SIGQUIT');
  }
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new StorageError(
      'cannot-run',
      `The PostgreSQL server (process ${pid}) belongs to another account and cannot be stopped from this one. ` +
        `Start Fondouk as the account that began it, or ${OTHER_SERVER}.`,
      { cause: error },
    );
  }
}
