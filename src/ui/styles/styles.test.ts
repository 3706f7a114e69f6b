import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.tsx';
import { browserColours } from '../document.tsx';

const folder = new URL('./', import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith('.css'));
const sheets = new Map(
  await Promise.all(
    names.map(async (name) => [name, withoutComments(await readFile(new URL(name, folder), 'utf8'))] as const),
  ),
);
const all = [...sheets.values()].join('\n');

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

describe('the stylesheets', () => {
  test('name sides by the direction of reading, never by left and right', () => {
    const physical =
      /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|justify-content|justify-items)\s*:\s*(?:left|right)\b/g;
    const found = [...sheets].flatMap(([name, css]) =>
      [...css.replace(/@(?:media|container)[^{]*/g, '').matchAll(physical)].map(([text]) => `${name}: ${text.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('stay under 40 KB when bundled, fonts apart', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('index.css', folder))],
      bundle: true,
      minify: true,
      write: false,
      outdir: 'out',
      loader: { '.woff2': 'file' },
    });
    const css = outputFiles.find((file) => file.path.endsWith('.css'));
    expect(css?.contents.length).toBeLessThan(40_000);
    expect(outputFiles.filter((file) => file.path.endsWith('.woff2'))).toHaveLength(9);
  });

  test('bring every sheet in, once', () => {
    const entry = sheets.get('index.css') ?? '';
    const imported = [...entry.matchAll(/@import "\.\/(.+?)"/g)].map((match) => match[1]);
    expect(imported.toSorted()).toEqual(names.filter((name) => name !== 'index.css').toSorted());
  });

  test('know every class that the components use', () => {
    const html = (['public', 'working'] as const)
      .map((density) => renderToStaticMarkup(catalogue({ lang: 'fr', density })))
      .join('');
    const used = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' ')));
    const unknown = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(all));
    expect(unknown).toEqual([]);
  });
});

/** The custom properties of the block that a selector opens, as written in `tokens.css`. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const css = sheets.get('tokens.css') ?? '';
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

const light = tokensOf(':root');
const dark = tokensOf(':root[data-theme="dark"]');
const darkByDevice = tokensOf(':root:not([data-theme])');

/** Relative luminance of an sRGB colour (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const tones = ['accent', 'success', 'attention', 'danger', 'info'];

/** Text and its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'danger', 'danger-strong', 'attention', 'success', 'info'].flatMap(
    (text) => grounds.map((ground) => [text, ground] as const),
  ),
  ...tones.flatMap((tone) => [
    [tone, `${tone}-tint`] as const,
    ['ink', `${tone}-tint`] as const,
    ['ink-soft', `${tone}-tint`] as const,
  ]),
  ['accent-strong', 'accent-tint'],
  ['danger-strong', 'danger-tint'],
  ['ink-soft', 'neutral-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'mark'],
  ['ink', 'sea'],
  ['ink', 'land'],
];

/** Edges of fields, focus, bars and lines, and what lies beside them: 3 to 1 (WCAG 2.2, 1.4.11). */
const shapes: readonly (readonly [string, string])[] = [
  ...['edge', 'focus'].flatMap((shape) => grounds.map((ground) => [shape, ground] as const)),
  ...[1, 2, 3, 4, 5].map((series) => [`chart-${series}`, 'surface'] as const),
  ['chart-1', 'neutral-tint'],
  ['chart-2', 'neutral-tint'],
  ['accent', 'neutral-tint'],
  ['danger', 'neutral-tint'],
  ['accent', 'land'],
  ['accent', 'sea'],
  ['focus', 'accent-tint'],
  ['focus', 'danger-tint'],
];

describe.each([
  ['paper-white', light],
  ['night', dark],
])('the %s theme', (_, tokens) => {
  const weak = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([one, other]) => ({
        pair: `${one} on ${other}`,
        ratio: contrast(tokens.get(one) ?? '', tokens.get(other) ?? ''),
      }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);

  test('sets text apart from its ground by 4.5 to 1', () => {
    expect(weak(texts, 4.5)).toEqual([]);
  });

  test('sets what must be seen apart from what lies beside it by 3 to 1', () => {
    expect(weak(shapes, 3)).toEqual([]);
  });
});

describe('the themes', () => {
  test('contrast as the standard computes it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('are the same night, whether the device or the person asks for it', () => {
    expect(dark.size).toBeGreaterThan(30);
    expect(Object.fromEntries(darkByDevice)).toEqual(Object.fromEntries(dark));
  });

  test('give browsers the colour of the paper', () => {
    expect(light.get('paper')).toBe(browserColours.light);
    expect(dark.get('paper')).toBe(browserColours.dark);
  });
});
