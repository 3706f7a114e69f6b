import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenaiOptions, openOpenaiEncoder } from './openaiEncoder.ts';

/** What the stub server answers to one request: by default, as it should. */
interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** `null` for no answer at all. */
  readonly body?: unknown;
}
interface Asked {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: { model: string; input: string[] };
}

let server: Server;
let base: string;
let asked: Asked[];
let answers: Answer[];
let pauses: number[];

/** As long as the text, and 4: of three letters, 3 and 4 of 5. In the wrong order, with the right index. */
const embed = (input: string[]): object => ({
  object: 'list',
  data: input.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 4] })).reverse(),
});

beforeEach(async () => {
  [asked, answers, pauses] = [[], [], []];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ path: request.url, headers: request.headers, body });
    const answer = answers.shift() ?? {};
    if (answer.body === null) return;
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    const content = answer.body ?? embed(body.input);
    response.end(typeof content === 'string' ? content : JSON.stringify(content));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const NOW = Date.UTC(2026, 0, 5, 12);
const open = (more: Partial<OpenaiOptions> = {}) =>
  openOpenaiEncoder({
    url: base,
    model: 'tiny',
    key: 'sk-secret',
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    now: () => NOW,
    ...more,
  });

describe('an encoder behind an OpenAI-compatible server', () => {
  it('asks for the vectors of the texts that have a word, in the order of the texts', async () => {
    const { name, dimensions, encode } = await open();
    expect({ name, dimensions }).toEqual({ name: `tiny at ${new URL(base).host}`, dimensions: 2 });
    const vectors = await encode(['SQL', '', '—', 'dépôts', 'SQL']);
    const expected = [0.6, 0.8, 0, 0, 0, 0, 6 / Math.sqrt(52), 4 / Math.sqrt(52), 0.6, 0.8];
    expect([...vectors]).toEqual(expected.map((value) => expect.closeTo(value, 6)));
    expect(asked.map(({ body }) => body)).toEqual([
      { model: 'tiny', input: ['skill'] },
      { model: 'tiny', input: ['SQL', 'dépôts'] },
    ]);
    expect(asked[1]).toMatchObject({ path: '/v1/embeddings', headers: { authorization: 'Bearer sk-secret' } });
  });

  it('sends 256 texts at a time, nothing where no text has a word, and no empty key', async () => {
    const { encode } = await open({ url: `${base}/?api-version=1`, key: '' });
    expect(await encode(['', '!'])).toEqual(new Float32Array(4));
    await encode(Array.from({ length: 600 }, (_, i) => `skill ${i}`));
    expect(asked.map(({ body }) => body.input.length)).toEqual([1, 256, 256, 88]);
    expect(asked[1]?.path).toBe('/v1/embeddings?api-version=1');
    expect(asked[1]?.headers.authorization).toBeUndefined();
  });

  it('tries again after 429 and 5xx, as late as the server asks', async () => {
    answers = [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Mon, 05 Jan 2026 12:00:30 GMT' } },
      { status: 500 },
    ];
    expect((await open()).dimensions).toBe(2);
    expect(pauses).toEqual([7_000, 30_000, 2_000]);
  });

  it('gives up after four tries, or where it should wait longer than a minute', async () => {
    answers = [{ status: 502 }, { status: 502 }, { status: 502 }, { status: 502 }];
    await expect(open()).rejects.toThrow(`${base}/embeddings: answers with status 502`);
    expect(pauses).toEqual([500, 1000, 2000]);
    answers = [{ status: 429, headers: { 'retry-after': '3600' } }];
    await expect(open()).rejects.toThrow('has too much to do (status 429), and asks to wait 3600 s');
  });

  it.each<[string, Answer, string]>([
    ['a wrong key', { status: 401, body: { error: { message: 'sk-secret dépôts' } } }, 'refuses the key (status 401)'],
    ['an unknown model', { status: 404 }, 'is not there, or does not know the model (status 404)'],
    ['a redirection', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'answers with status 307'],
    ['no JSON', { body: '<html>dépôts' }, 'answers with something that is not JSON'],
    ['no list', { body: {} }, 'answers without a list of vectors'],
    ['too few vectors', { body: { data: [] } }, 'answers with 0 vectors for 1 texts'],
    ['a wrong index', { body: { data: [{ index: 1, embedding: [1, 2] }] } }, 'numbers its vectors wrongly'],
    ['no vector', { body: { data: [null] } }, 'numbers its vectors wrongly'],
    ['an empty vector', { body: { data: [{ index: 0, embedding: [] }] } }, 'answers without numbers in a vector'],
    ['words', { body: { data: [{ index: 0, embedding: [1, 'x'] }] } }, 'answers with something that is no number'],
    [
      'other dimensions',
      { body: { data: [{ index: 0, embedding: [1, 2, 3] }] } },
      'gives vectors of 3 numbers, and gave 2 before',
    ],
  ])('says %s in one line, without the key or the texts', async (_, answer, message) => {
    const { encode } = await open();
    answers = [answer];
    const error = await encode(['dépôts']).catch((reason) => reason);
    expect(error).toMatchObject({ name: 'InputError', message: `${base}/embeddings: ${message}` });
    expect(pauses).toEqual([]);
  });

  it('refuses vectors of different lengths in one answer', async () => {
    const { encode } = await open();
    answers = [
      {
        body: {
          data: [
            { index: 0, embedding: [1, 2] },
            { index: 1, embedding: [1] },
          ],
        },
      },
    ];
    await expect(encode(['un', 'deux'])).rejects.toThrow('answers with vectors of different lengths');
  });

  it('waits no longer than it is told', async () => {
    answers = [{ body: null }, { body: null }, { body: null }, { body: null }];
    await expect(open({ timeout: 30 })).rejects.toThrow('gave no answer in 0.03 s');
    expect(asked).toHaveLength(4);
  });

  it('says what cannot be reached', async () => {
    server.close();
    await once(server, 'close');
    await expect(open()).rejects.toThrow(`${base}/embeddings: cannot be reached`);
  });

  it.each([
    ['skills', 'address of the embeddings: http://… or https://… is expected'],
    ['file:///etc/hosts', 'address of the embeddings: http://… or https://… is expected'],
    ['https://someone:sk-secret@models.example/v1', 'models.example: the key is not part of the address'],
  ])('refuses the address %s', async (url, message) => {
    await expect(open({ url })).rejects.toThrow(message);
  });

  it('refuses a key that no header can carry, without showing it', async () => {
    const error = await open({ key: 'sk-secret\n' }).catch((reason) => reason);
    expect(error.message).toBe(`${base}/embeddings: the key has a space or a letter in it that no key has`);
  });
});
