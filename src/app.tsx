import { randomUUID } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { may } from './access/policy.ts';
import { readActor } from './access/session.ts';
import { createApi } from './api/server.ts';
import { doors } from './doors.ts';
import type { House } from './house.ts';
import { translator } from './texts/translate.ts';
import { hang } from './web/door.ts';
import { languageOfRequest } from './web/language.ts';
import { errorPage, forgedPage, notFoundPage, tooLargePage } from './web/refusals.tsx';
import { securityHeaders } from './web/security-headers.ts';
import { themeOfRequest } from './web/theme.ts';
import type { Env, Visit } from './web/visit.ts';

/** The largest request: a CV or a register of 10 MB and the form around it. */
const megabytes = 11;

/** The web application: the order of the middleware, then the doors of every domain. */
export function createApp(house: House): Hono<Env> {
  const app = new Hono<Env>();

  // For supervisors and load balancers: alive, nothing else asked.
  app.get('/health', (c) => c.text('ok'));

  app.use(securityHeaders(house.config.url.startsWith('https:')));
  if (house.assets.folder) {
    // Names carry a hash of the content, so a browser may keep them for ever.
    app.use('/assets/*', async (c, next) => {
      await next();
      if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
    });
    app.use(
      '/assets/*',
      serveStatic({ root: house.assets.folder, rewriteRequestPath: (path) => path.slice('/assets'.length) }),
    );
  }

  // The API answers to tokens, never to cookies: it needs none of what pages need.
  app.route('/api/v1', createApi(house));

  app.use(async (c, next) => {
    const locale = languageOfRequest(c);
    const actor = await readActor(house, c.req.raw.headers);
    const url = new URL(c.req.url);
    const visit: Visit = {
      house,
      actor,
      locale,
      t: translator(locale),
      theme: themeOfRequest(c),
      url,
      query: url.searchParams,
      param: (name) => c.req.param(name) ?? '',
      may: (action, subject) => may(actor, action, subject),
      c,
    };
    c.set('visit', visit);
    c.header('content-language', locale);
    c.header('vary', 'accept-language, cookie');
    c.header('cache-control', 'private, no-cache');
    await next();
  });
  // Forms only: looking for a body makes every reader's request heavier.
  app.post('*', bodyLimit({ maxSize: megabytes * 2 ** 20, onError: (c) => tooLargePage(c.get('visit'), megabytes) }));
  app.use(csrf());

  hang(app, doors);

  app.notFound((c) => notFoundPage(c.get('visit')));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return forgedPage(c.get('visit'));
    const id = randomUUID().slice(0, 8);
    house.log.error({ id, path: c.req.path, error }, 'request failed');
    return errorPage(c.get('visit'), id);
  });
  return app;
}
