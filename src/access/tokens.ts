import { createHash, randomBytes } from 'node:crypto';

/** A token for a link: 256 random bits. Only its hash is stored, so that the rows alone open nothing. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
