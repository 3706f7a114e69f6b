import { randomUUID } from 'node:crypto';
import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { nobody } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import type { House } from '../house.ts';
import { translator } from '../texts/translate.ts';
import type { Locale } from '../texts/translated.ts';
import { preferredLanguage } from '../web/language.ts';
import { rememberText } from '../web/remember.ts';
import { type ApiDocument, openApiDocument } from './document.ts';
import { ApiRefusal, type Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { answerProblem, problemShape } from './problems.ts';
import { readToken } from './tokens.ts';

const megabyte = 2 ** 20;

/** Answers of an endpoint: its own, and the problems it can meet. */
function responsesOf(one: Endpoint) {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problemShape } },
  });
  return {
    200: { description: 'OK', content: { 'application/json': { schema: one.answer } } },
    400: problem('Bad request'),
    ...(one.scope && { 401: problem('No valid token'), 403: problem('Not allowed') }),
    ...(one.params && { 404: problem('Not found') }),
  };
}

function routeOf(one: Endpoint) {
  return createRoute({
    method: one.method,
    path: one.path,
    operationId: `${one.method}${one.path.replace(/[/{}]+(\w)?/g, (_, letter: string) => (letter ?? '').toUpperCase())}`,
    summary: one.summary,
    tags: [one.tag],
    ...(one.scope && { security: [{ token: [] }] }),
    request: {
      ...(one.params && { params: one.params as z.ZodObject }),
      ...(one.query && { query: one.query as z.ZodObject }),
      ...(one.body && { body: { required: true, content: { 'application/json': { schema: one.body } } } }),
    },
    responses: responsesOf(one),
  });
}

const json = { 'content-type': 'application/json' };

const languageOf = (c: Context) => preferredLanguage(c.req.header('accept-language') ?? '') ?? 'fr';
const textsOf = (c: Context) => translator(languageOf(c));

/** The token of the request's Authorization header (RFC 6750), if any. */
function bearer(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

async function answer(house: House, one: Endpoint, c: Context): Promise<Response> {
  const t = textsOf(c);
  const secret = bearer(c);
  const token = secret === undefined ? null : await readToken(house, secret);
  if (secret !== undefined && !token) return answerProblem(c, t, 'no-token', { detail: t('api.token_not_valid') });
  if (one.scope && !token) return answerProblem(c, t, 'no-token', { detail: t('api.token_needed') });
  if (one.scope && !token?.scopes.has(one.scope)) {
    return answerProblem(c, t, 'forbidden', { detail: t('api.scope_missing', { scope: one.scope }) });
  }
  const actor = token?.actor ?? nobody;
  if (!may(actor, one.action)) return answerProblem(c, t, 'forbidden');
  const valid = (part: 'param' | 'query' | 'json') =>
    (c.req as unknown as { valid(part: string): unknown }).valid(part);
  try {
    const handled = async () => {
      const body = await one.handle({
        house,
        actor,
        locale: languageOf(c),
        t,
        params: one.params && valid('param'),
        query: one.query && valid('query'),
        body: one.body && valid('json'),
        may: (action, subject) => may(actor, action, subject),
      });
      const keep = JSON.stringify(one.answer.parse(body));
      return { keep, response: c.body(keep, 200, json) };
    };
    // What anyone may read is the same for everyone until the state changes.
    if (one.method !== 'get' || token) return (await handled()).response;
    const known = await rememberText(house, `api ${languageOf(c)} ${c.req.url}`, handled);
    return known instanceof Response ? known : c.body(known, 200, json);
  } catch (error) {
    if (error instanceof ApiRefusal)
      return answerProblem(c, t, error.kind, error.detail ? { detail: error.detail } : {});
    throw error;
  }
}

/** The API under /api/v1: every endpoint of the domains, its description, errors as problems. */
export function createApi(house: House): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = result.error.issues.map((issue) => ({ field: issue.path.join('.'), detail: issue.message }));
      return answerProblem(c, textsOf(c), 'bad-request', { errors });
    },
  });
  // Public data may be read by any page; nothing here answers to cookies, so no page can act in a visitor's name.
  api.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['authorization', 'content-type', 'accept-language'],
    }),
  );
  api.use((c, next) => {
    c.header('content-language', languageOf(c));
    c.header('vary', 'accept-language, authorization');
    c.header('cache-control', 'no-cache');
    return next();
  });
  api.post('*', bodyLimit({ maxSize: megabyte, onError: (c) => answerProblem(c, textsOf(c), 'too-large') }));
  // A body of another type would otherwise reach the endpoint unread.
  api.use(async (c, next) => {
    const type = c.req.header('content-type') ?? '';
    if (c.req.method === 'POST' && !/^application\/json\b/i.test(type))
      return answerProblem(c, textsOf(c), 'wrong-type');
    return next();
  });
  api.get('/openapi.json', (c) => c.json(describeApi(house, languageOf(c))));
  for (const one of endpoints) api.openapi(routeOf(one), (c) => answer(house, one, c) as never);
  api.notFound((c) => answerProblem(c, textsOf(c), 'not-found'));
  api.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400) {
      return answerProblem(c, textsOf(c), 'bad-request', { detail: textsOf(c)('api.json_malformed') });
    }
    const id = randomUUID().slice(0, 8);
    house.log.error({ id, path: c.req.path, error }, 'api call failed');
    return answerProblem(c, textsOf(c), 'broken', { detail: textsOf(c)('api.broken_detail', { id }) });
  });
  return api;
}

const descriptions = new Map<string, ApiDocument>();

/** The OpenAPI description of the API in one language; made once. */
export function describeApi(house: House, locale: Locale): ApiDocument {
  const key = `${house.config.url} ${locale}`;
  let description = descriptions.get(key);
  if (!description) {
    description = openApiDocument(createApi(house), house.config.url, locale);
    descriptions.set(key, description);
  }
  return description;
}
