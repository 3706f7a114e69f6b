import { createRequire } from 'node:module';
import type { Tokenizer } from '@huggingface/tokenizers';
import type { env, InferenceSession, Tensor } from 'onnxruntime-web';

/** The two packages that an ONNX encoder runs on. */
export interface OnnxPackages {
  readonly ort: {
    readonly env: typeof env;
    readonly InferenceSession: typeof InferenceSession;
    readonly Tensor: typeof Tensor;
  };
  readonly tokenizers: { readonly Tokenizer: typeof Tokenizer };
}

/**
 * Loads the packages that only an ONNX encoder needs, and which are therefore optional: ONNX Runtime in WebAssembly,
 * which finds its .wasm file beside itself, and tokenizers. Both run in plain Node, nothing is fetched.
 * @param from where they are looked for: this file's address, except in tests
 * @returns null where one of them is not installed
 */
export function loadOnnxPackages(from: string = import.meta.url): OnnxPackages | null {
  const load = createRequire(from);
  try {
    const packages: OnnxPackages = {
      ort: load('onnxruntime-web'),
      tokenizers: load('@huggingface/tokenizers'),
    };
    // More threads need workers, which would keep the process alive.
    packages.ort.env.wasm.numThreads = 1;
    packages.ort.env.logLevel = 'fatal';
    return packages;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
