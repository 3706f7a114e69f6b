import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Clock, Ids } from '../house.ts';
import type { Mailer } from './mailer.ts';

/**
 * Writes each mail as a message file (RFC 5322, `.eml`) into the folder: what a network without SMTP hands over by
 * hand, and what tests read. The file appears whole or not at all.
 */
export function createOutboxMailer(folder: string, from: string, clock: Clock, ids: Ids): Mailer {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const written = await transport.sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        date: clock.now(),
        // 8-bit text stays readable in the file, Arabic included.
        encoding: '8bit' as never,
      });
      const name = `${clock.now().toISOString().replaceAll(':', '-')}-${ids.next().slice(-8)}.eml`;
      await writeFile(join(folder, `.${name}`), written.message as Buffer, { mode: 0o600 });
      await rename(join(folder, `.${name}`), join(folder, name));
    },
  };
}
