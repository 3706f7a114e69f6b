// npm test: types, lint, boundaries, unused code, then unit, integration and browser tests, each with its time.
// Options: names of steps run only those (`npm test -- lint unit`).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'fondouk-report-'));
const vitest = (project) => [
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${project}.json`)}`,
  ],
];

const steps = {
  types: [process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc')]],
  lint: [bin('biome'), ['check', '--error-on-warnings']],
  boundaries: [bin('depcruise'), ['src', 'packages', 'islands', 'demo', '--config', '.dependency-cruiser.cjs']],
  unused: [bin('knip'), []],
  build: [process.execPath, ['scripts/build.mjs']],
  unit: vitest('unit'),
  integration: vitest('integration'),
  browser: vitest('browser'),
};

function run([command, args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; steps are ${Object.keys(steps).join(', ')}`);
  process.exit(1);
}

const failedSteps = [];
for (const [name, command] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (name === 'browser' && !findChromium()) {
    console.log(
      '— browser: left out, no Chromium found; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    );
    continue;
  }
  const started = performance.now();
  console.log(`— ${name}…`);
  const code = await run(command);
  console.log(`— ${name}: ${code === 0 ? 'good' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) failedSteps.push(name);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const project of ['unit', 'integration', 'browser']) {
  const report = join(reports, `${project}.json`);
  if (!existsSync(report)) continue;
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
}
rmSync(reports, { recursive: true, force: true });
if (failedSteps.length > 0) console.log(`failed: ${failedSteps.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failedSteps.length > 0 ? 1 : 0);
