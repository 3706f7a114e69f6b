import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../taxonomy/import/inputError.ts';

/** A file of JSON, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** How the vectors of tokens become one: their mean, or that of the first token. */
export type Pooling = 'mean' | 'cls';

/** Longest text that is read, in tokens: texts here are short, and the cost grows with the square. */
const MOST_TOKENS = 512;
const MOST_BYTES = 2 ** 31 - 1;
/** A module of modules.json that these three steps do not cover. */
const AFTER_POOLING = /"type"\s*:\s*"[^"]*\b(?!Transformer|Pooling|Normalize)(\w+)"/;

/** The file of the model in a folder as sentence-transformers exports it. */
export function modelFile(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError({ file: folder }, 'there is no such folder');
  }
  const path = ['model.onnx', 'onnx/model.onnx'].map((name) => join(folder, name)).find(isFile);
  if (path === undefined) throw new InputError({ file: folder }, 'there is no model.onnx nor onnx/model.onnx in it');
  if (statSync(path).size > MOST_BYTES) throw new InputError({ file: path }, 'the model is larger than 2 GB');
  return path;
}

/** The first of these files that is there, as text. */
export function readFirst(folder: string, ...names: string[]): { file: string; text: string } {
  const file = names.map((name) => join(folder, name)).find(isFile);
  if (file === undefined) throw new InputError({ file: folder }, `there is no ${names.join(' nor ')} in it`);
  return { file, text: readFileSync(file, 'utf8') };
}

/**
 * An object in a file of JSON; an empty one where the file is not there.
 * @throws InputError where it holds something else
 */
export function readJson(folder: string, name: string): Json {
  const file = join(folder, name);
  return isFile(file) ? parseJson(file, readFileSync(file, 'utf8')) : {};
}

/** @throws InputError where the text is no JSON, or no object */
export function parseJson(file: string, text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError({ file }, 'this is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError({ file }, 'an object is expected');
  }
  return value as Json;
}

/** The most tokens that the model reads of a text, special ones included. */
export function readMaxLength(folder: string): number {
  const stated = [
    readJson(folder, 'sentence_bert_config.json').max_seq_length,
    readJson(folder, 'tokenizer_config.json').model_max_length,
    readJson(folder, 'config.json').max_position_embeddings,
  ].filter((value) => typeof value === 'number' && value >= 3);
  return Math.min(MOST_TOKENS, ...(stated as number[]));
}

/**
 * How to pool, by 1_Pooling/config.json; the mean where there is no such file.
 * @throws InputError for another way, or where the model goes on after pooling
 */
export function readPooling(folder: string): Pooling {
  const modules = join(folder, 'modules.json');
  const beyond = isFile(modules) ? AFTER_POOLING.exec(readFileSync(modules, 'utf8')) : null;
  if (beyond) throw new InputError({ file: modules }, `a module ${beyond[1]} after pooling is not known here`);
  const config = readJson(folder, '1_Pooling/config.json');
  const named = typeof config.pooling_mode === 'string' ? [config.pooling_mode] : [];
  const flags = Object.keys(config).flatMap((key) =>
    key.startsWith('pooling_mode_') && config[key] === true
      ? key.replace(/^pooling_mode_/, '').replace(/_tokens?$/, '')
      : [],
  );
  const [mode = 'mean', ...more] = [...named, ...flags];
  if (more.length === 0 && (mode === 'mean' || mode === 'cls')) return mode;
  throw new InputError(
    { file: join(folder, '1_Pooling/config.json') },
    `pools by ${[mode, ...more].join(' and ')}; mean or cls is known here`,
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
