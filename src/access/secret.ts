import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs cookies and encrypts second factors: the configured one, or one made at the first start and
 * kept in `secret` in the data folder, readable by its owner only. Losing it ends all sessions and makes enrolled
 * second factors unreadable; it is part of a backup.
 */
export function keepSecret(dataFolder: string, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const file = join(dataFolder, 'secret');
  try {
    // `wx` lets only one of two processes that start at once make it; the other reads what the first wrote.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
