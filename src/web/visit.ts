import type { Context } from 'hono';
import type { Actor } from '../access/actor.ts';
import type { Action } from '../access/policy.ts';
import type { Subject } from '../access/rules.ts';
import type { House } from '../house.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';

export type Theme = 'light' | 'dark' | 'system';

/** One request, as a page sees it: who asks, in which language, for what. */
export interface Visit {
  readonly house: House;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly t: Translate;
  readonly theme: Theme;
  readonly url: URL;
  /** Query of the address. */
  readonly query: URLSearchParams;
  /** A part of the path: `param('slug')`. */
  param(name: string): string;
  /** May the visitor do this here? For showing or hiding links; doors check by themselves. */
  may(action: Action, subject?: Subject): boolean;
  /** Hono's own context, for what a page rarely needs (cookies, headers, raw body). */
  readonly c: Context<Env>;
}

export interface Env {
  Variables: { visit: Visit };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
}
