import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '../taxonomy/import/inputError.ts';
import { encodeInBatches } from './batches.ts';
import type { Encoder } from './encoder.ts';
import { readEmbeddings } from './openaiAnswer.ts';

/** Where the embeddings are asked for, and how. */
export interface OpenaiOptions {
  /** Address before `/embeddings`, such as `https://api.openai.com/v1` or `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; in no message. */
  readonly key?: string | undefined;
  /** For one answer, in milliseconds; a minute where left out. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Texts sent at a time. */
const BATCH = 256;
/** Pauses before the second, third and fourth try, in milliseconds, where the server asks for nothing else. */
const PAUSES = [500, 1000, 2000];
/** A server that asks to wait longer, in milliseconds, is not waited for. */
const LONGEST_PAUSE = 60_000;

/**
 * An encoder behind any server that speaks OpenAI's embeddings (https://platform.openai.com/docs/api-reference/embeddings).
 * Asks once for the vector of a word, to know the dimensions. An answer 429 or 5xx, or none, is tried again three times.
 * @throws InputError, also from `encode`, where the server cannot be reached or does not answer as it should; neither
 * the key nor the texts are in its message
 */
export async function openOpenaiEncoder(options: OpenaiOptions): Promise<Encoder> {
  const { model } = options;
  const endpoint = endpointOf(options.url);
  const place = { file: endpoint.origin + endpoint.pathname };
  if (options.key && !/^[\x21-\x7e]+$/.test(options.key)) {
    throw new InputError(place, 'the key has a space or a letter in it that no key has');
  }
  const ask = async (input: readonly string[]) => {
    const answer = await post(endpoint, JSON.stringify({ model, input }), options);
    const embeddings = typeof answer === 'string' ? answer : readEmbeddings(answer.json, input.length);
    if (typeof embeddings === 'string') throw new InputError(place, embeddings);
    return embeddings;
  };
  const { dimensions } = await ask(['skill']);
  return {
    name: `${model} at ${endpoint.host}`,
    dimensions,
    encode: (texts) =>
      encodeInBatches(texts, dimensions, BATCH, async (batch) => {
        const given = await ask(batch);
        if (given.dimensions === dimensions) return given.vectors;
        throw new InputError(place, `gives vectors of ${given.dimensions} numbers, and gave ${dimensions} before`);
      }),
  };
}

function endpointOf(url: string): URL {
  const endpoint = URL.canParse(url) ? new URL(url) : null;
  if (!endpoint || !/^https?:$/.test(endpoint.protocol)) {
    throw new InputError({ file: 'address of the embeddings' }, 'http://… or https://… is expected');
  }
  if (endpoint.username !== '' || endpoint.password !== '') {
    throw new InputError({ file: endpoint.host }, 'the key is not part of the address');
  }
  endpoint.pathname = `${endpoint.pathname.replace(/\/+$/, '')}/embeddings`;
  return endpoint;
}

/** The JSON that the server answers, or what is wrong. */
async function post(endpoint: URL, body: string, options: OpenaiOptions): Promise<{ json: unknown } | string> {
  const { key, timeout = 60_000, fetch: send = fetch, sleep = (ms: number) => wait(ms), now = Date.now } = options;
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (key) headers.authorization = `Bearer ${key}`;
  for (let tries = 0; ; tries++) {
    let pause = PAUSES[tries];
    let problem: string;
    try {
      // A redirection is not followed: key and texts go to the address that was named, and nowhere else.
      const response = await send(endpoint, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      if (response.ok) return { json: await response.json() };
      await response.body?.cancel();
      problem = describeStatus(response.status);
      if (response.status !== 429 && response.status < 500) return problem;
      const asked = readRetryAfter(response.headers.get('retry-after'), now());
      if (asked > LONGEST_PAUSE) return `${problem}, and asks to wait ${Math.ceil(asked / 1000)} s`;
      if (pause !== undefined) pause = Math.max(pause, asked);
    } catch (error) {
      if (error instanceof SyntaxError) return 'answers with something that is not JSON';
      // The message of fetch may hold a header that it refuses: the key.
      const { name } = error as Error;
      problem = name === 'TimeoutError' ? `gave no answer in ${timeout / 1000} s` : 'cannot be reached';
    }
    if (pause === undefined) return problem;
    await sleep(pause);
  }
}

function describeStatus(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return `refuses the key (status ${status})`;
    case 404:
      return 'is not there, or does not know the model (status 404)';
    case 429:
      return 'has too much to do (status 429)';
    default:
      return `answers with status ${status}`;
  }
}

/** The pause that a server asks for, in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 where it asks for none. */
function readRetryAfter(written: string | null, now: number): number {
  if (written === null) return 0;
  if (/^\d+$/.test(written.trim())) return Number(written) * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
