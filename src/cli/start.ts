import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { parseArgs } from 'node:util';
import { understand } from '@fondouk/skills';
import { getRequestListener } from '@hono/node-server';
import { analyseDemoTalents, isDemoLoaded, isDemoToLoad, loadDemo } from '../../demo/index.ts';
import { inviteFirstAdministrator } from '../access/invitations.ts';
import { createApp } from '../app.tsx';
import { openHouse } from '../compose.ts';
import { readConfig } from '../config.ts';
import { analyze } from '../database/analyze.ts';
import type { House } from '../house.ts';
import { eraseDraftsInTime } from '../registers/drafts.ts';
import { loadAssets } from '../web/assets.ts';
import { builtFolder } from './built-folder.ts';
import { CommandLineError } from './command-line-error.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Takes the port before anything else is opened, so that a busy one is said at once. */
async function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new CommandLineError(
        `port ${port} on ${host} is in use by another program; stop it, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') throw new CommandLineError(`port ${port} needs more rights; choose one above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new CommandLineError(`HOST=${host} is not an address of this machine`);
    }
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Says a line of progress, but no more than one in so many milliseconds. */
function atMostEvery(milliseconds: number): (line: string) => void {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    say(line);
  };
}

/**
 * Fills an empty database with the demo network, and goes on where a first start was broken off; a database that holds
 * anything else is left alone.
 */
async function openDemo(house: House): Promise<void> {
  if (await isDemoToLoad(house.db)) {
    say('Loading the demo network (first start only)…');
    await loadDemo(house, house.config.demoSeed, { say });
  }
  if ((await isDemoLoaded(house.db)) && (await analyseDemoTalents(house, { say: atMostEvery(2000) })) > 0)
    await analyze(house.db);
}

/** `fondouk start [--production]`: serves until SIGINT or SIGTERM, then closes everything in order. */
export async function start(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { production: { type: 'boolean', default: false } } });
  const asked = readConfig(process.env, { production: values.production });
  let handle: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
    response.end('Fondouk is starting.\n');
  };
  const server = createServer((request, response) => handle(request, response));
  const port = await listen(server, asked.port, asked.host);
  // Port 0 lets the system choose one; links must name it.
  const config = { ...asked, port, url: asked.url.replace(/:0$/, `:${port}`) };

  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

  let house: Awaited<ReturnType<typeof openHouse>>;
  try {
    house = await openHouse(config, loadAssets(builtFolder('assets')), say);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  if (config.demo) await openDemo(house);
  const endErasing = eraseDraftsInTime(house);
  handle = getRequestListener(createApp(house).fetch);
  // The first need pays neither for the dictionary nor for the talents to be read; a failure shows there.
  understand('fondouk');
  void house.shelf.load().catch(() => {});
  const first = await inviteFirstAdministrator(house);
  if (first) say(`There is no account yet. The first administrator enters here, once: ${first}`);
  say(`Fondouk is ready: http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`);

  await stopped;
  server.close();
  server.closeIdleConnections();
  // Requests under way get a moment to finish; nothing acknowledged is lost either way.
  setTimeout(() => server.closeAllConnections(), 3000).unref();
  await endErasing();
  await house.close();
  return 0;
}
