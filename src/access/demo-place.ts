import { type Config, isLoopback } from '../config.ts';

/** True where demo accounts may be used at all: a demo, not in production, on an address that only this machine reaches. */
export function isDemoPlace(config: Pick<Config, 'demo' | 'production' | 'host'>): boolean {
  return config.demo && !config.production && isLoopback(config.host);
}

const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * True where the request itself came over loopback: it names this machine (a page elsewhere whose name was made to
 * lead here names itself, "DNS rebinding") and no proxy passed it on from outside.
 */
export function isLoopbackRequest(url: URL, headers: Headers): boolean {
  return loopbackName.test(url.hostname) && !forwarding.some((name) => headers.has(name));
}
