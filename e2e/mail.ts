import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, vi } from 'vitest';

export interface Mail {
  readonly text: string;
  /** The address in it, which every mail of an account but the notices holds. */
  readonly link: string;
}

/** The last mail to an address that speaks of `path`, once it lies in the outbox; mails are written after the answer. */
export function mailTo(address: string, path: string): Promise<Mail> {
  const folder = join(inject('dataFolder'), 'outbox');
  return vi.waitFor(
    async () => {
      for (const name of (await readdir(folder))
        .filter((file) => file.endsWith('.eml'))
        .sort()
        .reverse()) {
        const text = await readFile(join(folder, name), 'utf8');
        const link = text.includes(`\nTo: ${address}\n`) && /^http\S+$/m.exec(text)?.[0];
        if (link && new URL(link).pathname.startsWith(path)) return { text, link };
      }
      throw new Error(`no mail to ${address} with a link to ${path}`);
    },
    { timeout: 10_000, interval: 50 },
  );
}
