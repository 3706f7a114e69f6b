import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Encoder } from '../encoders/encoder.ts';
import { modelEncoder } from '../encoders/modelEncoder.ts';
import { openOnnxEncoder } from '../encoders/onnxEncoder.ts';
import { openOpenaiEncoder } from '../encoders/openaiEncoder.ts';
import { type Model, readModel } from '../model/model.ts';
import { InputError } from '../taxonomy/import/inputError.ts';
import { UsageError } from './subcommand.ts';

/**
 * The model that the package ships.
 * @throws InputError where its file is not there or broken
 */
export function openModel(): Model {
  const path = modelPath();
  try {
    return readModel(readFileSync(path));
  } catch (error) {
    throw new InputError({ file: path }, (error as Error).message);
  }
}

/** The options that choose an encoder, for the commands that have one. */
export const ENCODER_OPTIONS = { encoder: { type: 'string' }, 'encoder-model': { type: 'string' } } as const;

/** What the help of such a command says of them. */
export const ENCODER_HELP = `\
  --encoder   another model than the one shipped, never needed: onnx:DIR, a sentence encoder in a folder as
              sentence-transformers exports it (with the packages onnxruntime-web and @huggingface/tokenizers); or
              openai:URL, a server that speaks OpenAI's embeddings, such as openai:http://127.0.0.1:11434/v1, with
              --encoder-model NAME, and its key in the environment variable SKILLS_ENCODER_KEY`;

/** The values of these options. */
export interface EncoderChoice {
  readonly encoder?: string | undefined;
  readonly 'encoder-model'?: string | undefined;
}

/**
 * The encoder that a command works with: the model that the package ships, where no other is chosen.
 * @throws UsageError where the choice makes no sense; InputError where the encoder cannot be used
 */
export async function openEncoder(choice: EncoderChoice = {}): Promise<Encoder> {
  const { encoder, 'encoder-model': model } = choice;
  const [, kind, where] = /^(onnx|openai):(.+)$/.exec(encoder ?? '') ?? [];
  if (encoder !== undefined && where === undefined) throw new UsageError('--encoder takes onnx:DIR or openai:URL');
  if (kind !== 'openai' && model !== undefined) throw new UsageError('--encoder-model goes with --encoder openai:URL');
  if (where === undefined) return modelEncoder(openModel());
  if (kind === 'onnx') return openOnnxEncoder(where);
  if (model === undefined) throw new UsageError('name the model of the server with --encoder-model');
  return openOpenaiEncoder({ url: where, model, key: process.env.SKILLS_ENCODER_KEY });
}

/** Up from this file, in the sources or in dist/, to the package's folder. */
export function modelPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'model', 'skills.model');
}
