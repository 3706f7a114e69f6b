import { createHash } from 'node:crypto';

/**
 * A short fingerprint of what a form was filled in from. It travels with the form; where the stored values have another
 * one, somebody changed them in between, and saving would overwrite their work unseen.
 */
export function versionOf(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16);
}
