// npm start: builds where the sources are newer than the build, then runs the program in this terminal.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Time of the newest file under a folder, milliseconds. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules')
      .map((name) => newest(join(path, name))),
  );
}

const program = join(root, 'dist', 'fondouk.js');
const built = statSync(join(root, 'dist', 'assets', 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['src', 'islands', 'packages', 'demo', 'scripts/build.mjs', 'package-lock.json'].map((name) =>
  newest(join(root, name)),
);
if (!statSync(program, { throwIfNoEntry: false }) || Math.max(...sources) > built) {
  console.log('building…');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const child = spawn(process.execPath, ['--enable-source-maps', program, 'start', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to both; a supervisor's SIGTERM reaches only this one.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
