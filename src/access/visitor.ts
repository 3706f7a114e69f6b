import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Visit } from '../web/visit.ts';
import { attemptKey, type Origin } from './attempts.ts';

const knownCookie = 'fondouk.known';
const yearInSeconds = 365 * 24 * 3600;
/** Browsers name themselves in less; what is longer is not kept. */
const longestUserAgent = 300;

/**
 * The network address of the visitor: of the connection, or what the outermost of our own proxies wrote. What stands
 * further left in X-Forwarded-For anyone can invent.
 */
export function addressOf(visit: Visit): string {
  const { trustedProxies } = visit.house.config;
  if (trustedProxies > 0) {
    const hops = (visit.c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const hop = hops.at(-trustedProxies);
    if (hop) return hop;
  }
  return visit.c.env?.incoming?.socket?.remoteAddress ?? 'unknown';
}

/** Where the visitor's attempt at an account comes from; `email` is the account that the browser must know. */
export async function originOf(visit: Visit, email: string): Promise<Origin> {
  const known = await getSignedCookie(visit.c, visit.house.auth.secret, knownCookie);
  const [subject, device] = known ? known.split(' ') : [];
  const isKnown = device !== undefined && subject === attemptKey(visit.house, 'subject', email);
  return { address: addressOf(visit), device: isKnown ? device : null };
}

/** Remembers in this browser that it has signed in to the account (see `judge`); says nothing else about it. */
export async function rememberBrowser(visit: Visit, email: string): Promise<void> {
  const { device } = await originOf(visit, email);
  const value = `${attemptKey(visit.house, 'subject', email)} ${device ?? visit.house.ids.next()}`;
  await setSignedCookie(visit.c, knownCookie, value, visit.house.auth.secret, {
    path: '/sign-in',
    httpOnly: true,
    sameSite: 'Lax',
    secure: visit.house.config.url.startsWith('https:'),
    maxAge: yearInSeconds,
  });
}

/** What the accounts library needs of a request: its cookies, and its browser for the list of sessions. */
export function libraryHeaders(visit: Visit): Headers {
  const headers = new Headers();
  const cookie = visit.c.req.header('cookie');
  if (cookie) headers.set('cookie', cookie);
  const browser = visit.c.req.header('user-agent')?.slice(0, longestUserAgent);
  if (browser) headers.set('user-agent', browser);
  return headers;
}

/** Hands the cookies that the library set on to the browser. */
export function passCookies(visit: Visit, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) visit.c.header('set-cookie', cookie, { append: true });
}
