import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createOutboxMailer } from './outbox.ts';
import { createSmtpMailer } from './smtp.ts';

const folder = await mkdtemp(join(tmpdir(), 'fondouk-mail-'));
afterAll(() => rm(folder, { recursive: true }));

const from = 'Fondouk <fondouk@example.org>';
const clock = { now: () => new Date('2026-11-22T09:00:00Z') };

test('without SMTP a mail becomes a message file, whole, readable and for its owner only', async () => {
  const outbox = join(folder, 'outbox');
  let next = 0;
  const mailer = createOutboxMailer(outbox, from, clock, { next: () => `0000000${++next}` });
  await mailer.send({
    to: 'salma@example.org',
    subject: 'دعوتكم',
    text: 'مرحبا بكم\n\nhttp://localhost:3000/invitation/x',
  });
  await mailer.send({ to: 'salma@example.org', subject: 'Votre invitation', text: 'Bienvenue' });
  const names = await readdir(outbox);
  expect(names).toEqual(['2026-11-22T09-00-00.000Z-00000001.eml', '2026-11-22T09-00-00.000Z-00000002.eml']);
  const file = join(outbox, names[0] ?? '');
  const message = await readFile(file, 'utf8');
  expect(message).toContain('To: salma@example.org');
  expect(message).toContain('Date: Sun, 22 Nov 2026 09:00:00 +0000');
  expect(message).toContain('مرحبا بكم');
  expect(message).toContain('http://localhost:3000/invitation/x');
  expect((await stat(file)).mode & 0o077).toBe(0);
});

/** A server that speaks as much SMTP (RFC 5321) as it takes to receive one mail. */
async function smtpServer(): Promise<{ url: string; received: () => string; close: () => void }> {
  let received = '';
  const talk = (socket: Socket) => {
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 test');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      received += text;
      if (inData) {
        if (!received.includes('\r\n.\r\n')) return;
        inData = false;
        say('250 taken');
      } else if (/^DATA/i.test(text)) {
        inData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(text)) {
        socket.end('221 bye\r\n');
      } else {
        say('250 ok');
      }
    });
    socket.on('error', () => {});
  };
  const server = createServer(talk);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, received: () => received, close: () => server.close() };
}

test('with SMTP a mail goes to the server, and no line of ours can add a recipient', async () => {
  const server = await smtpServer();
  const mailer = createSmtpMailer(server.url, from);
  await mailer.send({ to: 'salma@example.org', subject: 'Bonjour\r\nBcc: all@example.org', text: 'Bienvenue' });
  server.close();
  expect(server.received()).toContain('RCPT TO:<salma@example.org>');
  expect(server.received()).not.toMatch(/^Bcc:/m);
  expect(server.received()).not.toContain('RCPT TO:<all@example.org>');
});

test('a server that is not there is an error, said to who sends', async () => {
  const server = await smtpServer();
  server.close();
  await expect(
    createSmtpMailer(server.url, from).send({ to: 'a@example.org', subject: 's', text: 't' }),
  ).rejects.toThrow();
});
