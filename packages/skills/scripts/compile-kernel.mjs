// Compiles the ranking's inner loops: src/ranking/kernel/kernel.wat → wasmBytes.ts. Run it after a change of the text.
import { readFile, writeFile } from 'node:fs/promises';
import wabt from 'wabt';

const folder = new URL('../src/ranking/kernel/', import.meta.url);
const features = { simd: true };
const text = await readFile(new URL('kernel.wat', folder), 'utf8');
const module = (await wabt()).parseWat('kernel.wat', text, features);
module.resolveNames();
module.validate();
const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
const lines = base64.match(/.{1,112}/g).map((line) => `  '${line}'`);
await writeFile(
  new URL('wasmBytes.ts', folder),
  [
    '/** `kernel.wat` compiled, in base 64: `node scripts/compile-kernel.mjs` writes this file. */',
    `export const WASM =\n${lines.join(' +\n')};\n`,
  ].join('\n'),
);
console.log(`kernel: ${(base64.length * 3) / 4} bytes`);
