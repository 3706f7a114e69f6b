import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { InputError } from '../taxonomy/import/inputError.ts';
import { encodeInBatches } from './batches.ts';
import type { Encoder } from './encoder.ts';
import { modelFile, type Pooling, readMaxLength, readPooling } from './onnxFolder.ts';
import { loadOnnxPackages, type OnnxPackages } from './onnxPackages.ts';
import { openTokens } from './onnxTokens.ts';

const ONNX_PACKAGES = 'onnxruntime-web @huggingface/tokenizers';
const BATCH = 32;
/** What ONNX Runtime calls fatal: the rest comes as an exception, which is enough. */
const FATAL = 4;
const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'] as const;

/**
 * A sentence encoder from a folder as sentence-transformers exports it: model.onnx (or onnx/model.onnx), tokenizer.json
 * or vocab.txt, and where they are there tokenizer_config.json, config.json, sentence_bert_config.json and
 * 1_Pooling/config.json. Needs the packages onnxruntime-web and @huggingface/tokenizers; nothing is fetched.
 * @throws InputError, also from `encode`, where the folder cannot be used, or the packages are not installed
 */
export async function openOnnxEncoder(folder: string): Promise<Encoder> {
  const file = modelFile(folder);
  const packages = loadOnnxPackages();
  if (!packages) throw new InputError({ file }, `what it needs is missing: npm install ${ONNX_PACKAGES}`);
  const bytes = readFileSync(file);
  const tokens = openTokens(folder, readMaxLength(folder), packages.tokenizers);
  const session = await openSession(packages, file, bytes);
  const output = ['sentence_embedding', 'last_hidden_state'].find((name) => session.outputNames.includes(name));
  // A graph that gives the sentence itself has pooled already.
  const pooling = output === 'sentence_embedding' ? 'mean' : readPooling(folder);
  const encodeBatch = async (texts: readonly string[]) => {
    const rows = texts.map((text) => tokens.of(text));
    const length = Math.max(...rows.map((row) => row.length));
    const mask = rows.flatMap((row) => Array.from({ length }, (_, i) => (i < row.length ? 1 : 0)));
    const values = {
      input_ids: rows.flatMap((row) => Array.from({ length }, (_, i) => row[i] ?? tokens.padding)),
      attention_mask: mask,
      token_type_ids: mask.map(() => 0),
    };
    const feeds: Record<string, Tensor> = {};
    for (const name of INPUTS.filter((one) => session.inputNames.includes(one))) {
      feeds[name] = new packages.ort.Tensor('int64', BigInt64Array.from(values[name], BigInt), [rows.length, length]);
    }
    const given = await session.run(feeds, { logSeverityLevel: FATAL });
    return pool(given[output ?? session.outputNames[0] ?? ''], mask, pooling);
  };
  const refuse = (error: unknown) => new InputError({ file }, `the model does not run: ${lineOf(error)}`);
  const { dimensions } = await encodeBatch(['a']).catch((error) => Promise.reject(refuse(error)));
  return {
    name: `onnx:${basename(resolve(folder))}@${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`,
    dimensions,
    encode: (texts) =>
      encodeInBatches(texts, dimensions, BATCH, async (batch) => (await encodeBatch(batch)).vectors).catch((error) =>
        Promise.reject(refuse(error)),
      ),
  };
}

async function openSession({ ort }: OnnxPackages, file: string, bytes: Uint8Array): Promise<InferenceSession> {
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    logSeverityLevel: FATAL,
  }).catch((error) => {
    throw new InputError({ file }, `the model cannot be opened: ${lineOf(error)}`);
  });
  const unknown = session.inputNames.find((name) => !INPUTS.some((known) => known === name));
  if (unknown !== undefined) throw new InputError({ file }, `the model asks for an input ${unknown}, unknown here`);
  return session;
}

/** One vector a text, from one a token or as the model gives it. */
function pool(given: Tensor | undefined, mask: readonly number[], pooling: Pooling) {
  if (!(given?.data instanceof Float32Array)) throw new Error('it does not give numbers of 32 bits');
  const { data, dims } = given;
  const [count = 0, length = 0, dimensions = 0] = dims;
  if (dims.length === 2) return { dimensions: length, vectors: data };
  if (dims.length !== 3) throw new Error(`it gives ${dims.length} axes, not text, token and vector`);
  const vectors = new Float32Array(count * dimensions);
  for (let text = 0; text < count; text++) {
    for (let token = 0; token < (pooling === 'cls' ? 1 : length); token++) {
      if (mask[text * length + token] === 0) continue;
      const from = (text * length + token) * dimensions;
      // A sum: vectors are made of length 1 afterwards, as their mean would be.
      for (let d = 0; d < dimensions; d++) {
        const at = text * dimensions + d;
        vectors[at] = (vectors[at] ?? 0) + (data[from + d] ?? 0);
      }
    }
  }
  return { dimensions, vectors };
}

function lineOf(error: unknown): string {
  return (error as Error).message.split('\n', 1)[0] ?? '';
}
