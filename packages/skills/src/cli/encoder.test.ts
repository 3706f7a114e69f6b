import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tinyOnnx } from '../encoders/onnxTiny.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-encoder-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Links « menuisier » and « soudeur » to their neighbours with an encoder: what was printed, or the line said. */
async function link(...options: string[]): Promise<unknown[]> {
  const corpus = file('corpus.tsv', 'bois\tébéniste\nfer\tmétallier\n');
  const queries = file('queries.tsv', '1\tmenuisier\n2\tsoudeur\n');
  const printed: unknown[] = [];
  const said: string[] = [];
  const status = await run(['link', '--corpus', corpus, '--queries', queries, ...options], {
    stdin: Readable.from([]),
    print: async (value) => void printed.push(value),
    tell: () => {},
    say: (text) => void said.push(text),
  });
  return status === 0 ? printed : said;
}

const LINKED = [
  { query: '1', ranked: ['bois', 'fer'] },
  { query: '2', ranked: ['fer', 'bois'] },
];

describe('--encoder', () => {
  it('links with an ONNX encoder in a folder', async () => {
    file('vocab.txt', '[PAD]\n[UNK]\n[CLS]\n[SEP]\nebeniste\nmetallier\nmenuisier\nsoudeur\n');
    const rows = [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [3, 1],
      [1, 3],
      [4, 1],
      [1, 4],
    ];
    file('model.onnx', tinyOnnx(rows));
    expect(await link('--encoder', `onnx:${folder}`)).toEqual(LINKED);
  });

  it('links with a server that speaks OpenAI’s embeddings, and its key from the environment', async () => {
    const asked = new Set<string>();
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { model, input } = JSON.parse(Buffer.concat(chunks).toString());
      asked.add(`${request.url} ${model} ${request.headers.authorization}`);
      const data = input.map((text: string, index: number) => ({
        index,
        embedding: /men|béni/.test(text) ? [3, 1] : [1, 3],
      }));
      response.end(JSON.stringify({ data }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    vi.stubEnv('SKILLS_ENCODER_KEY', 'sk-secret');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    expect(await link('--encoder', `openai:${url}`, '--encoder-model', 'tiny')).toEqual(LINKED);
    expect([...asked]).toEqual(['/v1/embeddings tiny Bearer sk-secret']);
    server.closeAllConnections();
    server.close();
  });

  it('refuses in one line what it cannot use', async () => {
    const usage = (what: string) => [`skills link: ${what}; see skills link --help`];
    expect(await link('--encoder', 'bert')).toEqual(usage('--encoder takes onnx:DIR or openai:URL'));
    expect(await link('--encoder', 'onnx:')).toEqual(usage('--encoder takes onnx:DIR or openai:URL'));
    expect(await link('--encoder-model', 'tiny')).toEqual(usage('--encoder-model goes with --encoder openai:URL'));
    expect(await link('--encoder', 'openai:http://127.0.0.1:9')).toEqual(
      usage('name the model of the server with --encoder-model'),
    );
    expect(await link('--encoder', 'openai:nowhere', '--encoder-model', 'tiny')).toEqual([
      'skills link: address of the embeddings: http://… or https://… is expected',
    ]);
    const missing = join(folder, 'missing');
    expect(await link('--encoder', `onnx:${missing}`)).toEqual([`skills link: ${missing}: there is no such folder`]);
  });
});
