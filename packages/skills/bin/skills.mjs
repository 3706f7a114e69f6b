#!/usr/bin/env node
// The command `skills`. In the repository it builds what it runs whenever a source is younger; installed from a
// package, which has no sources, it runs what was packed.
import { existsSync } from 'node:fs';

const builder = new URL('./build.mjs', import.meta.url);

/** Builds if need be; false, having said why, where that fails. */
async function makeReady() {
  if (!existsSync(builder)) return true;
  const { build, isStale } = await import(builder.href);
  if (!isStale()) return true;
  process.stderr.write('skills: building…\n');
  try {
    await build();
    return true;
  } catch (error) {
    process.stderr.write(`skills: cannot be built: ${error.message}\n`);
    return false;
  }
}

if (await makeReady()) await import('../dist/cli.js');
else process.exitCode = 1;
