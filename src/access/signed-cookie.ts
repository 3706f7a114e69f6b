import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'hono/utils/cookie';

/**
 * The value of a cookie that we (or the accounts library, alike) signed: `value.signature`, HMAC-SHA-256 in base 64;
 * undefined where there is none or the signature is not ours. Synchronous: before every page it costs microseconds,
 * where Web Crypto would queue behind the hashing of passwords.
 */
export function signedCookie(headers: Headers, name: string, secret: string): string | undefined {
  const cookies = headers.get('cookie');
  if (!cookies?.includes(`${name}=`)) return undefined;
  const signed = parse(cookies, name)[name] ?? '';
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return undefined;
  const value = signed.slice(0, dot);
  const expected = createHmac('sha256', secret).update(value).digest();
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : undefined;
}
