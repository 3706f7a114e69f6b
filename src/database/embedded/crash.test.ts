import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram, makeWorkshop, pause, runProgram } from './fixtures/workshop.ts';
import { readNote } from './postmaster.ts';
import { postmasterProgram, signal } from './processes.ts';
import { startEmbeddedPostgres } from './server.ts';

/** Who is killed, in turn. */
const VICTIMS = ['program', 'server', 'both'] as const;

/** Each victim meets each of these moments: from the start of the program to well into its work. */
const ROUNDS = 21;

const workshop = makeWorkshop();
const dataFolder = `${workshop.folder}/data`;
const { systemFolder } = workshop;
let program: string;

beforeAll(async () => {
  program = await bundleProgram(workshop.folder);
}, 30_000);
afterAll(workshop.close);

/** Lets a writer run for a while, kills as told and gives the ids that the server had confirmed to it. */
async function writeAndKill(round: number, victim: (typeof VICTIMS)[number]): Promise<number[]> {
  const firstId = round * 1_000_000;
  const writer = runProgram(program, { dataFolder, systemFolder, task: 'write', firstId });
  // Two rounds in three kill under load, the third at any moment, even before the server is up.
  if (round % 3 !== 0) await writer.line('row');
  await pause(Math.random() * 400);
  const cluster = `${dataFolder}/postgres`;
  const pid = (await readNote(cluster))?.pid;
  const postmaster = pid && (await postmasterProgram(pid, cluster)) ? pid : undefined;
  if (victim !== 'program' && postmaster) signal(postmaster, 'SIGKILL');
  // A program whose server is gone ends by itself, unless the kill came before there was a server.
  if (victim !== 'server' || !postmaster) writer.child.kill('SIGKILL');
  else await Promise.race([writer.ended, pause(5000).then(() => writer.child.kill('SIGKILL'))]);
  await writer.ended;
  return writer.lines.filter((line) => line.startsWith('row ')).map((line) => Number(line.slice(4)));
}

/** Starts the server anew, or adopts the orphan, and gives all ids whose rows are whole. */
async function readWritten(): Promise<Set<number>> {
  const server = await startEmbeddedPostgres({ dataFolder, systemFolder });
  const client = new pg.Client(server.connection);
  try {
    await client.connect();
    await client.query('create table if not exists written (id bigint primary key, proof text not null)');
    const { rows } = await client.query<{ id: string }>('select id from written where proof = md5(id::text)');
    return new Set(rows.map((row) => Number(row.id)));
  } finally {
    await client.end();
    await server.stop();
  }
}

describe('kill -9 at any moment', () => {
  it(`loses no confirmed row in ${ROUNDS} rounds of killing the program, the server, or both under load`, async () => {
    const confirmed: number[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      // The victim moves on by one every three rounds, so that each meets every kind of moment.
      const victim = VICTIMS[(round + Math.floor(round / 3)) % 3] ?? 'both';
      confirmed.push(...(await writeAndKill(round, victim)));
      const written = await readWritten();
      const lost = confirmed.filter((id) => !written.has(id));
      expect(lost, `rows lost after killing ${victim} in round ${round}`).toEqual([]);
    }
    console.log(`${confirmed.length} confirmed rows in ${ROUNDS} rounds, none lost`);
    // Under load: a machine ten times slower than ours still confirms this many.
    expect(confirmed.length).toBeGreaterThan(500);
  }, 180_000);
});
