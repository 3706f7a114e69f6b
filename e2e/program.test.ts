import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/* The program as its operator meets it: started, stopped, started twice, in production. No browser. */

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fondouk-program-'));
  // As root, PostgreSQL's own account must be able to pass.
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  process: ChildProcess;
  output(): string;
  /** Waits until the output holds this. */
  says(words: RegExp): Promise<RegExpExecArray>;
  /** Exit status, once it has ended. */
  ended: Promise<number | null>;
}

function fondouk(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['dist/fondouk.js', ...args], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      NODE_ENV: '',
      FONDOUK_DATA: join(folder, 'data'),
      ...env,
    },
  });
  let output = '';
  const waiting: { words: RegExp; resolve(found: RegExpExecArray): void }[] = [];
  const hear = (chunk: Buffer) => {
    output += chunk;
    for (const one of waiting) {
      const found = one.words.exec(output);
      if (found) one.resolve(found);
    }
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    process: child,
    output: () => output,
    says: (words) =>
      new Promise((resolve) => {
        waiting.push({ words, resolve });
        hear(Buffer.alloc(0));
      }),
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

test('production: no demo, and a one-time invitation for the first administrator', async () => {
  const data = { FONDOUK_DATA: join(folder, 'production'), FONDOUK_DEMO: '1' };
  const first = fondouk(['start', '--production'], data);
  const [, link] = await first.says(/(http:\S+\/invitation\/\S+)\n/);
  const [, address] = await first.says(/ready: (http:\S+)\n/);
  const path = new URL(link as string).pathname;
  expect((await fetch(address + path)).status).toBe(200);
  expect((await fetch(`${address}/demo`)).status).toBe(404);
  const companies = (await (await fetch(`${address}/api/v1/companies`)).json()) as { total: number };
  expect(companies.total).toBe(0);
  for (const page of ['/', '/sites', '/companies', '/figures']) expect((await fetch(address + page)).status).toBe(200);

  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).not.toContain('demo network');

  // Not used yet: the next start prints a link again, by NODE_ENV alone.
  const second = fondouk(['start'], { ...data, NODE_ENV: 'production' });
  await second.says(/invitation\/\S+\n/);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('a busy port is said at once, with what to do, and the status is 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const run = fondouk(['start'], { PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(`port ${port}`);
  expect(run.output()).toContain('PORT=');
  expect(run.output()).not.toMatch(/at .*\.js:\d+/);
  other.close();
});

test('wrong settings are named, without a stack', async () => {
  const run = fondouk(['start'], { PORT: 'three', LOG_LEVEL: 'loud' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/PORT[\s\S]*LOG_LEVEL/);
  expect(run.output()).not.toMatch(/at .*\.js:\d+/);
});

test('a second start on the same folder is refused; commands work beside the first, and once it has stopped', async () => {
  const data = { FONDOUK_DATA: join(folder, 'shared'), FONDOUK_DEMO: '0' };
  const first = fondouk(['start'], data);
  const [, address] = await first.says(/ready: (http:\S+)\n/);
  const second = fondouk(['start'], data);
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/another|already/i);
  const beside = fondouk(['verify'], data);
  expect(await beside.ended).toBe(0);
  expect(beside.output()).toMatch(/working beside it[\s\S]*journal sound: \d+ entries/);
  const invite = fondouk(['invite', 'amina@example.org', '--role', 'auditor'], { ...data, FONDOUK_URL: address ?? '' });
  expect(await invite.ended).toBe(0);
  const [link = ''] = /http:\S+\/invitation\/\S+/.exec(invite.output()) ?? [];
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  first.process.kill('SIGINT');
  expect(await first.ended).toBe(0);
  const verify = fondouk(['verify'], data);
  expect(await verify.ended).toBe(0);
  expect(verify.output()).toMatch(/journal sound: \d+ entries, head [0-9a-f]{64}/);
  expect(await readdir(join(folder, 'shared'))).toContain('secret');
});

test('after kill -9 the next start finds everything as it was acknowledged', async () => {
  const data = { FONDOUK_DATA: join(folder, 'shared'), FONDOUK_DEMO: '0' };
  const first = fondouk(['start'], data);
  await first.says(/ready: .*\n/);
  first.process.kill('SIGKILL');
  await first.ended;
  const again = fondouk(['start'], data);
  const [, address] = await again.says(/ready: (http:\S+)\n/);
  expect((await fetch(`${address}/sites`)).status).toBe(200);
  again.process.kill('SIGTERM');
  expect(await again.ended).toBe(0);
});

test('an unknown command says which there are', async () => {
  const run = fondouk(['fly']);
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('fondouk start');
});
