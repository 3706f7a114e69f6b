import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Action } from '../access/policy.ts';
import type { Subject } from '../access/rules.ts';
import type { House } from '../house.ts';
import type { MessageKey } from '../texts/catalogues.ts';
import type { Translate } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import type { ProblemKind } from './problems.ts';
import type { ApiScope } from './scopes.ts';

/** One request of the API, as an endpoint sees it. */
export interface Call<Params, Query, Body> {
  readonly house: House;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly t: Translate;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  may(action: Action, subject?: Subject): boolean;
}

/** A refusal of an endpoint: answered as a problem. */
export class ApiRefusal extends Error {
  readonly kind: ProblemKind;
  readonly detail: string | undefined;
  constructor(kind: ProblemKind, detail?: string) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
  }
}

interface Described<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  method: 'get' | 'post';
  /** Below /api/v1, with OpenAPI's braces: `/sites/{slug}`. */
  path: string;
  action: Action;
  /** What a token must be good for; endpoints without scope need no token. */
  scope?: ApiScope;
  tag: MessageKey;
  summary: MessageKey;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<A>>;
}

/** A way into the API: like a page's door, it names the action it stands for. */
export type Endpoint = Described<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Declares an endpoint; its schemas type what `handle` takes and gives. */
export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  described: Described<P, Q, B, A>,
): Endpoint {
  return described as unknown as Endpoint;
}
