import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Encoder } from '../encoders/encoder.ts';
import { modelEncoder } from '../encoders/modelEncoder.ts';
import { type Model, readModel } from '../model/model.ts';
import { InputError } from '../taxonomy/import/inputError.ts';

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

/** The encoder that a command works with. */
export function openEncoder(): Encoder {
  return modelEncoder(openModel());
}

/** Up from this file, in the sources or in dist/, to the package's folder. */
export function modelPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'model', 'skills.model');
}
