import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOnnxEncoder } from './onnxEncoder.ts';
import { loadOnnxPackages } from './onnxPackages.ts';
import { tinyOnnx } from './onnxTiny.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-onnx-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array | object): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  const isFile = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(join(folder, name), isFile ? content : JSON.stringify(content));
};

const VOCABULARY = '[PAD]\n[UNK]\n[CLS]\n[SEP]\ngestion\nprojet\n##naire\n';
const ROWS = [
  [9, 9, 9], // padding, which must never count
  [0, 0, 1],
  [0, 0, 2],
  [0, 0, -2],
  [3, 0, 0], // gestion
  [0, 4, 0], // projet
  [0, 0, 1], // ##naire
];

/** A BERT of three words; `[CLS]` and `[SEP]` cancel each other out in a mean. */
const writeBert = (): void => {
  write('model.onnx', tinyOnnx(ROWS));
  write('vocab.txt', VOCABULARY);
};

const vectors = async (texts: string[]): Promise<number[][]> => {
  const { dimensions, encode } = await openOnnxEncoder(folder);
  const all = [...(await encode(texts))].map((value) => Number(value.toFixed(3)));
  return texts.map((_, i) => all.slice(i * dimensions, (i + 1) * dimensions));
};

describe('an ONNX sentence encoder on disk', () => {
  it('gives the mean of the tokens, made of length 1, by the vocabulary of a BERT', async () => {
    writeBert();
    const { name, dimensions } = await openOnnxEncoder(folder);
    expect(name).toMatch(/^onnx:skills-onnx-\w+@[0-9a-f]{12}$/);
    expect(dimensions).toBe(3);
    expect(await vectors(['Gestion', 'PROJET gestion', 'gestionnaire'])).toEqual([
      [1, 0, 0],
      [0.6, 0.8, 0], // 3 and 4 of 5
      [0.949, 0, 0.316], // 3 and 1 of √10
    ]);
  });

  it('gives zeros for what has no word, and the same whatever stands beside', async () => {
    writeBert();
    const texts = ['projet', '', 'gestion projet projet gestion projet', ' — !', 'projet'];
    const together = await vectors(texts);
    expect(together[1]).toEqual([0, 0, 0]);
    expect(together[3]).toEqual([0, 0, 0]);
    expect(together[4]).toEqual(together[0]);
    expect(together[2]).toEqual((await vectors(texts.slice(2, 3)))[0]);
    expect(await vectors([])).toEqual([]);
  });

  it('encodes many texts in batches, and when asked twice at once', async () => {
    writeBert();
    const { encode } = await openOnnxEncoder(folder);
    const texts = Array.from({ length: 100 }, (_, i) => `${i} ${i % 2 ? 'gestion' : 'projet'}`);
    const [first, second] = await Promise.all([encode(texts), encode(texts.toReversed())]);
    expect(first).toHaveLength(300);
    for (const i of [0, 1, 98, 99]) {
      expect(first.slice(i * 3, i * 3 + 3)).toEqual(second.slice((99 - i) * 3, (100 - i) * 3));
      expect((first[i * 3 + (i % 2 ? 0 : 1)] ?? 0) > 0.5).toBe(true);
    }
  });

  it('takes the first token where the pooling says so', async () => {
    writeBert();
    write('1_Pooling/config.json', { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false });
    expect(await vectors(['gestion projet'])).toEqual([[0, 0, 1]]);
  });

  it('reads no more tokens than the model, and keeps the last special one', async () => {
    writeBert();
    write('sentence_bert_config.json', { max_seq_length: 3 });
    expect(await vectors(['gestion projet projet'])).toEqual([[1, 0, 0]]);
  });

  it('reads a tokenizer.json, Unigram here, and a model in onnx/', async () => {
    write(
      'onnx/model.onnx',
      tinyOnnx([
        [9, 9],
        [1, 0],
        [0, 4],
        [3, 0],
      ]),
    );
    write('tokenizer.json', {
      added_tokens: [{ id: 0, content: '<pad>', special: true }],
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always' },
      post_processor: null,
      decoder: null,
      model: {
        type: 'Unigram',
        unk_id: 1,
        vocab: [
          ['<pad>', 0],
          ['<unk>', 0],
          ['▁vente', -1],
          ['s', -2],
        ],
      },
    });
    // ▁vente + s
    expect(await vectors(['Vente', 'ventes'])).toEqual([
      [0, 1],
      [0.6, 0.8],
    ]);
  });

  it('takes the vector of the sentence where the graph gives it', async () => {
    write('model.onnx', tinyOnnx(ROWS, true));
    write('vocab.txt', VOCABULARY);
    // Not asked for: the graph has pooled.
    write('1_Pooling/config.json', { pooling_mode: 'weightedmean' });
    expect(await vectors(['projet gestion'])).toEqual([[0.6, 0.8, 0]]);
  });

  it.each<[string, () => void, RegExp]>([
    ['no folder', () => rmSync(folder, { recursive: true }), /: there is no such folder$/],
    ['no model', () => {}, /: there is no model\.onnx nor onnx\/model\.onnx in it$/],
    ['no tokenizer', () => rmSync(join(folder, 'vocab.txt')), /: there is no tokenizer\.json nor vocab\.txt in it$/],
    ['no model at all in the file', () => write('model.onnx', 'weights'), /model\.onnx: the model cannot be opened: /],
    ['a broken tokenizer', () => write('tokenizer.json', '{'), /tokenizer\.json: this is not JSON$/],
    [
      'an unknown tokenizer',
      () => write('tokenizer.json', { model: { type: 'Runes' } }),
      /the tokenizer cannot be used/,
    ],
    ['no vocabulary of a BERT', () => write('vocab.txt', 'un\ndeux'), /vocab\.txt: there is no \[UNK\] in this voc/],
    ['fewer rows than words', () => write('model.onnx', tinyOnnx([[1]])), /model\.onnx: the model does not run: /],
    ['another pooling', () => write('1_Pooling/config.json', { pooling_mode_max_tokens: true }), /pools by max; mean/],
    [
      'a layer after pooling',
      () => write('modules.json', [{ type: 'sentence_transformers.models.Dense' }]),
      /modules\.json: a module Dense after pooling is not known here$/,
    ],
  ])('refuses %s in one line', async (what, spoil, message) => {
    if (what !== 'no model') writeBert();
    spoil();
    const error = await openOnnxEncoder(folder).catch((reason) => reason);
    expect(error.name).toBe('InputError');
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  it('knows when its packages are not installed', () => {
    expect(loadOnnxPackages(pathToFileURL(join(folder, 'anywhere.js')).href)).toBeNull();
  });
});
