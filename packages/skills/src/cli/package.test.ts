import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let installed: string;

/** Packs the package as npm does, and unpacks it where it finds what it depends on, and no source of ours. */
beforeAll(async () => {
  const modules = dirname(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')));
  mkdirSync(join(modules, '.cache'), { recursive: true });
  folder = mkdtempSync(join(modules, '.cache', 'skills-package-'));
  await promisify(execFile)('npm', ['pack', '--silent', '--offline', '--pack-destination', folder], { cwd: source });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  installed = join(folder, 'package');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const skills = (args: string[], input = ''): string =>
  execFileSync(process.execPath, [join(installed, 'bin/skills.mjs'), ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

describe('the package as published', () => {
  it('carries what it runs, its types and its licence, and no source', () => {
    for (const name of ['README.md', 'bin/skills.mjs', 'dist/cli.js', 'dist/document-worker.js', 'dist/LICENSE']) {
      expect(existsSync(join(installed, name)), name).toBe(true);
    }
    for (const name of ['src', 'taxonomy', 'bin/build.mjs'])
      expect(existsSync(join(installed, name)), name).toBe(false);
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const entry of Object.values<{ types: string; default: string }>(exports)) {
      expect(existsSync(join(installed, entry.types)), entry.types).toBe(true);
      expect(existsSync(join(installed, entry.default)), entry.default).toBe(true);
    }
  });

  it('imports nothing that it does not name among its dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const imported = readdirSync(join(installed, 'dist'))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(join(installed, 'dist', name), 'utf8').matchAll(
          /^(?:import|export)\b[^'"\n]*?["']([^"'\n]+)["'];$|\bimport\(["']([^"'\n]+)["']\)/gm,
        ),
      ])
      .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    expect(imported).toContain('csv-parse');
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
  });

  it('understands, reads documents in its worker, and checks its taxonomy', () => {
    expect(skills(['understand'], '5 ans de React')).toContain('"skillId":"react"');
    const cv = join(source, 'src/documents/fixtures/cv-fr.docx');
    expect(JSON.parse(skills(['read', cv]))).toMatchObject({ file: cv, kind: 'docx' });
    expect(skills(['taxonomy', 'check'])).toBe('');
  }, 60_000);

  it('is a library too', () => {
    const program = `import { understand } from '@fondouk/skills'; console.log(understand('React')[0].skillId);`;
    // A package finds itself by its name.
    const options = { cwd: installed, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], options)).toBe('react\n');
  }, 60_000);

  it('stops in silence when its reader does, and waits for one that is slow', async () => {
    const command = spawn(process.execPath, [
      join(installed, 'bin/skills.mjs'),
      'rank',
      '--talents',
      '-',
      '--needs',
      needs(),
    ]);
    let said = '';
    command.stderr.on('data', (chunk) => {
      said += chunk;
    });
    command.stdin.end(
      Array.from({ length: 200 }, (_, i) => `{"id":"t${i}","skills":[{"skillId":"react"}]}\n`).join(''),
    );
    command.stdout.once('data', () => command.stdout.destroy());
    const [status] = await once(command, 'close');
    expect([status, said]).toEqual([0, '200 talents\n']);
  }, 60_000);
});

/** Needs whose answers fill many pipes. */
function needs(): string {
  const path = join(folder, 'needs.jsonl');
  const lines = Array.from({ length: 2000 }, (_, i) => `{"id":"n${i}","skills":[{"skillId":"react"}]}\n`);
  writeFileSync(path, lines.join(''));
  return path;
}
