import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Ids } from '../house.ts';
import type { Mail, Mailer } from './mailer.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The mail as a message that any mail program opens (RFC 5322) and any text editor reads: UTF-8 throughout (RFC 6532),
 * not encoded, so that Arabic stays Arabic and a link stays in one piece.
 */
function messageOf(mail: Mail, from: string, at: Date, id: string): string {
  return [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(mail.to)}`,
    `Subject: ${oneLine(mail.subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@fondouk.localhost>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text,
    '',
  ].join('\n');
}

/**
 * Writes each mail as a message file (`.eml`) into the folder: what a network without SMTP hands over by hand, and what
 * tests read. The file appears whole or not at all, for its owner only.
 */
export function createOutboxMailer(folder: string, from: string, clock: Clock, ids: Ids): Mailer {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const at = clock.now();
      const id = ids.next();
      const name = `${at.toISOString().replaceAll(':', '-')}-${id.slice(-8)}.eml`;
      await writeFile(join(folder, `.${name}`), messageOf(mail, from, at, id), { mode: 0o600 });
      await rename(join(folder, `.${name}`), join(folder, name));
    },
  };
}
