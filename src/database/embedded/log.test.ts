import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeWorkshop } from './fixtures/workshop.ts';
import { openLog, trimLog } from './log.ts';

const workshop = makeWorkshop();
const path = join(workshop.folder, 'postgres.log');
afterAll(workshop.close);

describe('the log of the server', () => {
  it('is kept for us alone, and read from any point on', async () => {
    const log = await openLog(workshop.folder);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    appendFileSync(path, 'earlier\n');
    const start = await log.size();
    appendFileSync(path, 'réponse\n');
    expect(await log.since(start)).toBe('réponse\n');
    writeFileSync(path, 'new');
    expect(await log.since(start)).toBe('new');
    await log.close();
  });

  it('is put away when it is full, and emptied in place', async () => {
    writeFileSync(path, 'x'.repeat(1000));
    const before = statSync(path).ino;
    await trimLog(path, 1000);
    expect(existsSync(`${path}.1`)).toBe(false);
    appendFileSync(path, 'y');
    await trimLog(path, 1000);
    expect(readFileSync(`${path}.1`, 'utf8')).toHaveLength(1001);
    expect(statSync(path)).toMatchObject({ size: 0, ino: before });
  });
});
