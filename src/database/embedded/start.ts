import { setTimeout as delay } from 'node:timers/promises';
import { explainFailure } from './explain.ts';
import type { Home } from './home.ts';
import { type Joined, joinServer } from './join.ts';
import type { ServerLog } from './log.ts';
import { nameOfCluster, readNote, removeEmptyNote, spawnPostmaster, stopPostmaster } from './postmaster.ts';
import { endLeftovers, postmasterProgram } from './processes.ts';
import { dropSocketFolder, socketFolderFor } from './socket.ts';

/** Refusals of PostgreSQL that pass: another starter was faster, or processes of a killed server are still ending. */
const PASSING = /lock file ".*" (?:already exists|is empty)|pre-existing shared memory block/;

/** How long (milliseconds) to wait for those to pass, and before ending leftovers. */
const PATIENCE = 30_000;
const LEFTOVERS_AFTER = 1500;

/**
 * Cuts off what a killed program left running on the server we adopt, so that none of its unconfirmed work appears
 * later from nowhere. Lasts until they are gone, five seconds at most each.
 */
async function endStrangers({ client }: Joined): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
}

/** Whether an adopted server runs our own programs: those of another or older installation may be gone from the disk. */
async function isOurBuild({ client, program }: Joined, { binaries }: Home): Promise<boolean> {
  if (program !== binaries.postgres) return false;
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return rows[0]?.server_version === binaries.version;
}

/** Starts a server of our own and joins it; undefined when it ended and it is worth trying again. */
async function startOwn(home: Home, log: ServerLog, begun: number, say: (line: string) => void) {
  const { cluster, account, binaries } = home;
  const earlier = await readNote(cluster);
  // Another starter may have been faster just now: then this note, and its socket, are of a living server.
  if (earlier && !(await postmasterProgram(earlier.pid, cluster)))
    await dropSocketFolder(earlier.socketFolder, cluster);
  await removeEmptyNote(cluster);
  const socketFolder = await socketFolderFor(cluster, account, binaries.pgCtl);
  const logged = await log.size();
  const child = await spawnPostmaster({ cluster, binaries, account, socketFolder, logFd: log.fd });
  const joined = await joinServer(home, say, child);
  if (joined?.socketFolder !== socketFolder) await dropSocketFolder(socketFolder, cluster);
  if (joined) return { ...joined, own: joined.pid === child.pid };
  const words = await log.since(logged);
  const waited = Date.now() - begun;
  if (!PASSING.test(words) || waited > PATIENCE) throw explainFailure(words, `start the database in ${cluster}`);
  if (waited > LEFTOVERS_AFTER && /shared memory block/.test(words)) await endLeftovers(nameOfCluster(cluster));
  await delay(100);
  return undefined;
}

/**
 * Gives a running server whose lock is ours: one left running by a killed program, or a new one.
 * @throws StorageError see joinServer() and explainFailure()
 */
export async function startOrAdopt(home: Home, log: ServerLog, say: (line: string) => void): Promise<Joined> {
  const begun = Date.now();
  for (;;) {
    const found = await joinServer(home, say);
    if (found && !(await isOurBuild(found, home))) {
      await stopPostmaster(found.pid, home.cluster);
      continue;
    }
    const joined = found ? { ...found, own: false } : await startOwn(home, log, begun, say);
    if (!joined) continue;
    if (!joined.own) await endStrangers(joined);
    return joined;
  }
}
