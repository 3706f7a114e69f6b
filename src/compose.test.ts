import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openHouse } from './compose.ts';
import { readConfig } from './config.ts';
import { command } from './journal/command.ts';
import { verifyJournal } from './journal/verify.ts';
import { unbuiltAssets } from './web/assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'fondouk-house-'));
// As root, PostgreSQL's own account must be able to pass.
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', FONDOUK_DATA: join(folder, 'data') });
const said: string[] = [];
const say = (line: string) => said.push(line);

test('a command works beside the program, on the same data, and never changes the schema under it', async () => {
  const program = await openHouse(config, unbuiltAssets, () => {});
  try {
    await expect(openHouse(config, unbuiltAssets, () => {})).rejects.toMatchObject({ code: 'already-running' });

    const beside = await openHouse(config, unbuiltAssets, say, { beside: true });
    expect(said).toEqual([expect.stringContaining('working beside it')]);
    const author = { id: null, label: 'command line' };
    await command(beside, { author, command: 'test.note', reason: 'beside' }, async () => {});
    await beside.close();
    expect(await verifyJournal(program.db)).toMatchObject({ sound: true, entries: 1 });

    // As where the running program is of a later version, then of an earlier one.
    const migrations = () => program.db.withTables<{ kysely_migration: { name: string; timestamp: string } }>();
    await migrations().insertInto('kysely_migration').values({ name: '99991231T0000_later', timestamp: '' }).execute();
    const refused = () => openHouse(config, unbuiltAssets, () => {}, { beside: true });
    await expect(refused()).rejects.toThrow('still starting, or is of another version');
    await migrations().deleteFrom('kysely_migration').where('name', '>=', '20261122T0960').execute();
    await expect(refused()).rejects.toThrow('still starting, or is of another version');
    expect(await verifyJournal(program.db)).toMatchObject({ sound: true, entries: 1 });
  } finally {
    await program.close();
  }
}, 60_000);
